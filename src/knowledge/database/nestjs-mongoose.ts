import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@nestjs/mongoose',
  version: '12.0',
  roles: {
    'tls-options': ['MongooseModule.forRoot(1)'],
    'tls-verify': ['MongooseModule.forRoot(1).rejectUnauthorized'],
    'tls-skip-verify': [
      'MongooseModule.forRoot(1).{tlsInsecure,tlsAllowInvalidCertificates,tlsAllowInvalidHostnames}',
    ],
    'tls-identity-check': ['MongooseModule.forRoot(1).checkServerIdentity'],
    'tls-enable': ['MongooseModule.forRoot(1).{tls,ssl}'],
    'dial-neutral-url': ['MongooseModule.forRoot(0)'],
    'tls-method': ['MongooseModule.forRoot(1).secureProtocol'],
    'tls-ciphers': ['MongooseModule.forRoot(1).ciphers'],
  },
});
