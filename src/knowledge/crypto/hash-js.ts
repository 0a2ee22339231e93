import { describePackage } from '../grammar/index.ts';

const of = (at: string, is: string) => ({ at, is });

export default describePackage({
  package: 'hash.js',
  version: '1.1.7',
  constants: {
    sha1: 'sha1',
    ripemd160: 'ripemd160',
    sha224: 'sha224',
    sha256: 'sha256',
    sha384: 'sha384',
    sha512: 'sha512',
  },
  instances: { '{sha1,sha224,sha256,sha384,sha512,ripemd160}()': 'Hash', 'Hash#update()': 'Hash' },
  sinks: { hashed: ['Hash#update(0)'] },
  roles: {
    'hash-algorithm': [of('sha1()', 'sha1'), of('ripemd160()', 'ripemd160')],
    'mac-algorithm': ['hmac(0)'],
    'mac-key': ['hmac(1)'],
  },
});
