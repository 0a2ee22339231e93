import { describePackage } from '../grammar/index.ts';

/** `httpsServerOptions` are handed on to `https.createServer`; of TLS, two options may stand beside them. */
const METHODS = 'get,head,post,put,patch,del,opts';
const HANDLER = ['Request', 'Response', '-'];

export default describePackage({
  package: 'restify',
  version: '11.1.0',
  headerHook: "{app}.use((request, response, next) => { response.setHeader('{name}', '{value}'); next(); });",
  instances: {
    'createServer()': 'Server',
    'Server#{use,pre}()': 'Server',
    '{RequestHandler,RequestHandlerType}#(0)': 'Request',
    '{RequestHandler,RequestHandlerType}#(1)': 'Response',
  },
  extends: { Request: 'node:http:IncomingMessage', Response: 'node:http:ServerResponse' },
  handlers: { [`Server#{${METHODS}}(1..)`]: [HANDLER], 'Server#{use,pre}(0..)': [HANDLER] },
  proofs: {
    mounted: ['Server#{use,pre}(0)'],
    text: ['Request#{header,getQuery,path,getPath,href,getHref,getId,id}()', 'Request#url'],
  },
  sources: {
    request: [
      'Request#{body,query,params,files,url}',
      'Request#{header,getQuery,path,getPath,href,getHref,getUrl,getId,id}()',
    ],
  },
  sinks: {
    redirect: [
      'Response#redirect(0..1)',
      'Response#redirect(0).{hostname,pathname}',
      { at: 'Response#{header,set}(1)', when: { '(0)': { in: ['Location', 'location'] } } },
    ],
    'header-name': ['Response#{header,set}(0)'],
    'header-value': ['Response#{header,set}(1)'],
    'untyped-body': ['Response#sendRaw(0..1)'],
  },
  roles: {
    'body-type': [
      { at: 'Response#{header,set}(1)', when: { '(0)': { in: ['Content-Type', 'content-type'] } } },
    ],
    'request-object': ['Request#{body,query,params}'],
    'client-cert-request': [
      { at: 'createServer(0).requestCert', when: { '(0).certificate': 'present' } },
      'createServer(0).httpsServerOptions.requestCert',
    ],
    'client-cert-verify': [
      'createServer(0).rejectUnauthorized',
      'createServer(0).httpsServerOptions.rejectUnauthorized',
    ],
    app: ['createServer()'],
    'app-mount': ['Server#{use,pre}(0..)'],
    'app-serve': ['Server#listen()'],
    'alpn-callback': ['createServer(0).httpsServerOptions.ALPNCallback'],
    'tls-version': ['createServer(0).httpsServerOptions.{minVersion,maxVersion}'],
    'tls-method': ['createServer(0).httpsServerOptions.secureProtocol'],
    'tls-option-bits': ['createServer(0).secureOptions', 'createServer(0).httpsServerOptions.secureOptions'],
    'tls-ciphers': ['createServer(0).ciphers', 'createServer(0).httpsServerOptions.ciphers'],
    'tls-ticket-keys': ['createServer(0).httpsServerOptions.ticketKeys'],
  },
});
