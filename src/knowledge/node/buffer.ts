import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:buffer',
  version: '26.6.6',
  globals: { Buffer: 'Buffer' },
  same: [['Buffer.from(0)', 'Buffer.from()']],
  derived: [
    ['Buffer.from(0)', 'Buffer.from()'],
    ['Buffer.from(0).*', 'Buffer.from()'],
    ['Buffer.concat(0).*', 'Buffer.concat()'],
    ['Buffer.copyBytesFrom(0)', 'Buffer.copyBytesFrom()'],
    ['new Buffer(0)', 'new Buffer()'],
  ],
  sinks: { size: ['Buffer.{alloc,allocUnsafe,allocUnsafeSlow}(0)'] },
  roles: {
    'made-of': ['Buffer.{from,concat,alloc,allocUnsafe,copyBytesFrom}()', 'new Buffer()'],
  },
});
