import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@angular/common/http',
  version: '22.2.6',
  // A request is dialled where it is handed to the client.
  same: [['new HttpRequest(1)', 'new HttpRequest()']],
  sinks: {
    'secret-query': [
      'HttpClient#{get,delete,head,options}(1).params.*',
      'HttpClient#{patch,post,put}(2).params.*',
      'HttpClient#request(2).params.*',
    ],
    url: ['HttpClient#{get,delete,head,jsonp,options,patch,post,put}(0)', 'HttpClient#request(0..1)'],
  },
  roles: {
    'dial-url': ['HttpClient#{get,delete,head,jsonp,options,patch,post,put}(0)', 'HttpClient#request(0..1)'],
  },
});
