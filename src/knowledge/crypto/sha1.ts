import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sha1',
  version: '1.1.1',
  aliases: ['node-sha1', 'sha-1', 'simple-sha1', 'hash-sha1'],
  default: 'sha1',
  sinks: { hashed: ['sha1(0)'] },
  roles: { 'hash-algorithm': [{ at: 'sha1()', is: 'sha1' }] },
});
