import { describePackage } from '../grammar/index.ts';

/** Left out, the header is `max-age=31536000; includeSubDomains`. */
export default describePackage({
  package: 'helmet',
  version: '8.3.0',
  roles: {
    'control-hsts': ['()', '{hsts,strictTransportSecurity}()'],
    hsts: ['(0).{hsts,strictTransportSecurity}'],
    'hsts-max-age': ['(0).{hsts,strictTransportSecurity}.maxAge', '{hsts,strictTransportSecurity}(0).maxAge'],
  },
});
