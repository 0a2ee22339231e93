import { describePackage } from '../grammar/index.ts';

/** Up to version 8 `agentOptions` are those of `https.Agent`, since then those of the agent of undici. */
export default describePackage({
  package: 'arangojs',
  version: '10.4',
  default: 'arangojs',
  roles: {
    'tls-options': [
      { at: 'new Database(0).agentOptions', versions: '<9' },
      { at: 'arangojs(0).agentOptions', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect', versions: '>=9' },
    ],
    'tls-verify': [
      { at: 'new Database(0).agentOptions.rejectUnauthorized', versions: '<9' },
      { at: 'arangojs(0).agentOptions.rejectUnauthorized', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect.rejectUnauthorized', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect.rejectUnauthorized', versions: '>=9' },
    ],
    'tls-identity-check': [
      { at: 'new Database(0).agentOptions.checkServerIdentity', versions: '<9' },
      { at: 'arangojs(0).agentOptions.checkServerIdentity', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect.checkServerIdentity', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect.checkServerIdentity', versions: '>=9' },
    ],
    'dial-url': [
      'new Database(0)',
      'new Database(0).url',
      'new Database(0).url.*',
      'arangojs(0)',
      'arangojs(0).url',
      'arangojs(0).url.*',
    ],
    'tls-version': [
      { at: 'new Database(0).agentOptions.{minVersion,maxVersion}', versions: '<9' },
      { at: 'arangojs(0).agentOptions.{minVersion,maxVersion}', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect.{minVersion,maxVersion}', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect.{minVersion,maxVersion}', versions: '>=9' },
    ],
    'tls-method': [
      { at: 'new Database(0).agentOptions.secureProtocol', versions: '<9' },
      { at: 'arangojs(0).agentOptions.secureProtocol', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect.secureProtocol', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect.secureProtocol', versions: '>=9' },
    ],
    'tls-option-bits': [
      { at: 'new Database(0).agentOptions.secureOptions', versions: '<9' },
      { at: 'arangojs(0).agentOptions.secureOptions', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect.secureOptions', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect.secureOptions', versions: '>=9' },
    ],
    'tls-ciphers': [
      { at: 'new Database(0).agentOptions.ciphers', versions: '<9' },
      { at: 'arangojs(0).agentOptions.ciphers', versions: '<9' },
      { at: 'new Database(0).agentOptions.connect.ciphers', versions: '>=9' },
      { at: 'arangojs(0).agentOptions.connect.ciphers', versions: '>=9' },
    ],
  },
});
