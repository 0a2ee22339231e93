import { describePackage } from '../grammar/index.ts';

/** Left out, the header is `max-age=15552000; includeSubDomains`. */
export default describePackage({
  package: 'hono/secure-headers',
  version: '4.13.19',
  roles: {
    'control-hsts': ['secureHeaders()'],
    hsts: ['secureHeaders(0).strictTransportSecurity'],
  },
});
