import { describePackage } from '../grammar/index.ts';

/** An instance is the package again: it is called itself, has the verbs and makes further instances. */
export default describePackage({
  package: 'axios',
  version: '1.21.1',
  instances: { 'create()': '', '{Axios,AxiosInstance,AxiosStatic}#': '' },
  sources: {
    remote: [
      '().data',
      '{request,get,delete,head,options,post,put,patch,postForm,putForm,patchForm,query}().data',
    ],
  },
  sinks: {
    'third-party': ['(0..1).data', 'request(0).data', '{post,put,patch,postForm,putForm,patchForm,query}(1)'],
    'secret-query': [
      '(0..1).params.*',
      '{request,create}(0).params.*',
      'new Axios(0).params.*',
      '{get,delete,head,options}(1).params.*',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).params.*',
      'defaults.params.*',
    ],
    'header-name': [
      '(0..1).headers.*key',
      '{request,create}(0).headers.*key',
      'new Axios(0).headers.*key',
      '{get,delete,head,options}(1).headers.*key',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).headers.*key',
    ],
    url: [
      '(0)',
      '(0..1).{url,baseURL}',
      '{request,create}(0).{url,baseURL}',
      'new Axios(0).baseURL',
      '{get,delete,head,options,post,put,patch,postForm,putForm,patchForm,query}(0)',
      '{get,delete,head,options}(1).baseURL',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).baseURL',
      'defaults.baseURL',
    ],
  },
  roles: {
    'tls-options': [
      '(0..1).http2Options',
      '{request,create}(0).http2Options',
      'new Axios(0).http2Options',
      '{get,delete,head,options}(1).http2Options',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).http2Options',
    ],
    'tls-carrier': [
      '(0..1).{httpsAgent,transport,adapter}',
      '{request,create}(0).{httpsAgent,transport,adapter}',
      'new Axios(0).{httpsAgent,transport,adapter}',
      '{get,delete,head,options}(1).{httpsAgent,transport,adapter}',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).{httpsAgent,transport,adapter}',
    ],
    'tls-elsewhere': ['defaults.{httpsAgent,http2Options,transport,adapter}'],
    'dial-url': [
      '(0)',
      '(0..1).{url,baseURL}',
      '{request,create}(0).{url,baseURL}',
      'new Axios(0).{url,baseURL}',
      '{get,delete,head,options,post,put,patch,postForm,putForm,patchForm,query}(0)',
      '{get,delete,head,options}(1).baseURL',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).baseURL',
      'defaults.baseURL',
    ],
    'dial-socket': [
      '(0).socketPath',
      '{request,create}(0).socketPath',
      '{get,delete,head,options}(1).socketPath',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).socketPath',
    ],
    // TLS options of their own are there for HTTP/2 only; over HTTP/1.1 they belong to the agent.
    'tls-verify': [
      '(0..1).http2Options.rejectUnauthorized',
      '{request,create}(0).http2Options.rejectUnauthorized',
      '{get,delete,head,options}(1).http2Options.rejectUnauthorized',
      '{post,put,patch,postForm,putForm,patchForm,query}(2).http2Options.rejectUnauthorized',
      'defaults.http2Options.rejectUnauthorized',
      'defaults.httpsAgent.options.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '(0..1).http2Options.checkServerIdentity',
      '{request,create}(0).http2Options.checkServerIdentity',
      'defaults.httpsAgent.options.checkServerIdentity',
    ],
    'tls-version': [
      '(0..1).http2Options.{minVersion,maxVersion}',
      '{request,create}(0).http2Options.{minVersion,maxVersion}',
      'defaults.httpsAgent.options.{minVersion,maxVersion}',
    ],
  },
});
