import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: 'prompts',
  version: '2.4.2',
  sources: { 'command-line': ['().*', 'prompt().*'] },
});
