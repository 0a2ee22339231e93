import { describePackage } from '../grammar/index.ts';

/** The library for Node.js; that for pages stands beside it. */
export default describePackage({
  package: 'mixpanel',
  version: '0.24.0',
  instances: { 'init()': 'Mixpanel' },
  sinks: { logged: ['Mixpanel#track(1)', 'Mixpanel#import(2)', 'Mixpanel#people.{set,set_once}(1)'] },
});
