import { describePackage } from '../grammar/index.ts';

const SYNC = 'gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync,zstdDecompressSync';

export default describePackage({
  package: 'node:zlib',
  version: '26.6.6',
  derived: [[`{${SYNC}}(0)`, `{${SYNC}}()`]],
});
