import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

export default describePackage({
  package: '@expo/spawn-async',
  version: '1.8.0',
  sinks: {
    command: [
      '(0)',
      { at: '(1).*', when: { '(2).shell': { truthy: true } } },
      { at: '(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
  },
});
