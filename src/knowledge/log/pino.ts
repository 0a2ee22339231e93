import { describePackage } from '../grammar/index.ts';

const LEVELS = 'trace,debug,info,warn,error,fatal';

export default describePackage({
  package: 'pino',
  version: '10.4.0',
  aliases: ['fastify/node_modules/pino'],
  instances: { '()': 'Logger', 'pino()': 'Logger', 'Logger#child()': 'Logger' },
  extends: { BaseLogger: 'Logger' },
  // Every line is JSON: text of others stays within its quotes.
  sinks: {
    logged: [`Logger#{${LEVELS}}(0..)`, 'Logger#{child,setBindings}(0)'],
    'log-level': ['Logger#level', 'Logger#*key', '(0).level', 'pino(0).level', 'Logger#child(1).level'],
    path: ['destination(0)', 'destination(0).dest'],
  },
  roles: {
    'log-maker': ['()', 'pino()'],
    'log-redact': ['(0).redact', 'pino(0).redact', 'Logger#child(1).redact'],
    'log-redact-paths': ['(0).redact.paths', 'pino(0).redact.paths', 'Logger#child(1).redact.paths'],
    'log-serializers': ['(0).serializers', 'pino(0).serializers', 'Logger#child(1).serializers'],
    'log-timestamp': ['(0).timestamp', 'pino(0).timestamp'],
  },
});
