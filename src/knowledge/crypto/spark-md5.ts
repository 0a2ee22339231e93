import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'spark-md5',
  version: '3.0.2',
  default: 'SparkMD5',
  sinks: { hashed: ['SparkMD5.{hash,hashBinary}(0)', 'SparkMD5#append(0)'] },
  roles: {
    'hash-algorithm': [
      { at: 'SparkMD5.{hash,hashBinary}()', is: 'md5' },
      { at: 'new SparkMD5()', is: 'md5' },
    ],
  },
});
