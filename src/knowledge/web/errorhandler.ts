import { describePackage } from '../grammar/index.ts';

/** Answers with the stack. */
export default describePackage({
  package: 'errorhandler',
  version: '1.5.2',
  roles: { 'error-details': [{ at: '()', is: true }] },
});
