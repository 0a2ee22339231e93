import { describePackage } from '../grammar/index.ts';

/** Before version 7 the package is called itself. */
export default describePackage({
  package: 'load-json-file',
  version: '7.0.1',
  sinks: { path: ['{loadJsonFile,loadJsonFileSync}(0)', '(0)', 'sync(0)'] },
});
