import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pino-http',
  version: '11.0.0',
  instances: { '().logger': 'pino:Logger', 'pinoHttp().logger': 'pino:Logger' },
  roles: {
    'log-redact': ['(0).redact', 'pinoHttp(0).redact'],
    'log-redact-paths': ['(0).redact.paths', 'pinoHttp(0).redact.paths'],
    'log-timestamp': ['(0).timestamp', 'pinoHttp(0).timestamp'],
    'log-request-maker': ['()', 'pinoHttp()'],
    'log-request-options': [
      '(0).{logger,serializers,wrapSerializers}',
      'pinoHttp(0).{logger,serializers,wrapSerializers}',
    ],
  },
});
