import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-cloudfront',
  version: '2.276',
  aliases: ['@aws-cdk/aws-cloudfront'],
  constants: {
    'SecurityPolicyProtocol.SSL_V3': 'SSLv3',
    'SecurityPolicyProtocol.TLS_V1': 'TLSv1',
    'SecurityPolicyProtocol.TLS_V1_2016': 'TLSv1_2016',
    'SecurityPolicyProtocol.TLS_V1_1_2016': 'TLSv1.1_2016',
    'SecurityPolicyProtocol.TLS_V1_2_2018': 'TLSv1.2_2018',
    'SecurityPolicyProtocol.TLS_V1_2_2019': 'TLSv1.2_2019',
    'SecurityPolicyProtocol.TLS_V1_2_2021': 'TLSv1.2_2021',
    'SecurityPolicyProtocol.TLS_V1_2_2025': 'TLSv1.2_2025',
    'SecurityPolicyProtocol.TLS_V1_3_2025': 'TLSv1.3_2025',
    'ViewerProtocolPolicy.HTTPS_ONLY': 'https-only',
    'ViewerProtocolPolicy.REDIRECT_TO_HTTPS': 'redirect-to-https',
    'ViewerProtocolPolicy.ALLOW_ALL': 'allow-all',
    'OriginProtocolPolicy.HTTP_ONLY': 'http-only',
    'OriginProtocolPolicy.MATCH_VIEWER': 'match-viewer',
    'OriginProtocolPolicy.HTTPS_ONLY': 'https-only',
    'OriginSslPolicy.SSL_V3': 'SSLv3',
    'OriginSslPolicy.TLS_V1': 'TLSv1',
    'OriginSslPolicy.TLS_V1_1': 'TLSv1.1',
    'OriginSslPolicy.TLS_V1_2': 'TLSv1.2',
  },
  roles: {
    'dial-protocol': [
      'new CloudFrontWebDistribution(2).originConfigs.*.{customOriginSource,failoverCustomOriginSource}.originProtocolPolicy',
      'new CfnDistribution(2).distributionConfig.origins.*.customOriginConfig.originProtocolPolicy',
    ],
    'dial-host': [
      'new CloudFrontWebDistribution(2).originConfigs.*.{customOriginSource,failoverCustomOriginSource}.domainName',
      'new CfnDistribution(2).distributionConfig.origins.*.domainName',
    ],
    'listen-protocol': [
      'new Distribution(2).defaultBehavior.viewerProtocolPolicy',
      'new Distribution(2).additionalBehaviors.*.viewerProtocolPolicy',
      'Distribution#addBehavior(2).viewerProtocolPolicy',
      'new CloudFrontWebDistribution(2).viewerProtocolPolicy',
      'new CloudFrontWebDistribution(2).originConfigs.*.behaviors.*.viewerProtocolPolicy',
      'new CfnDistribution(2).distributionConfig.defaultCacheBehavior.viewerProtocolPolicy',
      'new CfnDistribution(2).distributionConfig.cacheBehaviors.*.viewerProtocolPolicy',
    ],
    'tls-policy': [
      'new Distribution(2).minimumProtocolVersion',
      'ViewerCertificate.{fromAcmCertificate,fromIamCertificate}(1).securityPolicy',
      'new CfnDistribution(2).distributionConfig.viewerCertificate.minimumProtocolVersion',
      'new CloudFrontWebDistribution(2).originConfigs.*.{customOriginSource,failoverCustomOriginSource}.allowedOriginSSLVersions.*',
    ],
  },
});
