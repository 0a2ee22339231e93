import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'he',
  version: '1.2.0',
  sanitizers: { html: ['{encode,escape}()'] },
  derived: [['{decode,unescape}(0)', '{decode,unescape}()']],
});
