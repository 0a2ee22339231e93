import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono',
  version: '4.13.19',
  headerHook: "{app}.use(async (context, next) => { await next(); context.header('{name}', '{value}'); });",
  instances: { 'Hono#{use,get,post,put,patch,delete,all,route,onError,notFound}()': 'Hono' },
  roles: {
    app: ['new Hono()'],
    'app-mount': ['Hono#use(0..)'],
    'app-serve': ['Hono#fetch()'],
    'app-mount-path': ['Hono#use(0)'],
  },
});
