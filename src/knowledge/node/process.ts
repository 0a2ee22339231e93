import { describePackage } from '../grammar/index.ts';
import { handOn } from './waiting.ts';

export default describePackage({
  package: 'node:process',
  version: '26.6.6',
  globals: { process: '' },
  sources: { 'command-line': ['argv.*', 'stdin.on:data(0)', 'stdin.read()', 'stdin.*'] },
  sinks: {
    module: ['dlopen(1)'],
    'function-name': ['*key'],
  },
  passes: handOn('nextTick', 1),
  // The program that runs this one.
  proofs: { interpreter: ['execPath', 'argv.0'] },
  roles: {
    environment: ['env.*'],
    'folder-project': ['cwd()'],
    'tls-verify': ['env.NODE_TLS_REJECT_UNAUTHORIZED'],
    'program-options': ['env.NODE_OPTIONS'],
  },
});
