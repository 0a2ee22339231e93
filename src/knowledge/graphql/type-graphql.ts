import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'type-graphql',
  version: '2.0.0-rc.2',
  instances: { 'Ctx()@.req': 'express:Request', 'Ctx()@.res': 'express:Response' },
  sources: { request: ['{Arg,Args}()@'] },
});
