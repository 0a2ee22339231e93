import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'minio',
  version: '8.0',
  roles: {
    'tls-verify': ['Client#setRequestOptions(0).rejectUnauthorized'],
    'tls-keep': ['new Client(0).useSSL'],
    'dial-host': ['new Client(0).endPoint'],
    'tls-method': ['Client#setRequestOptions(0).secureProtocol'],
    'tls-option-bits': ['Client#setRequestOptions(0).secureOptions'],
    'tls-ciphers': ['Client#setRequestOptions(0).ciphers'],
  },
});
