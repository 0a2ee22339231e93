import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cookie',
  version: '2.0.2',
  derived: [['{parse,parseCookie}(0)', '{parse,parseCookie}()']],
});
