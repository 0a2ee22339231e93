import { describePackage } from '../grammar/index.ts';

/** `rpDefaults` reach the agent of every request; `requestOptions` too, and the last argument of each call. */
export default describePackage({
  package: 'node-vault',
  version: '0.12.0',
  instances: { '()': 'Client' },
  roles: {
    'dial-url': ['(0).endpoint'],
    'tls-verify': [
      '(0).{requestOptions,rpDefaults}.strictSSL',
      '(0).requestOptions.agentOptions.rejectUnauthorized',
      'Client#{read,list,delete,help}(1).strictSSL',
      'Client#{write,update}(2).strictSSL',
    ],
    'tls-identity-check': ['(0).requestOptions.agentOptions.checkServerIdentity'],
  },
});
