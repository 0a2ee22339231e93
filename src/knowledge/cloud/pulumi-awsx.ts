import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@pulumi/awsx',
  version: '3.9',
  roles: {
    'listen-protocol': [
      'new lb.{ApplicationLoadBalancer,NetworkLoadBalancer}(1).listener.protocol',
      'new lb.{ApplicationLoadBalancer,NetworkLoadBalancer}(1).listeners.*.protocol',
    ],
    'listen-port': [
      'new lb.ApplicationLoadBalancer(1).listener.port',
      'new lb.ApplicationLoadBalancer(1).listeners.*.port',
    ],
    'listen-action': [
      'new lb.{ApplicationLoadBalancer,NetworkLoadBalancer}(1).listener.defaultActions.*.type',
      'new lb.{ApplicationLoadBalancer,NetworkLoadBalancer}(1).listeners.*.defaultActions.*.type',
    ],
    'tls-policy': [
      'new lb.{ApplicationLoadBalancer,NetworkLoadBalancer}(1).listener.sslPolicy',
      'new lb.{ApplicationLoadBalancer,NetworkLoadBalancer}(1).listeners.*.sslPolicy',
    ],
  },
});
