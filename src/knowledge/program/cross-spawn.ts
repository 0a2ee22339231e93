import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';
import { OPTION_PROGRAMS } from './options.ts';

export default describePackage({
  package: 'cross-spawn',
  version: '7.0.6',
  sinks: {
    command: [
      '(0)',
      '{spawn,sync}(0)',
      { at: '(1).*', when: { '(2).shell': { truthy: true } } },
      { at: '{spawn,sync}(1).*', when: { '(2).shell': { truthy: true } } },
      { at: '(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
      { at: '{spawn,sync}(1).1', when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
    ],
    option: [
      { at: '(1).*', when: { '(0)': { in: OPTION_PROGRAMS } } },
      { at: '{spawn,sync}(1).*', when: { '(0)': { in: OPTION_PROGRAMS } } },
    ],
  },
  roles: {
    'program-options': ['(0)', '(1).*', '{spawn,sync}(0)', '{spawn,sync}(1).*', '(1..2).env.NODE_OPTIONS'],
    'tls-verify': [
      '(1..2).env.NODE_TLS_REJECT_UNAUTHORIZED',
      '{spawn,sync}(1..2).env.NODE_TLS_REJECT_UNAUTHORIZED',
    ],
  },
});
