import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'aws-cdk-lib/aws-ecs-patterns',
  version: '2.276',
  aliases: ['@aws-cdk/aws-ecs-patterns'],
  roles: {
    'listen-protocol': [
      'new {ApplicationLoadBalancedFargateService,ApplicationLoadBalancedEc2Service}(2).protocol',
      'new {ApplicationMultipleTargetGroupsFargateService,ApplicationMultipleTargetGroupsEc2Service}(2).loadBalancers.*.listeners.*.protocol',
    ],
    'listen-port': [
      'new {ApplicationLoadBalancedFargateService,ApplicationLoadBalancedEc2Service}(2).listenerPort',
      'new {ApplicationMultipleTargetGroupsFargateService,ApplicationMultipleTargetGroupsEc2Service}(2).loadBalancers.*.listeners.*.port',
    ],
    'tls-policy': [
      'new {ApplicationLoadBalancedFargateService,ApplicationLoadBalancedEc2Service}(2).sslPolicy',
      'new {ApplicationMultipleTargetGroupsFargateService,ApplicationMultipleTargetGroupsEc2Service}(2).loadBalancers.*.listeners.*.sslPolicy',
    ],
  },
});
