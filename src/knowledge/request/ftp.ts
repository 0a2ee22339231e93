import { describePackage } from '../grammar/index.ts';

/** `secure: 'control'` leaves the files in clear text; `'implicit'` does not. */
export default describePackage({
  package: 'ftp',
  version: '0.3.10',
  aliases: ['promise-ftp'],
  sinks: { url: ['#connect(0).host'] },
  roles: {
    'tls-enable': ['#connect(0).secure'],
    'dial-host': ['#connect(0).host'],
    'tls-options': ['#connect(0).secureOptions'],
    'tls-verify': ['#connect(0).secureOptions.rejectUnauthorized'],
    'tls-identity-check': ['#connect(0).secureOptions.checkServerIdentity'],
    'tls-version': ['#connect(0).secureOptions.{minVersion,maxVersion}'],
    'tls-method': ['#connect(0).secureOptions.secureProtocol'],
    'tls-option-bits': ['#connect(0).secureOptions.secureOptions'],
    'tls-ciphers': ['#connect(0).secureOptions.ciphers'],
  },
});
