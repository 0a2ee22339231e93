import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'postgres',
  version: '3.4',
  sinks: { url: ['(0)', '(0..1).{host,hostname}', '(0..1).{host,hostname}.*'] },
  roles: {
    'tls-options': ['(0..1).ssl'],
    'tls-verify': ['(0..1).ssl.rejectUnauthorized'],
    'tls-skip-verify': [
      // These modes are `{ rejectUnauthorized: false }`; `verify-full` and `true` check.
      { at: '(0).ssl', when: { '(0).ssl': 'require' } },
      { at: '(0).ssl', when: { '(0).ssl': 'prefer' } },
      { at: '(0).ssl', when: { '(0).ssl': 'allow' } },
      { at: '(1).ssl', when: { '(1).ssl': 'require' } },
      { at: '(1).ssl', when: { '(1).ssl': 'prefer' } },
      { at: '(1).ssl', when: { '(1).ssl': 'allow' } },
    ],
    'tls-identity-check': ['(0..1).ssl.checkServerIdentity'],
    'tls-enable': ['(0..1).ssl'],
    'dial-neutral-url': ['(0)'],
    'dial-host': ['(0..1).{host,hostname}', '(0..1).{host,hostname}.*'],
    'dial-socket': ['(0..1).path'],
    'tls-version': ['(0..1).ssl.{minVersion,maxVersion}'],
    'tls-method': ['(0..1).ssl.secureProtocol'],
    'tls-option-bits': ['(0..1).ssl.secureOptions'],
    'tls-ciphers': ['(0..1).ssl.ciphers'],
  },
});
