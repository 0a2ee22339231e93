import { describePackage } from '../grammar/index.ts';

/** Cookies that pages set are read by every script. */
export default describePackage({
  package: 'js-cookie',
  version: '3.0.8',
  sinks: { kept: ['set(1)'] },
  roles: { 'kept-name': ['set(0)'] },
});
