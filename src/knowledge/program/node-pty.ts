import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

/** What is typed into a terminal is meant to be read by the shell in it. On Windows the arguments may be one text. */
export default describePackage({
  package: 'node-pty',
  version: '1.1.0',
  sinks: {
    command: [
      'spawn(0..1)',
      { at: 'spawn(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
  },
});
