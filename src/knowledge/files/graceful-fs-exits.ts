import { describePackage } from '../grammar/index.ts';
import { WRITING, WRITTEN } from '../node/fs-exits.ts';

export default describePackage({
  package: 'graceful-fs',
  version: '4.2.12',
  instances: WRITING,
  sinks: { disk: WRITTEN },
});
