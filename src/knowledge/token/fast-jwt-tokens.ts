import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'fast-jwt',
  version: '5.0.6',
  sinks: { 'claimed-token': ['createDecoder()(0)'] },
  roles: {
    'jwt-algorithm': ['createSigner(0).algorithm'],
    'jwt-accepted': ['createVerifier(0).algorithms.*'],
    'jwt-key': ['createVerifier(0).key'],
    'jwt-expiry-ignored': ['createVerifier(0).ignoreExpiration'],
    'jwt-claims': ['createSigner()(0)'],
    'own-secret': ['{createSigner,createVerifier}(0).key'],
  },
});
