import { describePackage } from '../grammar/index.ts';

/** What is drawn, compared and verified; keys and ciphers stand in tables of their own. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  sources: {
    digest: [
      'Hmac#digest()',
      { at: 'sign()', when: { '(3)': 'absent' } },
      '{pbkdf2Sync,scryptSync}()',
      'pbkdf2(5:1)',
      'scrypt(3..4:1)',
    ],
    'random-byte': ['{randomBytes,pseudoRandomBytes}().*', '{randomBytes,pseudoRandomBytes}(1:1).*'],
  },
  sinks: {
    unguessable: [
      '{createCipheriv,createDecipheriv}(1..2)',
      // Bytes that are written one by one.
      'createCipheriv(1..2).*',
      'createHmac(1)',
      'createSecretKey(0)',
      '{pbkdf2,pbkdf2Sync,scrypt,scryptSync}(1)',
      '{hkdf,hkdfSync}(1..2)',
    ],
  },
  derived: [
    ['createHash()', 'createHash().update()'],
    ['createHash().update(0)', 'createHash().update()', ['digest']],
    ['createHash().update()', 'createHash().update().digest()'],
    ['createHash().update()', 'createHash().update().update()'],
    ['createHash().update().update(0)', 'createHash().update().update()', ['digest']],
    ['createHash().update().update()', 'createHash().update().update().digest()'],
    ['hash(1)', 'hash()', ['digest']],
  ],
  instances: {
    '{createPrivateKey,createPublicKey,createSecretKey}()': 'KeyObject',
    'createVerify()': 'Verify',
    'Verify#update()': 'Verify',
  },
  roles: {
    'failing-callback': [
      '{randomBytes,pseudoRandomBytes}(1)',
      'randomFill(1..3)',
      '{randomInt,generatePrime}(1..2)',
      '{pbkdf2,hkdf}(5)',
      'scrypt(3..4)',
      '{generateKeyPair,generateKey}(2)',
      'sign(3)',
    ],
    'failing-check': [
      'Decipher#final()',
      '{privateDecrypt,publicDecrypt}()',
      // What draws, and has drawn nothing where it throws.
      '{randomFillSync,getRandomValues}()',
      { at: 'randomBytes()', when: { '(1)': 'absent' } },
    ],

    'outdated-random': ['pseudoRandomBytes()'],
    verdict: [
      'timingSafeEqual()',
      'KeyObject#equals()',
      'Verify#verify()',
      { at: 'verify()', when: { '(4)': 'absent' } },
    ],
  },
});
