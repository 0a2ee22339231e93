import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

export default describePackage({
  package: 'teen_process',
  version: '4.2.1',
  sinks: {
    command: [
      'exec(0)',
      'new SubProcess(0)',
      { at: 'exec(1).*', when: { '(2).shell': { truthy: true } } },
      { at: 'exec(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
  },
});
