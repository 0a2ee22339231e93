import { describePackage } from '../grammar/index.ts';

/** `httpsServerOptions` are handed on to `https.createServer`; of TLS, two options may stand beside them. */
export default describePackage({
  package: 'restify',
  version: '11.1.0',
  headerHook: "{app}.use((request, response, next) => { response.setHeader('{name}', '{value}'); next(); });",
  instances: { 'createServer()': 'Server', 'Server#{use,pre}()': 'Server' },
  roles: {
    'client-cert-request': [
      { at: 'createServer(0).requestCert', when: { '(0).certificate': 'present' } },
      'createServer(0).httpsServerOptions.requestCert',
    ],
    'client-cert-verify': [
      'createServer(0).rejectUnauthorized',
      'createServer(0).httpsServerOptions.rejectUnauthorized',
    ],
    app: ['createServer()'],
    'app-mount': ['Server#{use,pre}(0..)'],
    'app-serve': ['Server#listen()'],
    'alpn-callback': ['createServer(0).httpsServerOptions.ALPNCallback'],
    'tls-version': ['createServer(0).httpsServerOptions.{minVersion,maxVersion}'],
    'tls-method': ['createServer(0).httpsServerOptions.secureProtocol'],
    'tls-option-bits': ['createServer(0).secureOptions', 'createServer(0).httpsServerOptions.secureOptions'],
    'tls-ciphers': ['createServer(0).ciphers', 'createServer(0).httpsServerOptions.ciphers'],
    'tls-ticket-keys': ['createServer(0).httpsServerOptions.ticketKeys'],
  },
});
