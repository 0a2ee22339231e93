import { describePackage } from '../grammar/index.ts';

/** Each function is given a context, which has the request and the answer. */
export default describePackage({
  package: '@adonisjs/core/http',
  version: '@adonisjs/http-server 7.8.1',
  aliases: ['@adonisjs/http-server', '@ioc:Adonis/Core/HttpContext'],
  instances: {
    'HttpContext#request': 'Request',
    'HttpContext#response': 'Response',
    'Request#request': 'node:http:IncomingMessage',
    'Response#{header,append,safeHeader,removeHeader,status,safeStatus,type,vary,cookie,plainCookie,location}()':
      'Response',
    'Response#redirect()': 'Redirect',
    'Redirect#{status,clearQs,withQs}()': 'Redirect',
  },
  extends: { HttpContextContract: 'HttpContext' },
  sources: {
    'request-header': ['Request#{host,hostname,protocol,ip,ips,subdomains,completeUrl}()'],
    request: [
      'HttpContext#params',
      'Request#{params,qs,body,all,original,raw,input,param,except,only,headers,header,url,plainCookie,cookiesList}()',
    ],
  },
  proofs: {
    never: ['Response#abort()'],
    text: ['HttpContext#params.*', 'Request#{param,header,url,raw}()'],
  },
  sinks: {
    redirect: ['Response#redirect(0)', 'Redirect#toPath(0)', 'Response#location(0)'],
    path: ['Response#{download,attachment}(0)'],
    'header-name': ['Response#{header,append,safeHeader}(0)'],
    'header-value': ['Response#{header,append,safeHeader}(1)'],
  },
});
