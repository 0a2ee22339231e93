import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@feathersjs/koa',
  version: '5.0.50',
  instances: { 'koa()': '@feathersjs/feathers:Application' },
});
