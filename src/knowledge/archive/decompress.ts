import { describePackage } from '../grammar/index.ts';

/** The names of the files are as they are in the archive. */
export default describePackage({
  package: 'decompress',
  version: '4.2.1',
  sources: { archive: ['().*.path'] },
  sinks: { path: ['(1)'] },
});
