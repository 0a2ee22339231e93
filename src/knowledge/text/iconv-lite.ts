import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'iconv-lite',
  version: '0.7.3',
  derived: [['{encode,decode}(0)', '{encode,decode}()']],
});
