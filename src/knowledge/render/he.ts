import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'he',
  version: '1.2.0',
  sanitizers: {
    'escaped-markup': ['escape()', { at: 'encode()', when: { '(1).allowUnsafeSymbols': { unless: true } } }],
  },
  derived: [
    ['{encode,escape}(0)', '{encode,escape}()'],
    ['{decode,unescape}(0)', '{decode,unescape}()', ['unescaped']],
  ],
});
