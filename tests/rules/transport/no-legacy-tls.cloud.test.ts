import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'policies of today': `
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new cloudfront.Distribution(this, 'Site', {
  defaultBehavior,
  minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
});
balancer.addListener('Https', { port: 443, certificates, sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS });`,
    'policies of TLS 1.3 under strict': {
      code: `
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new elbv2.ApplicationListener(this, 'Https', { loadBalancer, sslPolicy: elbv2.SslPolicy.TLS13_13 });`,
      level: 'strict',
    },
    'a version of something else': `
import * as lambda from 'aws-cdk-lib/aws-lambda';
lambda.LayerVersion.fromLayerVersionArn(this, 'Layer', 'arn:aws:lambda:eu-west-1:123456789012:layer:tool:1');`,
    'not seen: a module of the CDK taken from the whole': `
import { aws_cloudfront as cloudfront } from 'aws-cdk-lib';
new cloudfront.Distribution(this, 'Site', {
  defaultBehavior: { origin },
  minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_1_2016,
});`,
  },
  vulnerable: {
    'a distribution of CloudFront': `
import { Distribution, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';
new Distribution(this, 'Site', {
  defaultBehavior: { origin },
  minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2016, // !legacyVersion
});`,
    'a certificate for viewers': `
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
cloudfront.ViewerCertificate.fromIamCertificate('id', {
  aliases: ['example.com'],
  securityPolicy: cloudfront.SecurityPolicyProtocol.SSL_V3, // !legacyVersion
});`,
    'a distribution of CloudFront at the lowest level': `
import { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
new CfnDistribution(this, 'Site', {
  distributionConfig: {
    enabled: true,
    viewerCertificate: { acmCertificateArn: arn, minimumProtocolVersion: 'TLSv1' }, // !legacyVersion
  },
});`,
    'the origin of a distribution': `
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import { OriginSslPolicy } from 'aws-cdk-lib/aws-cloudfront';
new origins.HttpOrigin('origin.acme.com', { originSslProtocols: [OriginSslPolicy.TLS_V1] }); // !legacyVersion`,
    'a load balancer': `
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
const balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', { vpc });
balancer.addListener('Https', { port: 443, certificates, sslPolicy: elbv2.SslPolicy.LEGACY }); // !legacyVersion`,
    'a listener of a load balancer': `
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new elbv2.ApplicationListener(this, 'Https', { loadBalancer, sslPolicy: elbv2.SslPolicy.TLS11 }); // !legacyVersion`,
    'the domain of an API': `
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
new apigateway.DomainName(this, 'Domain', {
  domainName: 'api.acme.com',
  certificate,
  securityPolicy: apigateway.SecurityPolicy.TLS_1_0, // !legacyVersion
});`,
    'a domain of OpenSearch': `
import { Domain, EngineVersion, TLSSecurityPolicy } from 'aws-cdk-lib/aws-opensearchservice';
new Domain(this, 'Search', { version: EngineVersion.OPENSEARCH_2_11, tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_0 }); // !legacyVersion`,
    'Pulumi, a distribution': `
import * as aws from '@pulumi/aws';
new aws.cloudfront.Distribution('site', {
  enabled: true,
  origins,
  viewerCertificate: {
    acmCertificateArn: certificate.arn,
    minimumProtocolVersion: 'TLSv1', // !legacyVersion
    sslSupportMethod: 'sni-only',
  },
});`,
    'Pulumi, a listener': `
import * as aws from '@pulumi/aws';
new aws.lb.Listener('https', {
  loadBalancerArn: balancer.arn,
  port: 443,
  protocol: 'HTTPS',
  sslPolicy: 'ELBSecurityPolicy-2016-08', // !legacyVersion
});`,
    'Pulumi, a domain of an API': `
import * as aws from '@pulumi/aws';
new aws.apigateway.DomainName('api', { domainName: 'api.acme.com', certificateArn, securityPolicy: 'TLS_1_0' }); // !legacyVersion`,
    'Pulumi, a storage account': `
import * as azure from '@pulumi/azure-native';
new azure.storage.StorageAccount('files', { resourceGroupName, minimumTlsVersion: 'TLS1_0' }); // !legacyVersion`,
    'Pulumi, a web application': `
import * as azure from '@pulumi/azure-native';
new azure.web.WebApp('shop', { resourceGroupName, siteConfig: { minTlsVersion: '1.0' } }); // !legacyVersion`,
    'Pulumi, a policy of Google Cloud': `
import * as gcp from '@pulumi/gcp';
new gcp.compute.SSLPolicy('policy', { profile: 'COMPATIBLE', minTlsVersion: 'TLS_1_0' }); // !legacyVersion`,
    'TLS 1.2 of CloudFront under strict': {
      code: `
import { Distribution, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';
new Distribution(this, 'Site', {
  defaultBehavior: { origin },
  minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021, // !datedVersion
});`,
      level: 'strict',
    },
  },
});
