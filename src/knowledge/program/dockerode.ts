import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

/** What is run in a container: a shell there reads the text behind its option. */
export default describePackage({
  package: 'dockerode',
  version: '5.0.1',
  instances: {
    '#getContainer()': 'Container',
    '#createContainer()': 'Container',
  },
  sinks: {
    command: [
      {
        at: '#createContainer(0).Cmd.2',
        when: { '(0).Cmd.0': { in: SHELLS }, '(0).Cmd.1': { in: COMMAND_OPTIONS } },
      },
      {
        at: 'Container#exec(0).Cmd.2',
        when: { '(0).Cmd.0': { in: SHELLS }, '(0).Cmd.1': { in: COMMAND_OPTIONS } },
      },
      { at: '#run(1).2', when: { '(1).0': { in: SHELLS }, '(1).1': { in: COMMAND_OPTIONS } } },
    ],
  },
});
