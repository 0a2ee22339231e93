import { describePackage } from '../grammar/index.ts';

/** Memory that is not cleared, and what shows bytes. */
export default describePackage({
  package: 'node:buffer',
  version: '26.6.6',
  roles: {
    'memory-uncleared': ['Buffer.{allocUnsafe,allocUnsafeSlow}()', 'SlowBuffer()', 'new SlowBuffer()'],
    'memory-outdated': ['Buffer()', 'new Buffer()'],
    'bytes-shown': ['Buffer.{from,concat}(0)'],
  },
});
