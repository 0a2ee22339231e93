import { describePackage } from '../grammar/index.ts';

/** `doubleCsrfProtection` refuses by itself. */
export default describePackage({
  package: 'csrf-csrf',
  version: '4.0.3',
  roles: { verdict: ['doubleCsrf().validateRequest()'] },
});
