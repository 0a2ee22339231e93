import { describePackage } from '../grammar/index.ts';

const LEVELS = 'trace,debug,log,info,warn,error';

/** It hands its arguments to the console. */
export default describePackage({
  package: 'loglevel',
  version: '1.9.2',
  instances: { 'getLogger()': 'Logger' },
  sinks: {
    log: [`{${LEVELS}}(0..)`, `Logger#{${LEVELS}}(0..)`],
    'log-level': [
      '{setLevel,setDefaultLevel}(0)',
      'Logger#{setLevel,setDefaultLevel}(0)',
      '*key',
      'Logger#*key',
    ],
    logged: [`{${LEVELS}}(0..)`, `Logger#{${LEVELS}}(0..)`],
  },
  roles: { 'log-format': [`{${LEVELS}}(0)`, `Logger#{${LEVELS}}(0)`] },
});
