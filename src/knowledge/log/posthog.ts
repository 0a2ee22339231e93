import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'posthog-node',
  version: '5.70.0',
  sinks: { logged: ['PostHog#{capture,identify}(0).properties', 'PostHog#groupIdentify(0).properties'] },
});
