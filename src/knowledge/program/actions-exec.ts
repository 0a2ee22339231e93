import { describePackage } from '../grammar/index.ts';

/** No shell reads the command; it is split at its spaces, and what is in it may be the program. */
export default describePackage({
  package: '@actions/exec',
  version: '3.0.0',
  sinks: { command: ['{exec,getExecOutput}(0)'] },
});
