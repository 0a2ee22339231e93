import { describePackage } from '../grammar/index.ts';

const of = (at: string, is: string) => ({ at, is });

/** Hashes objects, SHA-1 unless told otherwise: mostly keys of caches. */
export default describePackage({
  package: 'object-hash',
  version: '3.0.0',
  sinks: { hashed: ['(0).**', '{sha1,MD5}(0).**'] },
  roles: {
    'hash-algorithm': [
      '(1).algorithm',
      { at: '()', when: { '(1).algorithm': 'absent' }, is: 'sha1' },
      of('{sha1,keys}()', 'sha1'),
      of('{MD5,keysMD5}()', 'md5'),
    ],
  },
});
