import { describePackage } from '../grammar/index.ts';

const LEVELS = 'silly,trace,debug,info,warn,error,fatal';

export default describePackage({
  package: 'tslog',
  version: '5.1.0',
  instances: { 'Logger#getSubLogger()': 'Logger' },
  sinks: {
    log: [`Logger#{${LEVELS}}(0..)`],
    logged: [`Logger#{${LEVELS}}(0..)`],
  },
});
