import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jose',
  version: '6.2.18',
  instances: {
    'SignJWT#{setProtectedHeader,setIssuedAt,setExpirationTime,setIssuer,setAudience,setSubject,setJti,setNotBefore}()':
      'SignJWT',
    'EncryptJWT#{setProtectedHeader,setIssuedAt,setExpirationTime,setIssuer,setAudience,setSubject,setJti,setNotBefore}()':
      'EncryptJWT',
  },
  sources: { secret: ['SignJWT#sign()', 'EncryptJWT#encrypt()'] },
});
