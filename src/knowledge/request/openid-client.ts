import { describePackage } from '../grammar/index.ts';

/** TLS options can only come in an agent, or in a `fetch` of one's own from version 6 on. */
export default describePackage({
  package: 'openid-client',
  version: '6.8.9',
  sinks: {
    url: [
      'discovery(0)',
      'dynamicClientRegistration(0)',
      'Issuer.discover(0)',
      'new Issuer(0).{token_endpoint,jwks_uri,userinfo_endpoint,introspection_endpoint,revocation_endpoint}',
    ],
  },
  roles: {
    'dial-url': [
      'discovery(0)',
      'dynamicClientRegistration(0)',
      'Issuer.discover(0)',
      'new Issuer(0).{token_endpoint,jwks_uri,userinfo_endpoint,introspection_endpoint,revocation_endpoint}',
    ],
  },
});
