import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'shelljs',
  version: '0.10.0',
  roles: {
    'program-options': ['exec(0)', 'cmd(0..)'],
    'tls-verify': ['env.NODE_TLS_REJECT_UNAUTHORIZED', 'exec(1).env.NODE_TLS_REJECT_UNAUTHORIZED'],
  },
});
