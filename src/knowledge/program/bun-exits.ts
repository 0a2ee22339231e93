import { describePackage } from '../grammar/index.ts';

/** What is written to files. */
export default describePackage({
  package: 'bun',
  version: '1.4.5',
  globals: { Bun: '' },
  sinks: { disk: ['write(1)'] },
});
