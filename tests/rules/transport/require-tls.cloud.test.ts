import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a client of the AWS SDK': {
      level: 'strict',
      code: `import AWS from 'aws-sdk'; const s3 = new AWS.S3({ region: 'eu-west-1' }); new AWS.S3({ sslEnabled: true });`,
    },
    'a local stand-in for AWS': {
      level: 'strict',
      code: `import AWS from 'aws-sdk'; import { S3Client } from '@aws-sdk/client-s3'; new AWS.S3({ endpoint: 'http://localhost:4566', sslEnabled: false }); new S3Client({ endpoint: 'http://localhost:4566', forcePathStyle: true });`,
    },
    'a listener that redirects': {
      level: 'strict',
      code: `import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
lb.addListener('Http', { port: 80, defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: true }) });
const alb = new elbv2.ApplicationLoadBalancer(this, 'Alb', { vpc, internetFacing: true });
alb.addListener('Redirect', { port: 80, protocol: elbv2.ApplicationProtocol.HTTP, defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443' }) });
alb.addRedirect();`,
    },
    'a listener over TLS': {
      level: 'strict',
      code: `import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
const alb = new elbv2.ApplicationLoadBalancer(this, 'Alb', { vpc }); alb.addListener('Https', { port: 443, certificates: [certificate], defaultTargetGroups: [group] });`,
    },
    'a Pulumi listener that redirects': {
      level: 'strict',
      code: `import * as aws from '@pulumi/aws';
new aws.lb.Listener('front_end', { loadBalancerArn: lb.arn, port: 80, protocol: 'HTTP', defaultActions: [{ type: 'redirect', redirect: { port: '443', protocol: 'HTTPS', statusCode: 'HTTP_301' } }] });`,
    },
    'a Pulumi listener over TLS': {
      level: 'strict',
      code: `import * as aws from '@pulumi/aws';
new aws.lb.Listener('front_end', { loadBalancerArn: lb.arn, port: 443, protocol: 'HTTPS', sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06', certificateArn, defaultActions: [{ type: 'forward', targetGroupArn: group.arn }] });`,
    },
    'a listener without a redirect, under recommended': `import * as aws from '@pulumi/aws';
new aws.lb.Listener('front_end', { loadBalancerArn: lb.arn, port: 80, protocol: 'HTTP', defaultActions: [{ type: 'forward', targetGroupArn: group.arn }] });`,
  },
  vulnerable: {
    'the AWS SDK with TLS off': {
      code: `import AWS from 'aws-sdk';
const s3 = new AWS.S3({ region: 'eu-west-1', sslEnabled: false }); // !tlsOff`,
      suggested: [
        `import AWS from 'aws-sdk';
const s3 = new AWS.S3({ region: 'eu-west-1', sslEnabled: true });`,
      ],
    },
    'the AWS SDK with TLS off for all clients': `const AWS = require('aws-sdk');
AWS.config.update({ region: 'us-east-1', sslEnabled: false }); // !tlsOff`,
    'the AWS SDK by client with TLS off': `const DynamoDB = require('aws-sdk/clients/dynamodb');
const client = new DynamoDB({ sslEnabled: false }); // !tlsOff`,
    'an endpoint in clear text': `import { S3Client } from '@aws-sdk/client-s3';
const client = new S3Client({ endpoint: 'http://storage.acme.io', region: 'eu-west-1' }); // !cleartextUrl`,
    'a CDK listener': {
      level: 'strict',
      code: `import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
const lb = new elbv2.ApplicationLoadBalancer(this, 'LB', { vpc, internetFacing: true });
const listener = lb.addListener('Listener', { port: 80, open: true }); // !cleartextListener`,
    },
    'a CDK listener with a protocol': {
      level: 'strict',
      code: `import { ApplicationListener, ApplicationProtocol } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
new ApplicationListener(this, 'Listener', { loadBalancer, port: 8080, protocol: ApplicationProtocol.HTTP, defaultTargetGroups: [group] }); // !cleartextListener`,
    },
    'a Pulumi listener': {
      level: 'strict',
      code: `import * as aws from '@pulumi/aws';
new aws.lb.Listener('front_end', { loadBalancerArn: lb.arn, port: 80, protocol: 'HTTP', defaultActions: [{ type: 'forward', targetGroupArn: group.arn }] }); // !cleartextListener`,
    },
    'a Pulumi listener under its older name': {
      level: 'strict',
      code: `import { alb } from '@pulumi/aws';
new alb.Listener('web', { loadBalancerArn, port: 80, protocol: 'HTTP', defaultActions: [{ type: 'forward', targetGroupArn }] }); // !cleartextListener`,
    },
  },
});
