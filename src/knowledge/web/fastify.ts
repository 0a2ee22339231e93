import { describePackage } from '../grammar/index.ts';

/** `https` is handed on to `https.createServer` or `http2.createSecureServer`. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  default: 'fastify',
  roles: {
    'proxy-trust': ['fastify(0).trustProxy'],
    'tls-version': ['fastify(0).https.{minVersion,maxVersion}'],
    'tls-method': ['fastify(0).https.secureProtocol'],
    'tls-option-bits': ['fastify(0).https.secureOptions'],
    'tls-ciphers': ['fastify(0).https.ciphers'],
    'tls-ticket-keys': ['fastify(0).https.ticketKeys'],
  },
});
