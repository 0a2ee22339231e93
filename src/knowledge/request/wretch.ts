import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'wretch',
  version: '3.0.9',
  instances: {
    '()': 'Wretch',
    'Wretch#{addon,fetchPolyfill,url,options,headers,accept,content,auth,catcher,catcherFallback}()':
      'Wretch',
    'Wretch#{customError,errorType,defer,resolve,middlewares,body,json,query,formData,formUrl}()': 'Wretch',
  },
  sinks: {
    'header-name': ['Wretch#headers(0).*key'],

    url: ['(0)', 'Wretch#url(0)'],
  },
  roles: {
    'dial-url': [
      '(0)',
      'Wretch#url(0)',
      'Wretch#{get,delete,head,opts}(0)',
      'Wretch#{put,post,patch,fetch}(1)',
    ],
  },
});
