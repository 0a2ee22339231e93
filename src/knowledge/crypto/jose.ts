import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jose',
  version: '5.10.0',
  instances: {
    'new SignJWT()': 'SignJWT',
    'SignJWT#{setProtectedHeader,setIssuedAt,setIssuer,setAudience,setExpirationTime,setSubject,setJti,setNotBefore}()':
      'SignJWT',
  },
  roles: {
    'modulus-bits': [
      { at: 'generateKeyPair(1).modulusLength', when: { '(0)': { matches: /^(?:RS|PS)/, such: 'RS256' } } },
    ],
    'mac-key': ['SignJWT#sign(0)'],
    'decrypt-padding': [
      '{jwtDecrypt,compactDecrypt,flattenedDecrypt,generalDecrypt}(2).keyManagementAlgorithms.*',
    ],
    'encrypt-padding': [{ at: 'generateKeyPair(0)', when: { '(0)': 'RSA1_5' } }],
  },
});
