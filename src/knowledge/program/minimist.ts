import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'minimist',
  version: '1.2.8',
  sources: { 'command-line': ['()'] },
});
