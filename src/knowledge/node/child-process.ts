import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:child_process',
  version: '26.6.6',
  sinks: {
    command: [
      '{exec,execSync}(0)',
      // Without a shell the arguments are data, and only the name of the program decides what is run.
      '{spawn,spawnSync,execFile,execFileSync}(0)',
      { at: '{spawn,spawnSync,execFile,execFileSync}(1).*', when: { '(2).shell': { not: false } } },
    ],
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
