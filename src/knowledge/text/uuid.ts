import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'uuid',
  version: '14.0.3',
  guards: { all: ['{validate,version}(0)'] },
  proofs: { uuid: ['{v1,v3,v4,v5,v6,v7}()'] },
});
