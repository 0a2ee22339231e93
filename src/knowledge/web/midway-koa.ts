import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@midwayjs/koa',
  version: '4.0.0',
  aliases: ['@midwayjs/web'],
  extends: { Context: 'koa:Context' },
});
