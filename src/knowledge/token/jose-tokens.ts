import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jose',
  version: '5.10.0',
  sinks: { 'claimed-token': ['decodeJwt(0)', 'UnsecuredJWT.decode(0)'] },
  roles: {
    'jwt-algorithm': [{ at: 'new UnsecuredJWT()', is: 'none' }],
    'jwt-accepted': ['{jwtVerify,compactVerify,flattenedVerify,generalVerify}(2).algorithms.*'],
    'jwt-key': ['{jwtVerify,compactVerify,flattenedVerify,generalVerify}(1)'],
    'jwt-claims': ['new {SignJWT,UnsecuredJWT}(0)'],
  },
});
