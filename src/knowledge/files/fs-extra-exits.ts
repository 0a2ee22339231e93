import { describePackage } from '../grammar/index.ts';
import { WRITTEN } from '../node/fs-exits.ts';

export default describePackage({
  package: 'fs-extra',
  version: '11.4.1',
  instances: { 'createWriteStream()': 'WriteStream' },
  sinks: {
    disk: [
      ...WRITTEN.filter((row) => typeof row !== 'string' || !/^(?:promises|FileHandle)/.test(row)),
      '{outputFile,outputFileSync,outputJson,outputJsonSync,writeJson,writeJsonSync}(1)',
    ],
  },
});
