import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'posthog-js',
  version: '1.449.2',
  default: 'posthog',
  sinks: { logged: ['posthog.capture(1)', 'posthog.identify(1..2)', 'posthog.{register,register_once}(0)'] },
});
