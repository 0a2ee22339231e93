import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:worker_threads',
  version: '26.6.6',
  sinks: {
    code: [{ at: 'new Worker(0)', when: { '(1).eval': true } }],
    module: [{ at: 'new Worker(0)', when: { '(1).eval': { not: true } } }],
  },
  roles: {
    'program-options': ['new Worker(1).execArgv.*', 'new Worker(1).env.NODE_OPTIONS'],
    'tls-verify': ['new Worker(1).env.NODE_TLS_REJECT_UNAUTHORIZED'],
  },
});
