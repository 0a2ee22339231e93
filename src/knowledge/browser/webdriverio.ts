import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'webdriverio',
  version: '9.33.1',
  roles: {
    'dial-protocol': ['remote(0).protocol'],
    'dial-host': ['remote(0).hostname'],
    'tls-verify': ['remote(0).strictSSL', 'multiremote(0).*.strictSSL'],
    'tls-skip-verify': [
      'remote(0).capabilities.acceptInsecureCerts',
      'remote(0).capabilities.alwaysMatch.acceptInsecureCerts',
      'multiremote(0).*.capabilities.acceptInsecureCerts',
    ],
    // The options of one browser, such as `goog:chromeOptions`.
    'program-options': [
      'remote(0).capabilities.*.args.*',
      'remote(0).capabilities.alwaysMatch.*.args.*',
      'multiremote(0).*.capabilities.*.args.*',
    ],
  },
});
