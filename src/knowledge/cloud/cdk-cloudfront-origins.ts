import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-cloudfront-origins',
  version: '2.276',
  aliases: ['@aws-cdk/aws-cloudfront-origins'],
  roles: {
    'dial-protocol': ['new {HttpOrigin,LoadBalancerV2Origin}(1).protocolPolicy'],
    'dial-host': ['new HttpOrigin(0)'],
    'tls-policy': ['new {HttpOrigin,LoadBalancerV2Origin,S3StaticWebsiteOrigin}(1).originSslProtocols.*'],
  },
});
