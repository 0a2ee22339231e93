import { describePackage } from '../grammar/index.ts';

/** `https` is handed on to `https.createServer` or `http2.createSecureServer`. */
export default describePackage({
  package: 'fastify',
  version: '5.12.8',
  default: 'fastify',
  headerHook: "{app}.addHook('onSend', async (request, reply) => { reply.header('{name}', '{value}'); });",
  instances: {
    'fastify()': 'FastifyInstance',
    'FastifyInstance#{register,addHook,decorate,get,post,put,patch,delete,route}()': 'FastifyInstance',
  },
  roles: {
    app: ['fastify()'],
    'app-mount': ['FastifyInstance#register(0)', 'FastifyInstance#addHook(1)'],
    'app-mount-path': ['FastifyInstance#register(1).prefix'],
    'app-plugin': ['FastifyInstance#register(0)'],
    'app-serve': ['FastifyInstance#listen()'],
    'proxy-trust': ['fastify(0).trustProxy'],
    'http2-cleartext': [
      { at: 'fastify(0).http2', when: { '(0).https': 'absent', '(0).serverFactory': 'absent' } },
    ],
    // Unless it is given an address, it listens on this machine only.
    'listen-host': ['FastifyInstance#listen(0).{host,path}', 'FastifyInstance#listen(1)'],
    'http2-alpn-protocols': ['fastify(0).https.ALPNProtocols'],
    'client-cert-request': ['fastify(0).https.requestCert'],
    'client-cert-verify': ['fastify(0).https.rejectUnauthorized'],
    'alpn-callback': ['fastify(0).https.ALPNCallback'],
    'http1-fallback': ['fastify(0).https.allowHTTP1'],
    'tls-version': ['fastify(0).https.{minVersion,maxVersion}'],
    'tls-method': ['fastify(0).https.secureProtocol'],
    'tls-option-bits': ['fastify(0).https.secureOptions'],
    'tls-ciphers': ['fastify(0).https.ciphers'],
    'tls-ticket-keys': ['fastify(0).https.ticketKeys'],
  },
});
