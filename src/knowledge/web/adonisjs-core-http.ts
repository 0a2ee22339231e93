import { describePackage } from '../grammar/index.ts';

/** Methods that send a text, each but the first under a status of its own. */
const SENDING =
  'send,ok,created,accepted,nonAuthoritativeInformation,partialContent,badRequest,unauthorized,paymentRequired,forbidden,notFound,methodNotAllowed,notAcceptable,requestTimeout,conflict,gone,preconditionFailed,requestEntityTooLarge,unsupportedMediaType,expectationFailed,unprocessableEntity,tooManyRequests,internalServerError,notImplemented,badGateway,serviceUnavailable,gatewayTimeout,abort';
const CONTENT_TYPE = { in: ['Content-Type', 'content-type'] };

/** Each function is given a context, which has the request and the answer. */
export default describePackage({
  package: '@adonisjs/core/http',
  version: '@adonisjs/http-server 7.8.1, @adonisjs/bodyparser 10.1.5, @adonisjs/drive 3.4.1',
  aliases: ['@adonisjs/http-server', '@ioc:Adonis/Core/HttpContext'],
  instances: {
    'HttpContext#request': 'Request',
    'HttpContext#response': 'Response',
    // Of @adonisjs/bodyparser.
    'Request#file()': 'MultipartFile',
    'Request#files().*': 'MultipartFile',
    'Request#allFiles().*': 'MultipartFile',
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
      'MultipartFile#{clientName,headers,fieldName}',
    ],
  },
  proofs: {
    never: ['Response#abort()'],
    text: ['HttpContext#params.*', 'Request#{param,header,url,raw}()'],
  },
  sinks: {
    redirect: ['Response#redirect(0)', 'Redirect#toPath(0)', 'Response#location(0)'],
    path: [
      'Response#{download,attachment}(0)',
      'MultipartFile#move(0)',
      'MultipartFile#move(1).name',
      // Of @adonisjs/drive.
      'MultipartFile#moveToDisk(0)',
    ],
    // A text that begins with `<` is taken for a page.
    'sniffed-body': [`Response#{${SENDING}}(0)`],
    'header-name': ['Response#{header,append,safeHeader}(0)'],
    'header-value': ['Response#{header,append,safeHeader}(1)'],
  },
  roles: {
    'body-type': [
      'Response#type(0)',
      { at: 'Response#{header,safeHeader}(1)', when: { '(0)': CONTENT_TYPE } },
    ],
  },
});
