import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tedious',
  version: '18.6',
  sinks: { sql: ['new Request(0)'] },
});
