import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'html-entities',
  version: '2.6.0',
  sanitizers: { html: ['encode()'] },
  derived: [['{encode,decode}(0)', '{encode,decode}()']],
});
