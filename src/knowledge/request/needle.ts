import { describePackage } from '../grammar/index.ts';

/** A URL without a scheme is dialled in clear text. */
export default describePackage({
  package: 'needle',
  version: '3.5.0',
  roles: {
    'dial-url': ['(0..1)', '{get,head,post,put,patch,delete}(0)', 'request(1)'],
    'tls-verify': [
      '(1..3).rejectUnauthorized',
      '{get,head}(1).rejectUnauthorized',
      '{post,put,patch,delete}(2).rejectUnauthorized',
      'request(3).rejectUnauthorized',
    ],
    'tls-identity-check': [
      '(1..3).checkServerIdentity',
      '{get,head}(1).checkServerIdentity',
      '{post,put,patch,delete}(2).checkServerIdentity',
      'request(3).checkServerIdentity',
    ],
    'tls-method': [
      '(1..3).secureProtocol',
      '{get,head}(1).secureProtocol',
      '{post,put,patch,delete}(2).secureProtocol',
      'request(3).secureProtocol',
    ],
    'tls-ciphers': [
      '(1..3).ciphers',
      '{get,head}(1).ciphers',
      '{post,put,patch,delete}(2).ciphers',
      'request(3).ciphers',
    ],
  },
});
