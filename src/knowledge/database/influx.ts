import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'influx',
  version: '5.12',
  roles: {
    'tls-options': ['new InfluxDB(0).options', 'new InfluxDB(0).hosts.*.options'],
    'tls-verify': [
      'new InfluxDB(0).options.rejectUnauthorized',
      'new InfluxDB(0).hosts.*.options.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new InfluxDB(0).options.checkServerIdentity',
      'new InfluxDB(0).hosts.*.options.checkServerIdentity',
    ],
    'dial-url': ['new InfluxDB(0)'],
    'dial-protocol': ['new InfluxDB(0).protocol', 'new InfluxDB(0).hosts.*.protocol'],
    'dial-host': ['new InfluxDB(0).host', 'new InfluxDB(0).hosts.*.host'],
    'dial-cleartext': ['new InfluxDB()'],
    'tls-version': [
      'new InfluxDB(0).options.{minVersion,maxVersion}',
      'new InfluxDB(0).hosts.*.options.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new InfluxDB(0).options.secureProtocol',
      'new InfluxDB(0).hosts.*.options.secureProtocol',
    ],
    'tls-option-bits': [
      'new InfluxDB(0).options.secureOptions',
      'new InfluxDB(0).hosts.*.options.secureOptions',
    ],
    'tls-ciphers': ['new InfluxDB(0).options.ciphers', 'new InfluxDB(0).hosts.*.options.ciphers'],
  },
});
