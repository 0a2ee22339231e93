import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, INTERPRETERS, SHELLS } from '../node/child-process.ts';
import { OPTION_PROGRAMS } from './options.ts';
import { SHELL_TEXT } from './shell-text.ts';
import { readInputs } from './standard-input.ts';

const INPUTS = ['execa()', '{execa,execaSync}'] as const;

/** Before version 6 the package is called itself, and the rest hangs on it. */
export default describePackage({
  package: 'execa',
  version: '9.6.1',
  sinks: {
    command: [
      // Without a shell the arguments are data.
      '{execa,execaSync}(0)',
      { at: '{execa,execaSync}(1).*', when: { '(2).shell': { truthy: true } } },
      // Such a text is split at its spaces: what is in it adds arguments, and may be the program.
      '{execaCommand,execaCommandSync}(0)',
      ...['{execa,execaSync}', '', 'sync'].map((started) => ({
        at: `${started}(1).1`,
        when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } },
      })),
      ...readInputs(SHELLS, ...INPUTS),
      '(0)',
      { at: '(1).*', when: { '(2).shell': { truthy: true } } },
      'sync(0)',
      '{command,commandSync}(0)',
      // Gone since version 2.
      '{shell,shellSync}(0)',
      'execaNode(0)',
      // A template keeps each hole one argument, unless a shell reads the whole of it.
      { at: '{$,execa}()~(1..)', when: { '()(0).shell': { truthy: true } } },
      { at: '{$,execa}~(1)', when: { '(0)': SHELL_TEXT } },
      { at: '{$,execa}()~(1)', when: { '(0)': SHELL_TEXT } },
    ],
    code: readInputs(INTERPRETERS, ...INPUTS),
    option: ['{execa,execaSync}(1).*', '(1).*', 'sync(1).*'].map((at) => ({
      at,
      when: { '(0)': { in: OPTION_PROGRAMS } },
    })),
  },
  roles: {
    'program-options': [
      '{execa,execaSync}(0)',
      '{execa,execaSync}(1).*',
      '{execa,$}~(0)',
      '$.sync~(0)',
      '{execaCommand,execaCommandSync}(0)',
      'execaNode(1).*',
      'execaNode(1..2).nodeOptions.*',
      '(0)',
      '(1).*',
      '{sync,command,commandSync}(0)',
      'sync(1).*',
      'node(1..2).nodeOptions.*',
      '{execa,execaSync}(1..2).env.NODE_OPTIONS',
    ],
    'tls-verify': [
      '{execa,execaSync}(1..2).env.NODE_TLS_REJECT_UNAUTHORIZED',
      '{execaCommand,execaCommandSync}(1).env.NODE_TLS_REJECT_UNAUTHORIZED',
      'execaNode(1..2).env.NODE_TLS_REJECT_UNAUTHORIZED',
    ],
  },
});
