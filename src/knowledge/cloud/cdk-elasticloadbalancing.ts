import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-elasticloadbalancing',
  version: '2.276',
  aliases: ['@aws-cdk/aws-elasticloadbalancing'],
  constants: {
    'LoadBalancingProtocol.TCP': 'tcp',
    'LoadBalancingProtocol.SSL': 'ssl',
    'LoadBalancingProtocol.HTTP': 'http',
    'LoadBalancingProtocol.HTTPS': 'https',
  },
  roles: {
    'listen-protocol': [
      'new LoadBalancer(2).listeners.*.externalProtocol',
      'LoadBalancer#addListener(0).externalProtocol',
      'new CfnLoadBalancer(2).listeners.*.protocol',
    ],
    'listen-port': [
      'new LoadBalancer(2).listeners.*.externalPort',
      'LoadBalancer#addListener(0).externalPort',
      'new CfnLoadBalancer(2).listeners.*.loadBalancerPort',
    ],
  },
});
