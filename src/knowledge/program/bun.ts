import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

/** Templates of its shell escape their holes, but for what is declared to be raw. */
export default describePackage({
  package: 'bun',
  version: '1.4.5',
  globals: { Bun: '' },
  sinks: {
    command: [
      '{spawn,spawnSync}(0).0',
      '{spawn,spawnSync}(0).cmd.0',
      {
        at: '{spawn,spawnSync}(0).2',
        when: { '(0).0': { in: SHELLS }, '(0).1': { in: COMMAND_OPTIONS } },
      },
      {
        at: '{spawn,spawnSync}(0).cmd.2',
        when: { '(0).cmd.0': { in: SHELLS }, '(0).cmd.1': { in: COMMAND_OPTIONS } },
      },
      // A hole that is an object may be declared to be raw; what a request sends may be one, too.
      ...[1, 2, 3, 4, 5, 6].map((hole) => ({
        at: `$~(${hole}).raw`,
        when: { [`(${hole}).raw`]: 'present' },
      })),
    ],
    path: ['{file,write}(0)'],
    url: ['connect(0).hostname'],
  },
});
