import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@grpc/grpc-js',
  version: '1.14',
  aliases: ['grpc'],
  instances: {
    '{loadPackageDefinition,load}()': 'GrpcObject',
    '{makeClientConstructor,makeGenericClientConstructor}()': 'GrpcObject',
  },
  roles: {
    'tls-client-cert': [
      '{credentials,ChannelCredentials}.createSsl(2)',
      '{credentials,ChannelCredentials}.createFromSecureContext(0)',
    ],
    'tls-ca': [
      '{credentials,ChannelCredentials}.createSsl(0)',
      '{credentials,ChannelCredentials}.createFromSecureContext(0)',
    ],
    'dial-credentials': [
      '{credentials,ChannelCredentials}.createSsl()',
      '{credentials,ChannelCredentials}.createFromSecureContext()',
    ],
    'tls-carrier': ['new Client(1)', 'new GrpcObject.**(1)'],
    'client-cert-request': ['ServerCredentials.createSsl(2)'],
    'tls-verify': [
      '{credentials,ChannelCredentials}.createSsl(3).rejectUnauthorized',
      '{credentials,ChannelCredentials}.createFromSecureContext(1).rejectUnauthorized',
    ],
    'tls-identity-check': [
      '{credentials,ChannelCredentials}.createSsl(3).checkServerIdentity',
      '{credentials,ChannelCredentials}.createFromSecureContext(1).checkServerIdentity',
    ],
    'dial-host': ['new Client(0)', 'new GrpcObject.**(0)'],
    'tls-absent-credentials': ['{credentials,ChannelCredentials,ServerCredentials}.createInsecure()'],
  },
});
