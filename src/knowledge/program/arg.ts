import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'arg',
  version: '5.0.2',
  sources: { 'command-line': ['().*'] },
});
