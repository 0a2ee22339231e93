import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ts-md5',
  version: '2.0.1',
  aliases: ['ts-md5/dist/md5'],
  sinks: { hashed: ['Md5.{hashStr,hashAsciiStr}(0)', 'Md5#{appendStr,appendAsciiStr}(0)'] },
  roles: {
    'hash-algorithm': [
      { at: 'Md5.{hashStr,hashAsciiStr}()', is: 'md5' },
      { at: 'new Md5()', is: 'md5' },
    ],
  },
});
