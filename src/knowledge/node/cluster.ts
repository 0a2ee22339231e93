import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:cluster',
  version: '26.6.6',
  sinks: { module: ['{setupPrimary,setupMaster}(0).exec'] },
  roles: {
    'program-options': ['fork(0).NODE_OPTIONS', '{setupPrimary,setupMaster}(0).execArgv.*'],
    'tls-verify': ['fork(0).NODE_TLS_REJECT_UNAUTHORIZED'],
  },
});
