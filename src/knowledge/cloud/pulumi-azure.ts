import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@pulumi/azure',
  version: '6.40',
  roles: {
    'tls-keep': [
      'new storage.Account(1).{httpsTrafficOnlyEnabled,enableHttpsTrafficOnly}',
      'new {postgresql,mysql,mariadb}.Server(1).sslEnforcementEnabled',
      'new appservice.*(1).httpsOnly',
    ],
    'tls-disable': ['new redis.Cache(1).{nonSslPortEnabled,enableNonSslPort}'],
    'tls-policy': [
      'new storage.Account(1).minTlsVersion',
      'new iot.IoTHub(1).minTlsVersion',
      'new servicebus.Namespace(1).minimumTlsVersion',
      'new eventhub.{EventHubNamespace,Namespace}(1).minimumTlsVersion',
      'new redis.{Cache,EnterpriseCluster}(1).minimumTlsVersion',
      'new mssql.{Server,ManagedInstance}(1).minimumTlsVersion',
      'new {postgresql,mysql,mariadb}.Server(1).sslMinimalTlsVersionEnforced',
      'new appservice.*(1).siteConfig.{minTlsVersion,minimumTlsVersion,scmMinimumTlsVersion}',
    ],
  },
});
