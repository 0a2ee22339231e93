import { describePackage } from '../grammar/index.ts';

const LEVELS = 'trace,debug,info,warn,error,fatal';

export default describePackage({
  package: 'bunyan',
  version: '2.0.5',
  default: '',
  instances: { 'createLogger()': 'Logger', 'Logger#child()': 'Logger' },
  // Every line is JSON: text of others stays within its quotes.
  sinks: {
    logged: [`Logger#{${LEVELS}}(0..)`, 'Logger#child(0)'],
    'log-level': ['Logger#level(0)', 'Logger#*key', 'createLogger(0).level'],
  },
  roles: {
    'log-maker': ['createLogger()'],
    'log-serializers': ['createLogger(0).serializers'],
  },
});
