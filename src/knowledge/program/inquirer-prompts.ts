import { describePackage } from '../grammar/index.ts';

/** What whoever starts the program gives it; followed only where that is somebody else. */
export default describePackage({
  package: '@inquirer/prompts',
  version: '8.7.5',
  sources: { 'command-line': ['{input,editor,password}()'] },
});
