import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ncp',
  version: '2.0.0',
  sinks: { path: ['(0..1)', 'ncp(0..1)'] },
});
