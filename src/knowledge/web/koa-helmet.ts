import { describePackage } from '../grammar/index.ts';

/** Options are handed on to `helmet`. */
export default describePackage({
  package: 'koa-helmet',
  version: '9.0.0',
  roles: {
    'control-hsts': ['()', '{hsts,strictTransportSecurity}()'],
    hsts: ['(0).{hsts,strictTransportSecurity}'],
    'hsts-max-age': ['(0).{hsts,strictTransportSecurity}.maxAge', '{hsts,strictTransportSecurity}(0).maxAge'],
  },
});
