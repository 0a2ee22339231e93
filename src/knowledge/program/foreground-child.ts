import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';
import { OPTION_PROGRAMS } from './options.ts';

export default describePackage({
  package: 'foreground-child',
  version: '3.3.0',
  sinks: {
    // The program and its arguments, or a list that begins with the program.
    command: [
      'foregroundChild(0)',
      'foregroundChild(0).0',
      { at: 'foregroundChild(0).*', when: { '(1).shell': { truthy: true } } },
      { at: 'foregroundChild(1).*', when: { '(2).shell': { truthy: true } } },
      { at: 'foregroundChild(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
    option: [{ at: 'foregroundChild(1).*', when: { '(0)': { in: OPTION_PROGRAMS } } }],
  },
});
