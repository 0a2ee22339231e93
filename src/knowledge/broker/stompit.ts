import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'stompit',
  version: '1.0',
  roles: {
    'tls-options': ['connect(0)', 'new ConnectFailover(0).*'],
    'tls-verify': ['connect(0).rejectUnauthorized', 'new ConnectFailover(0).*.rejectUnauthorized'],
    'tls-identity-check': ['connect(0).checkServerIdentity', 'new ConnectFailover(0).*.checkServerIdentity'],
    'tls-enable': ['connect(0).ssl', 'new ConnectFailover(0).*.ssl'],
    'dial-url': ['new ConnectFailover(0)'],
    'dial-host': ['connect(0).host', 'new ConnectFailover(0).*.host'],
    'dial-socket': ['connect(0).path', 'new ConnectFailover(0).*.path'],
    'tls-version': ['connect(0).{minVersion,maxVersion}', 'new ConnectFailover(0).*.{minVersion,maxVersion}'],
    'tls-method': ['connect(0).secureProtocol', 'new ConnectFailover(0).*.secureProtocol'],
    'tls-option-bits': ['connect(0).secureOptions', 'new ConnectFailover(0).*.secureOptions'],
    'tls-ciphers': ['connect(0).ciphers', 'new ConnectFailover(0).*.ciphers'],
  },
});
