import { describePackage } from '../grammar/index.ts';

/** It checks the names of entries. */
export default describePackage({
  package: 'extract-zip',
  version: '2.0.1',
  sinks: { path: ['(0)', '(1).dir'] },
});
