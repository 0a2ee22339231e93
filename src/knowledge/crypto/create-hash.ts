import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'create-hash',
  version: '1.2.0',
  aliases: ['sha.js', 'create-hash/browser'],
  default: 'createHash',
  instances: { 'createHash()': 'Hash', 'Hash#update()': 'Hash' },
  sinks: { hashed: ['Hash#update(0)'] },
  roles: { 'hash-algorithm': ['createHash(0)'] },
});
