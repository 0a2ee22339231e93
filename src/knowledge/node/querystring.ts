import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:querystring',
  version: '26.6.6',
  derived: [
    ['{parse,decode}(0)', '{parse,decode}()'],
    ['unescape(0)', 'unescape()', ['decoded']],
    ['{stringify,encode}(0).*', '{stringify,encode}()', ['query']],
    ['escape(0)', 'escape()', ['query']],
  ],
  // Every character but letters, digits and a few signs is encoded.
  sanitizers: {
    path: ['{stringify,encode,escape}()'],
    html: ['{stringify,encode,escape}()'],
    'header-name': ['{stringify,encode,escape}()'],
    'header-value': ['{stringify,encode,escape}()'],
    log: ['{stringify,encode,escape}()'],
  },
});
