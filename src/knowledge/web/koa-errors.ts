import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'koa',
  version: '3.3.0',
  sources: { caught: ['#on:error(0)'] },
  sinks: { sent: ['{Context,Response}#body'] },
});
