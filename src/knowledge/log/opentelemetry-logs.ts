import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@opentelemetry/api-logs',
  version: '0.223.1',
  instances: { 'logs.getLogger()': 'Logger' },
  sinks: { logged: ['Logger#emit(0).{body,attributes}'] },
});
