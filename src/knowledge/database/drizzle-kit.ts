import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'drizzle-kit',
  version: '0.31',
  roles: {
    'tls-options': ['defineConfig(0).dbCredentials.ssl'],
    'tls-verify': ['defineConfig(0).dbCredentials.ssl.rejectUnauthorized'],
    'tls-identity-check': ['defineConfig(0).dbCredentials.ssl.checkServerIdentity'],
    'tls-enable': [{ at: 'defineConfig(0).dbCredentials.ssl', when: { '(0).dialect': 'postgresql' } }],
    'tls-enable-options': [{ at: 'defineConfig(0).dbCredentials.ssl', when: { '(0).dialect': 'mysql' } }],
    'dial-neutral-url': ['defineConfig(0).dbCredentials.url'],
    'dial-host': ['defineConfig(0).dbCredentials.host'],
    'tls-version': ['defineConfig(0).dbCredentials.ssl.{minVersion,maxVersion}'],
    'tls-ciphers': ['defineConfig(0).dbCredentials.ssl.ciphers'],
  },
});
