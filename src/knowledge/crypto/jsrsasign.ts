import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jsrsasign',
  version: '11.1.5',
  roles: {
    'modulus-bits': [{ at: 'KEYUTIL.generateKeypair(1)', when: { '(0)': 'RSA' } }],
    'signature-algorithm': ['new KJUR.crypto.Signature(0).alg', 'new crypto.Signature(0).alg'],
    'hash-algorithm': [
      'new KJUR.crypto.MessageDigest(0).alg',
      'new crypto.MessageDigest(0).alg',
      { at: 'KJUR.crypto.Util.md5()', is: 'md5' },
      { at: 'KJUR.crypto.Util.sha1()', is: 'sha1' },
    ],
    'mac-algorithm': ['new KJUR.crypto.Mac(0).alg'],
    verdict: ['KJUR.jws.JWS.{verify,verifyJWT}()'],
  },
});
