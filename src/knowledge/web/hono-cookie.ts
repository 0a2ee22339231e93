import { describePackage } from '../grammar/index.ts';

/** A signed cookie is the server's own. */
export default describePackage({
  package: 'hono/cookie',
  version: '4.13.19',
  sources: { request: ['getCookie()'] },
  sinks: { 'cookie-value': ['{setCookie,setSignedCookie}(2)', '{generateCookie,generateSignedCookie}(1)'] },
});
