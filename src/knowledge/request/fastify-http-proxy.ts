import { describePackage } from '../grammar/index.ts';

/** A plugin, called by `register`; it hands its options on to `@fastify/reply-from`, and some to the sockets of `ws`. */
export default describePackage({
  package: '@fastify/http-proxy',
  version: '11.6.3',
  sinks: { url: ['(1).{upstream,wsUpstream}'] },
  roles: {
    'dial-url': ['(1).{upstream,wsUpstream}'],
    'tls-options': [
      '(1).undici.{tls,connect}',
      '(1).http2.sessionOptions',
      '(1).http.{agentOptions,requestOptions}',
      '(1).wsClientOptions',
    ],
    'tls-carrier': ['(1).http.agents'],
    'tls-verify': [
      '(1).undici.{tls,connect}.rejectUnauthorized',
      '(1).http2.sessionOptions.rejectUnauthorized',
      '(1).http.{agentOptions,requestOptions}.rejectUnauthorized',
      '(1).wsClientOptions.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '(1).undici.{tls,connect}.checkServerIdentity',
      '(1).http2.sessionOptions.checkServerIdentity',
      '(1).http.{agentOptions,requestOptions}.checkServerIdentity',
    ],
  },
});
