import { describePackage } from '../grammar/index.ts';
import { SHELL_TEXT } from './shell-text.ts';

/** What `zx/globals` makes global is not described. */
export default describePackage({
  package: 'zx',
  version: '8.8.5',
  aliases: ['zx/core'],
  sinks: {
    // Holes are quoted, unless the function that quotes leaves them as they are.
    command: [
      { at: '$()~(1..)', when: { '()(0).quote': { identity: true } } },
      { at: '$~(1)', when: { '(0)': SHELL_TEXT } },
      { at: '$.sync~(1)', when: { '(0)': SHELL_TEXT } },
      { at: '$()~(1)', when: { '(0)': SHELL_TEXT } },
    ],
  },
  roles: {
    'command-escaper': ['$.quote'],
    'program-options': ['$~(0)', '$.sync~(0)', '$()~(0)'],
    'tls-verify': ['$.env.NODE_TLS_REJECT_UNAUTHORIZED', '$(0).env.NODE_TLS_REJECT_UNAUTHORIZED'],
  },
});
