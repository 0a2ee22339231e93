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
