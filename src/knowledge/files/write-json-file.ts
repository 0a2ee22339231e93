import { describePackage } from '../grammar/index.ts';

/** Before version 5 the package is called itself. */
export default describePackage({
  package: 'write-json-file',
  version: '7.0.0',
  sinks: { path: ['{writeJsonFile,writeJsonFileSync}(0)', '(0)', 'sync(0)'] },
});
