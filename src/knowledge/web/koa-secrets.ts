import { describePackage } from '../grammar/index.ts';
import { SECRET_HEADERS } from '../network/secret-variables.ts';

export default describePackage({
  package: 'koa',
  version: '3.3.0',
  sources: { secret: [`{Context,Request}#{header,headers}.{${SECRET_HEADERS}}`] },
  sinks: { 'cookie-value': ['Context#cookies.set(1)'] },
});
