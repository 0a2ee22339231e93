import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@pulumi/aws',
  version: '7.48',
  roles: {
    'tls-keep': [
      'new {opensearch,elasticsearch}.Domain(1).domainEndpointOptions.enforceHttps',
      'new elasticache.{ReplicationGroup,Cluster}(1).transitEncryptionEnabled',
    ],
    'dial-protocol': [
      'new cloudfront.Distribution(1).origins.*.customOriginConfig.originProtocolPolicy',
      'new cloudfront.MultitenantDistribution(1).origins.*.customOriginConfigs.*.originProtocolPolicy',
    ],
    'dial-host': ['new cloudfront.{Distribution,MultitenantDistribution}(1).origins.*.domainName'],
    'listen-protocol': [
      'new {lb,alb}.Listener(1).protocol',
      'new elb.LoadBalancer(1).listeners.*.lbProtocol',
      'new cloudfront.{Distribution,MultitenantDistribution}(1).defaultCacheBehavior.viewerProtocolPolicy',
      'new cloudfront.Distribution(1).orderedCacheBehaviors.*.viewerProtocolPolicy',
      'new cloudfront.MultitenantDistribution(1).cacheBehaviors.*.viewerProtocolPolicy',
    ],
    'listen-port': ['new {lb,alb}.Listener(1).port', 'new elb.LoadBalancer(1).listeners.*.lbPort'],
    'listen-action': ['new {lb,alb}.Listener(1).defaultActions.*.type'],
    'tls-policy': [
      'new {lb,alb}.Listener(1).sslPolicy',
      'new cloudfront.{Distribution,MultitenantDistribution}(1).viewerCertificate.minimumProtocolVersion',
      'new cloudfront.Distribution(1).origins.*.customOriginConfig.originSslProtocols.*',
      'new cloudfront.MultitenantDistribution(1).origins.*.customOriginConfigs.*.originSslProtocols.*',
      'new apigateway.{DomainName,RestApi}(1).securityPolicy',
      'new apigatewayv2.DomainName(1).domainNameConfiguration.securityPolicy',
      'new {opensearch,elasticsearch}.Domain(1).domainEndpointOptions.tlsSecurityPolicy',
    ],
  },
});
