import { describePackage } from '../grammar/index.ts';

/** It checks the names of entries. */
export default describePackage({
  package: 'node-stream-zip',
  version: '1.16.0',
  sinks: {
    path: ['new (0).file', 'new async(0).file', '#extract(1)', 'async#extract(1)'],
  },
});
