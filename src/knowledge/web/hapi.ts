import { describePackage } from '../grammar/index.ts';

/** `tls` is handed on to `https.createServer`. */
export default describePackage({
  package: '@hapi/hapi',
  version: '21.4.10',
  roles: {
    'client-cert-request': ['{server,Server}(0).tls.requestCert', 'new Server(0).tls.requestCert'],
    'client-cert-verify': [
      '{server,Server}(0).tls.rejectUnauthorized',
      'new Server(0).tls.rejectUnauthorized',
    ],
    'alpn-callback': ['{server,Server}(0).tls.ALPNCallback', 'new Server(0).tls.ALPNCallback'],
    'tls-version': [
      '{server,Server}(0).tls.{minVersion,maxVersion}',
      'new Server(0).tls.{minVersion,maxVersion}',
    ],
    'tls-method': ['{server,Server}(0).tls.secureProtocol', 'new Server(0).tls.secureProtocol'],
    'tls-option-bits': ['{server,Server}(0).tls.secureOptions', 'new Server(0).tls.secureOptions'],
    'tls-ciphers': ['{server,Server}(0).tls.ciphers', 'new Server(0).tls.ciphers'],
    'tls-ticket-keys': ['{server,Server}(0).tls.ticketKeys', 'new Server(0).tls.ticketKeys'],
  },
});
