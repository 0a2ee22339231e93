import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'md5',
  version: '2.3.0',
  aliases: ['blueimp-md5', 'md5-hex', 'pure-md5', 'nano-md5', 'md5-es'],
  default: 'md5',
  sinks: { hashed: ['md5(0)'] },
  roles: { 'hash-algorithm': [{ at: 'md5()', is: 'md5' }] },
});
