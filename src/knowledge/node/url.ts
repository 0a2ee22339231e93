import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:url',
  version: '26.6.6',
  globals: { URL: 'URL' },
  instances: { 'URL.parse()': 'URL' },
  // A base decides on the scheme unless the first argument is absolute, which it seldom is then.
  same: [
    ['new URL(0)', 'new URL()', { '(1)': 'absent' }],
    ['new URL(1)', 'new URL()', { '(1)': 'present' }],
    ['URL.parse(0)', 'URL.parse()', { '(1)': 'absent' }],
    ['URL.parse(1)', 'URL.parse()', { '(1)': 'present' }],
    ['URL#', 'URL#{toString,toJSON}()'],
    ['parse(0)', 'parse()'],
    ['{format,urlToHttpOptions}(0)', '{format,urlToHttpOptions}()'],
    ['resolve(0)', 'resolve()'],
  ],
});
