import { describePackage } from '../grammar/index.ts';

/** Wraps `vm.runInNewContext`, which is no sandbox. */
export default describePackage({
  package: 'safe-eval',
  version: '0.4.1',
  sinks: { code: ['(0)'] },
});
