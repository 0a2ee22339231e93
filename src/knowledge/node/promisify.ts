import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:util',
  version: '26.6.6',
  same: [['{promisify,callbackify,deprecate}(0)', '{promisify,callbackify,deprecate}()']],
});
