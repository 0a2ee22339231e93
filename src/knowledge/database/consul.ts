import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'consul',
  version: '2.0',
  default: 'Consul',
  roles: {
    'tls-options': ['new Consul(0)', 'Consul(0)'],
    'tls-verify': ['new Consul(0).rejectUnauthorized', 'Consul(0).rejectUnauthorized'],
    'tls-enable': ['new Consul(0).secure', 'Consul(0).secure'],
    'dial-url': ['new Consul(0).baseUrl', 'Consul(0).baseUrl'],
    'dial-host': ['new Consul(0).host', 'Consul(0).host'],
    'tls-method': ['new Consul(0).secureProtocol', 'Consul(0).secureProtocol'],
    'tls-option-bits': ['new Consul(0).secureOptions', 'Consul(0).secureOptions'],
    'tls-ciphers': ['new Consul(0).ciphers', 'Consul(0).ciphers'],
  },
});
