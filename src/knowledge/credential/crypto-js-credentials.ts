import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'crypto-js',
  version: '4.2',
  roles: {
    'own-secret': [
      '{AES,DES,TripleDES,RC4,Rabbit}.{encrypt,decrypt}(1)',
      '{HmacMD5,HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512}(1)',
      'PBKDF2(0)',
    ],
  },
});
