import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'agentkeepalive',
  version: '4.6.0',
  roles: {
    'tls-options': ['new HttpsAgent(0)'],
    'tls-verify': ['new HttpsAgent(0).rejectUnauthorized', 'HttpsAgent#options.rejectUnauthorized'],
    'tls-identity-check': ['new HttpsAgent(0).checkServerIdentity', 'HttpsAgent#options.checkServerIdentity'],
    'tls-version': ['new HttpsAgent(0).{minVersion,maxVersion}'],
    'tls-method': ['new HttpsAgent(0).secureProtocol'],
    'tls-option-bits': ['new HttpsAgent(0).secureOptions'],
    'tls-ciphers': ['new HttpsAgent(0).ciphers'],
  },
});
