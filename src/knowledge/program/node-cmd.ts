import { describePackage } from '../grammar/index.ts';

/** Before version 4 commands were run by `get`. */
export default describePackage({
  package: 'node-cmd',
  version: '5.0.0',
  sinks: { command: ['{run,runSync}(0)', { at: 'get(0)', versions: '<4' }] },
});
