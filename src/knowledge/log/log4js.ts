import { describePackage } from '../grammar/index.ts';

const LEVELS = 'trace,debug,info,warn,error,fatal,mark';

/** Its layouts are texts, unless they are told otherwise. */
export default describePackage({
  package: 'log4js',
  version: '6.9.1',
  instances: { 'getLogger()': 'Logger', 'configure().getLogger()': 'Logger' },
  sinks: {
    log: [`Logger#{${LEVELS}}(0..)`, 'Logger#log(0..)'],
    'log-level': ['Logger#level', 'Logger#*key'],
    logged: [`Logger#{${LEVELS}}(0..)`, 'Logger#log(1..)', 'Logger#addContext(1)'],
  },
  roles: { 'log-format': [`Logger#{${LEVELS}}(0)`] },
});
