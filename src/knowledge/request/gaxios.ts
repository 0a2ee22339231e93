import { describePackage } from '../grammar/index.ts';

/** Options of TLS come with the agent. */
export default describePackage({
  package: 'gaxios',
  version: '7.3.1',
  instances: { instance: 'Gaxios' },
  sinks: {
    'header-name': [
      'request(0).headers.*key',
      'new Gaxios(0).headers.*key',
      'Gaxios#request(0).headers.*key',
    ],

    url: [
      'request(0).{url,baseURL}',
      'new Gaxios(0).{url,baseURL}',
      'Gaxios#request(0).{url,baseURL}',
      'Gaxios#fetch(0)',
      'Gaxios#defaults.baseURL',
    ],
  },
  roles: {
    'dial-url': [
      'request(0).{url,baseURL}',
      'new Gaxios(0).{url,baseURL}',
      'Gaxios#request(0).{url,baseURL}',
      'Gaxios#fetch(0)',
      'Gaxios#defaults.baseURL',
    ],
    'tls-carrier': ['request(0).agent', 'new Gaxios(0).agent', 'Gaxios#request(0).agent'],
  },
});
