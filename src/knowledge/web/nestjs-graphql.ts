import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/graphql',
  version: '13.4.5',
  instances: { 'Context()@.req': 'express:Request', 'Context()@.res': 'express:Response' },
  same: [['{PartialType,PickType,OmitType}(0)', '{PartialType,PickType,OmitType}()']],
  sources: { request: ['Args()@'] },
});
