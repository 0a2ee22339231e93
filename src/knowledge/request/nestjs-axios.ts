import { describePackage } from '../grammar/index.ts';

/** `Axios` stands for the instance of axios that the service wraps. */
export default describePackage({
  package: '@nestjs/axios',
  version: '12.0.1',
  instances: { 'HttpService#axiosRef': 'Axios' },
  sinks: {
    'header-name': [
      'HttpService#request(0).headers.*key',
      'HttpService#{get,delete,head}(1).headers.*key',
      'HttpService#{post,put,patch,postForm,putForm,patchForm,query}(2).headers.*key',
      'Axios(0..1).headers.*key',
      'Axios.request(0).headers.*key',
      'Axios.{get,delete,head,options}(1).headers.*key',
      'Axios.{post,put,patch,postForm,putForm,patchForm,query}(2).headers.*key',
    ],

    url: [
      'HttpModule.register(0).{url,baseURL}',
      'HttpService#request(0).{url,baseURL}',
      'HttpService#{get,delete,head,post,put,patch,postForm,putForm,patchForm,query}(0)',
      'HttpService#{get,delete,head}(1).baseURL',
      'HttpService#{post,put,patch,postForm,putForm,patchForm,query}(2).baseURL',
      'Axios(0)',
      'Axios(0..1).{url,baseURL}',
      'Axios.request(0).{url,baseURL}',
      'Axios.{get,delete,head,options,post,put,patch,postForm,putForm,patchForm,query}(0)',
      'Axios.{get,delete,head,options}(1).baseURL',
      'Axios.{post,put,patch,postForm,putForm,patchForm,query}(2).baseURL',
      'Axios.defaults.baseURL',
    ],
  },
  roles: {
    'dial-url': [
      'HttpModule.register(0).{url,baseURL}',
      'HttpService#request(0).{url,baseURL}',
      'HttpService#{get,delete,head,post,put,patch,postForm,putForm,patchForm,query}(0)',
      'HttpService#{get,delete,head}(1).baseURL',
      'HttpService#{post,put,patch,postForm,putForm,patchForm,query}(2).baseURL',
      'Axios(0)',
      'Axios(0..1).{url,baseURL}',
      'Axios.request(0).{url,baseURL}',
      'Axios.{get,delete,head,options,post,put,patch,postForm,putForm,patchForm,query}(0)',
      'Axios.{get,delete,head,options}(1).baseURL',
      'Axios.{post,put,patch,postForm,putForm,patchForm,query}(2).baseURL',
      'Axios.defaults.baseURL',
    ],
    'dial-socket': ['HttpModule.register(0).socketPath', 'HttpService#request(0).socketPath'],
    'tls-verify': [
      'HttpModule.register(0).http2Options.rejectUnauthorized',
      'HttpService#request(0).http2Options.rejectUnauthorized',
      'Axios.defaults.httpsAgent.options.rejectUnauthorized',
    ],
  },
});
