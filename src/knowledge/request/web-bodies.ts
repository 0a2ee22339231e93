import { describePackage } from '../grammar/index.ts';

/** What pages and servers send to others by functions of the platform. */
export default describePackage({
  package: 'global',
  sinks: { 'third-party': ['fetch(1).body', 'navigator.sendBeacon(1)'] },
});
