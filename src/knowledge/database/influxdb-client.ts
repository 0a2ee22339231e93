import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@influxdata/influxdb-client',
  version: '1.35',
  aliases: ['@influxdata/influxdb-client-browser'],
  roles: {
    'tls-options': ['new InfluxDB(0).transportOptions'],
    'tls-verify': ['new InfluxDB(0).transportOptions.rejectUnauthorized'],
    'tls-identity-check': ['new InfluxDB(0).transportOptions.checkServerIdentity'],
    'dial-url': ['new InfluxDB(0)', 'new InfluxDB(0).url'],
    'tls-version': ['new InfluxDB(0).transportOptions.{minVersion,maxVersion}'],
    'tls-method': ['new InfluxDB(0).transportOptions.secureProtocol'],
    'tls-option-bits': ['new InfluxDB(0).transportOptions.secureOptions'],
    'tls-ciphers': ['new InfluxDB(0).transportOptions.ciphers'],
  },
});
