import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'selenium-webdriver',
  version: '4.49.0',
  instances: {
    'Capabilities.{chrome,edge,firefox,ie,safari}()': 'Capabilities',
    'Capabilities#set()': 'Capabilities',
  },
  constants: { 'Capability.ACCEPT_INSECURE_TLS_CERTS': 'acceptInsecureCerts' },
  roles: {
    'tls-skip-verify': [
      'Capabilities#**.setAcceptInsecureCerts(0)',
      { at: 'Capabilities#set(1)', when: { '(0)': 'acceptInsecureCerts' } },
      'new Capabilities(0).acceptInsecureCerts',
      'Builder#**.withCapabilities(0).acceptInsecureCerts',
    ],
    // The options of one browser, such as `goog:chromeOptions`.
    'program-options': [
      'Capabilities#set(1).args.*',
      'new Capabilities(0).*.args.*',
      'Builder#**.withCapabilities(0).*.args.*',
    ],
  },
});
