import { describePackage } from '../grammar/index.ts';

/** The options reach `http.request` or `https.request`. */
export default describePackage({
  package: 'simple-get',
  version: '4.0.1',
  sinks: {
    'header-name': ['(0).headers.*key', '{get,post,put,patch,head,delete,concat}(0).headers.*key'],

    url: [
      '(0)',
      '(0).url',
      '{get,post,put,patch,head,delete,concat}(0)',
      '{get,post,put,patch,head,delete,concat}(0).url',
    ],
  },
  roles: {
    'dial-url': [
      '(0)',
      '(0).url',
      '{get,post,put,patch,head,delete,concat}(0)',
      '{get,post,put,patch,head,delete,concat}(0).url',
    ],
    'tls-carrier': ['(0).agent', '{get,post,put,patch,head,delete,concat}(0).agent'],
    'tls-options': ['(0)', '{get,post,put,patch,head,delete,concat}(0)'],
    'tls-verify': ['(0).rejectUnauthorized', '{get,post,put,patch,head,delete,concat}(0).rejectUnauthorized'],
    'tls-identity-check': [
      '(0).checkServerIdentity',
      '{get,post,put,patch,head,delete,concat}(0).checkServerIdentity',
    ],
  },
});
