import { describePackage } from '../grammar/index.ts';

/** Before 2.0 the age was in milliseconds, so that what is too short in seconds was shorter still. */
export default describePackage({
  package: 'hsts',
  version: '2.2.0',
  roles: { 'control-hsts': ['()'], 'hsts-max-age': ['(0).maxAge'] },
});
