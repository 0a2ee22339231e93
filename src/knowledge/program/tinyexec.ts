import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

export default describePackage({
  package: 'tinyexec',
  version: '1.4.0',
  sinks: {
    command: [
      '{x,xSync,exec}(0)',
      { at: '{x,xSync,exec}(1).*', when: { '(2).nodeOptions.shell': { truthy: true } } },
      { at: '{x,xSync,exec}(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
  },
});
