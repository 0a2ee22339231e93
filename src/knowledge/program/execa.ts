import { describePackage } from '../grammar/index.ts';

/** Before version 6 the package is called itself, and the rest hangs on it. */
export default describePackage({
  package: 'execa',
  version: '9.6.1',
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
