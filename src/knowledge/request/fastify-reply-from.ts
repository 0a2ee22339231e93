import { describePackage } from '../grammar/index.ts';

/** A plugin, called by `register`: the application is its argument 0, the options are argument 1. */
export default describePackage({
  package: '@fastify/reply-from',
  version: '12.6.5',
  sinks: { url: ['(1).base', '(1).base.*'] },
  roles: {
    'dial-url': ['(1).base', '(1).base.*'],
    'tls-options': [
      '(1).undici.{tls,connect}',
      '(1).http2.sessionOptions',
      '(1).http.{agentOptions,requestOptions}',
    ],
    'tls-carrier': ['(1).http.agents'],
    'tls-verify': [
      '(1).undici.{tls,connect}.rejectUnauthorized',
      '(1).http2.sessionOptions.rejectUnauthorized',
      '(1).http.{agentOptions,requestOptions}.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '(1).undici.{tls,connect}.checkServerIdentity',
      '(1).http2.sessionOptions.checkServerIdentity',
      '(1).http.{agentOptions,requestOptions}.checkServerIdentity',
    ],
  },
});
