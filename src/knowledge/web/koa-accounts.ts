import { describePackage } from '../grammar/index.ts';

/** What koa-jwt, koa-passport and koa-session put there. */
export default describePackage({
  package: 'koa',
  version: '3.3.0',
  roles: { account: ['Context#session', 'Context#state.user'] },
});
