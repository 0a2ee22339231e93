import { describePackage } from '../grammar/index.ts';

/** A controller, and what it calls, is made for one request: its context is that of Koa. */
export default describePackage({
  package: 'egg',
  version: '4.0.10',
  aliases: ['@eggjs/core', 'egg-core', '@eggjs/tegg'],
  instances: { '{Controller,Service,BaseContextClass}#ctx': 'Context' },
  extends: { Context: 'koa:Context', EggContext: 'koa:Context' },
  sources: { request: ['Context#queries', 'Context#getFileStream().{filename,fields}'] },
});
