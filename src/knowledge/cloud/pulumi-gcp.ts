import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@pulumi/gcp',
  version: '9.37',
  roles: {
    'tls-policy': [
      'new compute.{SSLPolicy,RegionSslPolicy}(1).minTlsVersion',
      'new networksecurity.TlsInspectionPolicy(1).minTlsVersion',
    ],
  },
});
