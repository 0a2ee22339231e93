import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@hono/node-server',
  version: '2.1.9',
  roles: { 'app-serve': ['serve(0)', 'serve(0).fetch', 'createAdaptorServer(0).fetch'] },
});
