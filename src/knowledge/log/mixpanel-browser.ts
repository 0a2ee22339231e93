import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mixpanel-browser',
  version: '2.83.0',
  sinks: { logged: ['track(1)', '{register,register_once}(0)', 'people.{set,set_once}(0..1)'] },
});
