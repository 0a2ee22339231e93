import { describePackage } from '../grammar/index.ts';

/** The client checks no certificate unless `rejectUnauthorized` is `true`: its default is `false`. */
export default describePackage({
  package: 'elasticsearch',
  version: '16.7',
  roles: {
    'tls-options': ['new Client(0).ssl', 'new Client(0).{host,hosts}.ssl', 'new Client(0).hosts.*.ssl'],
    'tls-verify': [
      'new Client(0).ssl.rejectUnauthorized',
      'new Client(0).{host,hosts}.ssl.rejectUnauthorized',
      'new Client(0).hosts.*.ssl.rejectUnauthorized',
    ],
    'dial-url': ['new Client(0).{host,hosts}', 'new Client(0).hosts.*'],
    'dial-protocol': ['new Client(0).{host,hosts}.protocol', 'new Client(0).hosts.*.protocol'],
    'dial-host': ['new Client(0).{host,hosts}.host', 'new Client(0).hosts.*.host'],
    'tls-method': [
      'new Client(0).ssl.secureProtocol',
      'new Client(0).{host,hosts}.ssl.secureProtocol',
      'new Client(0).hosts.*.ssl.secureProtocol',
    ],
    'tls-ciphers': [
      'new Client(0).ssl.ciphers',
      'new Client(0).{host,hosts}.ssl.ciphers',
      'new Client(0).hosts.*.ssl.ciphers',
    ],
  },
});
