import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'superagent',
  version: '10.4.2',
  instances: {
    '()': 'Request',
    '{get,head,post,put,patch,delete,del,options}()': 'Request',
    'agent()': 'Agent',
    'Agent#{get,head,post,put,patch,delete,del,options}()': 'Request',
  },
  sources: { remote: ['Request#**.{body,text}', 'Request#**.{end,then}(0:1).{body,text}'] },
  sinks: {
    'header-name': ['Request#**.set(0)', 'Request#**.set(0).*key'],

    'secret-query': ['Request#**.query(0).*'],
    url: [
      '(0..1)',
      '{get,head,post,put,patch,delete,del,options}(0)',
      'Agent#{get,head,post,put,patch,delete,del,options}(0)',
      'new Request(1)',
    ],
  },
  roles: {
    'tls-chain': [
      '()',
      '{get,head,post,put,patch,delete,del,options}()',
      'Agent#{get,head,post,put,patch,delete,del,options}()',
    ],
    'tls-elsewhere': [
      'Request#**.{ca,cert,key,pfx,agent}()',
      'Agent#**.{ca,cert,key,pfx}()',
      'agent(0)',
      'new agent(0)',
    ],
    'dial-url': [
      '(0..1)',
      '{get,head,post,put,patch,delete,del,options}(0)',
      'Agent#{get,head,post,put,patch,delete,del,options}(0)',
      'new Request(1)',
    ],
    // The call switches the check off by itself; it hands on the request, so it stands anywhere in a chain.
    'tls-skip-verify': ['Request#**.disableTLSCerts()', 'Agent#**.disableTLSCerts()'],
    'tls-verify': ['agent(0).rejectUnauthorized', 'new agent(0).rejectUnauthorized'],
  },
});
