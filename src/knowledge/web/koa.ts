import { describePackage } from '../grammar/index.ts';

/** With `proxy` alone the first address of `X-Forwarded-For` counts, which is what the client wrote. */
export default describePackage({
  package: 'koa',
  version: '3.3.0',
  headerHook: "{app}.use(async (context, next) => { context.set('{name}', '{value}'); await next(); });",
  instances: { '#use()': '' },
  roles: {
    app: ['new ()'],
    'app-mount': ['#use(0)'],
    'app-serve': ['#listen()', '#callback()'],
    'proxy-trust-switch': ['new (0).proxy', 'new ().proxy'],
    'proxy-limit': ['new (0).{maxIpsCount,proxyIpHeader}', 'new ().{maxIpsCount,proxyIpHeader}'],
  },
});
