import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-opensearchservice',
  version: '2.276',
  aliases: ['aws-cdk-lib/aws-elasticsearch', '@aws-cdk/aws-opensearchservice', '@aws-cdk/aws-elasticsearch'],
  constants: {
    'TLSSecurityPolicy.TLS_1_0': 'Policy-Min-TLS-1-0-2019-07',
    'TLSSecurityPolicy.TLS_1_2': 'Policy-Min-TLS-1-2-2019-07',
    'TLSSecurityPolicy.TLS_1_2_PFS': 'Policy-Min-TLS-1-2-PFS-2023-10',
  },
  roles: {
    'tls-keep': [
      'new Domain(2).{enforceHttps,nodeToNodeEncryption}',
      'new CfnDomain(2).domainEndpointOptions.enforceHttps',
      'new CfnDomain(2).nodeToNodeEncryptionOptions.enabled',
    ],
    'tls-policy': [
      'new Domain(2).tlsSecurityPolicy',
      'new CfnDomain(2).domainEndpointOptions.tlsSecurityPolicy',
    ],
  },
});
