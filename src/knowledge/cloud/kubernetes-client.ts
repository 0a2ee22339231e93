import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@kubernetes/client-node',
  version: '2.0.1',
  roles: {
    'dial-url': [
      'KubeConfig#loadFromOptions(0).clusters.*.server',
      'KubeConfig#{loadFromClusterAndUser,addCluster}(0).server',
    ],
    'tls-skip-verify': [
      'KubeConfig#loadFromOptions(0).clusters.*.skipTLSVerify',
      'KubeConfig#{loadFromClusterAndUser,addCluster}(0).skipTLSVerify',
    ],
  },
});
