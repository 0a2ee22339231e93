import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-apigatewayv2',
  version: '2.276',
  aliases: ['@aws-cdk/aws-apigatewayv2', '@aws-cdk/aws-apigatewayv2-alpha'],
  constants: {
    'SecurityPolicy.TLS_1_0': 'TLS_1_0',
    'SecurityPolicy.TLS_1_2': 'TLS_1_2',
  },
  roles: {
    'tls-policy': [
      'new DomainName(2).securityPolicy',
      'new CfnDomainName(2).domainNameConfigurations.*.securityPolicy',
    ],
  },
});
