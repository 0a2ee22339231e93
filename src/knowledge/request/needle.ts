import { describePackage } from '../grammar/index.ts';

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/** A URL without a scheme is dialled in clear text. */
export default describePackage({
  package: 'needle',
  version: '3.5.0',
  sources: {
    remote: [
      '().{body,raw}',
      '{get,head,post,put,patch,delete,request}().{body,raw}',
      '{get,head,post,put,patch,delete}(1..3:1).{body,raw}',
      '{get,head,post,put,patch,delete}(1..3:2)',
      'request(3..4:1).{body,raw}',
      'request(3..4:2)',
    ],
  },
  sinks: {
    'header-name': [
      '(2..3).headers.*key',
      '{get,head}(1).headers.*key',
      '{post,put,patch,delete}(2).headers.*key',
      'request(3).headers.*key',
    ],

    'secret-query': [
      { at: '(2).*', when: { '(0)': 'get' } },
      { at: 'request(2).*', when: { '(0)': 'get' } },
    ],
    url: [
      { at: '(1)', when: { '(0)': { in: METHODS } } },
      '{get,head,post,put,patch,delete}(0)',
      'request(1)',
    ],
  },
  roles: {
    'dial-url': ['(0..1)', '{get,head,post,put,patch,delete}(0)', 'request(1)'],
    // Without data the options are the third argument.
    'tls-options': [
      { at: '(2)', when: { '(3)': 'absent' } },
      '(3)',
      '{get,head}(1)',
      '{post,put,patch,delete}(2)',
      'request(3)',
    ],
    'tls-carrier': [
      { at: '(2).agent', when: { '(3)': 'absent' } },
      '(3).agent',
      '{get,head}(1).agent',
      '{post,put,patch,delete}(2).agent',
      'request(3).agent',
    ],
    'tls-elsewhere': ['defaults(0)'],
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
