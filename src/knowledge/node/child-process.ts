import { describePackage } from '../grammar/index.ts';
import { OPTION_PROGRAMS } from '../program/options.ts';
import { readInputs } from '../program/standard-input.ts';

const SPAWNING = '{spawn,spawnSync,execFile,execFileSync}';

/** Programs that take a command of one text, and the option it follows. */
export const SHELLS = [
  ...['sh', 'bash', 'zsh', 'dash', 'ksh', 'ash', 'fish'],
  ...['/bin/sh', '/bin/bash', '/bin/zsh', '/bin/dash', '/usr/bin/bash', '/usr/bin/zsh'],
  ...['powershell', 'powershell.exe', 'pwsh', 'pwsh.exe'],
];
export const COMMAND_OPTIONS = ['-c', '-lc', '-ic', '-ec', '-xc', '-euc', '-Command', '-command'];
/** Programs that run code of one text, and the option it follows. */
export const INTERPRETERS = [
  'node',
  'nodejs',
  'bun',
  'python',
  'python3',
  'perl',
  'ruby',
  'php',
  'osascript',
];
const INTERPRETED = { in: INTERPRETERS, proven: 'interpreter' };
const CODE_OPTIONS = ['-e', '--eval', '-p', '--print', '-pe', '-c', '-r'];
const INPUTS = ['{spawn,execFile}()', '{spawnSync,execFileSync}'] as const;
/** Whatever comes after `/c` becomes part of one command line. */
const COMMAND_PROMPTS = ['cmd', 'cmd.exe', 'C:\\Windows\\System32\\cmd.exe'];

export default describePackage({
  package: 'node:child_process',
  version: '26.6.6',
  sinks: {
    command: [
      '{exec,execSync}(0)',
      // The shell is a program, too.
      '{exec,execSync}(1).shell',
      `${SPAWNING}(2).shell`,
      // Without a shell the arguments are data, and only the name of the program decides what is run.
      `${SPAWNING}(0)`,
      { at: `${SPAWNING}(1).*`, when: { '(2).shell': { truthy: true } } },
      { at: `${SPAWNING}(1).1`, when: { '(0)': { in: SHELLS }, '(1).0': { in: COMMAND_OPTIONS } } },
      { at: `${SPAWNING}(1).*`, when: { '(0)': { in: COMMAND_PROMPTS } } },
      ...readInputs(SHELLS, ...INPUTS),
      // Options of Node.js run code: `--eval`, `--require`.
      'fork(1..2).{execArgv,execPath}',
    ],
    code: [
      { at: `${SPAWNING}(1).1`, when: { '(0)': INTERPRETED, '(1).0': { in: CODE_OPTIONS } } },
      ...readInputs(INTERPRETERS, ...INPUTS),
    ],
    option: [{ at: `${SPAWNING}(1).*`, when: { '(0)': { in: OPTION_PROGRAMS } } }],
    module: ['fork(0)'],
    'function-name': ['*key'],
  },
  roles: {
    'program-options': [
      '{exec,execSync}(0)',
      '{spawn,spawnSync,execFile,execFileSync}(0)',
      '{spawn,spawnSync,execFile,execFileSync}(1).*',
      'fork(1..2).execArgv.*',
      '{exec,execSync}(1).env.NODE_OPTIONS',
      '{spawn,spawnSync,execFile,execFileSync,fork}(1..2).env.NODE_OPTIONS',
    ],
    'tls-verify': [
      '{exec,execSync}(1).env.NODE_TLS_REJECT_UNAUTHORIZED',
      '{spawn,spawnSync,execFile,execFileSync,fork}(1..2).env.NODE_TLS_REJECT_UNAUTHORIZED',
    ],
  },
});
