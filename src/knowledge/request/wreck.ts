import { describePackage } from '../grammar/index.ts';

/** The package is a client; `defaults` makes further ones. Options of TLS besides these come with the agent. */
export default describePackage({
  package: '@hapi/wreck',
  version: '18.1.2',
  instances: { 'defaults()': '' },
  sinks: {
    'header-name': [
      '{get,post,patch,put,delete}(1).headers.*key',
      'request(2).headers.*key',
      'defaults(0).headers.*key',
    ],

    url: [
      '{get,post,patch,put,delete}(0)',
      'request(1)',
      '{get,post,patch,put,delete}(1).baseUrl',
      'request(2).baseUrl',
      'defaults(0).baseUrl',
    ],
  },
  roles: {
    'dial-url': [
      '{get,post,patch,put,delete}(0)',
      'request(1)',
      '{get,post,patch,put,delete}(1).baseUrl',
      'request(2).baseUrl',
      'defaults(0).baseUrl',
    ],
    'dial-socket': ['{get,post,patch,put,delete}(1).socketPath', 'request(2).socketPath'],
    'tls-carrier': ['{get,post,patch,put,delete}(1).agent', 'request(2).agent', 'defaults(0).{agent,agents}'],
    'tls-verify': [
      '{get,post,patch,put,delete}(1).rejectUnauthorized',
      'request(2).rejectUnauthorized',
      'defaults(0).rejectUnauthorized',
    ],
    'tls-method': [
      '{get,post,patch,put,delete}(1).secureProtocol',
      'request(2).secureProtocol',
      'defaults(0).secureProtocol',
    ],
  },
});
