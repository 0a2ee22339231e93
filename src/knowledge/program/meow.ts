import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'meow',
  version: '13.2.0',
  sources: { 'command-line': ['().{input,flags}.*'] },
});
