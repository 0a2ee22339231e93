import { describePackage } from '../grammar/index.ts';

/** A contract is what it is made of. */
export default describePackage({
  package: '@ts-rest/core',
  version: '3.52.1',
  instances: { 'initContract()': 'Contract' },
  same: [['Contract#router(0)', 'Contract#router()']],
});
