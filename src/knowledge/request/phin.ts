import { describePackage } from '../grammar/index.ts';

/** `core` reaches `http.request` before version 4; from then on only a URL and an agent count. */
export default describePackage({
  package: 'phin',
  version: '4.0.0',
  instances: { 'defaults()': '' },
  sinks: {
    'header-name': ['(0).headers.*key', '{promisified,unpromisified}(0).headers.*key'],

    url: ['(0)', '(0).url', '{promisified,unpromisified}(0)', '{promisified,unpromisified}(0).url'],
  },
  roles: {
    'dial-url': ['(0)', '(0).url', '{promisified,unpromisified}(0)', '{promisified,unpromisified}(0).url'],
    'tls-options': ['(0).core', '{defaults,promisified,unpromisified}(0).core'],
    'tls-verify': [
      '{defaults,promisified,unpromisified}(0).core.rejectUnauthorized',
      '(0).core.rejectUnauthorized',
    ],
    'tls-identity-check': ['(0).core.checkServerIdentity'],
    'tls-version': ['(0).core.{minVersion,maxVersion}'],
    'tls-method': ['(0).core.secureProtocol'],
    'tls-option-bits': ['(0).core.secureOptions'],
    'tls-ciphers': ['(0).core.ciphers'],
  },
});
