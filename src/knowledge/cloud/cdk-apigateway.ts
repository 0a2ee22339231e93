import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-apigateway',
  version: '2.276',
  aliases: ['@aws-cdk/aws-apigateway'],
  constants: {
    'SecurityPolicy.TLS_1_0': 'TLS_1_0',
    'SecurityPolicy.TLS_1_2': 'TLS_1_2',
    'SecurityPolicy.TLS13_1_3_2025_09': 'SecurityPolicy_TLS13_1_3_2025_09',
    'SecurityPolicy.TLS13_1_3_FIPS_2025_09': 'SecurityPolicy_TLS13_1_3_FIPS_2025_09',
    'SecurityPolicy.TLS13_1_2_PQ_2025_09': 'SecurityPolicy_TLS13_1_2_PQ_2025_09',
    'SecurityPolicy.TLS13_1_2_PFS_PQ_2025_09': 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09',
    'SecurityPolicy.TLS13_2025_EDGE': 'SecurityPolicy_TLS13_2025_EDGE',
    'SecurityPolicy.TLS12_PFS_2025_EDGE': 'SecurityPolicy_TLS12_PFS_2025_EDGE',
    'SecurityPolicy.TLS12_2018_EDGE': 'SecurityPolicy_TLS12_2018_EDGE',
  },
  roles: {
    'tls-policy': [
      'new {DomainName,CfnDomainName,CfnDomainNameV2,CfnRestApi}(2).securityPolicy',
      'new {RestApi,LambdaRestApi,SpecRestApi,StepFunctionsRestApi}(2).domainName.securityPolicy',
      '{RestApi,LambdaRestApi,SpecRestApi,StepFunctionsRestApi}#addDomainName(1).securityPolicy',
    ],
  },
});
