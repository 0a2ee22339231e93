import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'shelljs',
  version: '0.10.0',
  sinks: {
    command: ['exec(0)', 'cmd(0)'],
    path: [
      '{cd,mkdir,rm,touch,cat,ls,tail,head,chmod,find,pushd}(-1)',
      '{cp,mv,ln}(0..2)',
      '{cp,mv}(0..1).*',
      '{rm,mkdir,touch,cat,ls,find}(0..1).*',
      'ShellString#{to,toEnd}(0)',
    ],
  },
  roles: {
    'program-options': ['exec(0)', 'cmd(0..)'],
    'tls-verify': ['env.NODE_TLS_REJECT_UNAUTHORIZED', 'exec(1).env.NODE_TLS_REJECT_UNAUTHORIZED'],
  },
});
