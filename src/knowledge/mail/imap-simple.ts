import { describePackage } from '../grammar/index.ts';

/** What stands below `imap` is for the constructor of the package of that name. */
export default describePackage({
  package: 'imap-simple',
  version: '6.0.0',
  roles: {
    'tls-enable': [{ at: 'connect(0).imap.tls', when: { '(0).imap.autotls': { not: 'always' } } }],
    'dial-host': ['connect(0).imap.host'],
    'tls-options': ['connect(0).imap.tlsOptions'],
    'tls-verify': ['connect(0).imap.tlsOptions.rejectUnauthorized'],
    'tls-identity-check': ['connect(0).imap.tlsOptions.checkServerIdentity'],
    'tls-version': ['connect(0).imap.tlsOptions.{minVersion,maxVersion}'],
    'tls-ciphers': ['connect(0).imap.tlsOptions.ciphers'],
  },
});
