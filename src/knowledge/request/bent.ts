import { describePackage } from '../grammar/index.ts';

/** The base URL may stand at any place among what is wanted; the function made takes a URL, or what follows the base. */
export default describePackage({
  package: 'bent',
  version: '7.3.12',
  instances: { '()': 'RequestFunction' },
  sinks: { 'header-name': ['RequestFunction(2).*key'], url: ['(0..5)', 'RequestFunction(0)'] },
  roles: { 'dial-url': ['(0..5)', 'RequestFunction(0)'] },
});
