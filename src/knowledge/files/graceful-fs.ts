import { describePackage } from '../grammar/index.ts';
import { FILE_SINKS } from '../node/fs.ts';

export default describePackage({
  package: 'graceful-fs',
  version: '4.2.12',
  sinks: { path: FILE_SINKS },
});
