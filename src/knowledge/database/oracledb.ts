import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'oracledb',
  version: '26.0',
  roles: {
    'tls-verify': ['{createPool,getConnection}(0).sslServerDNMatch'],
    'dial-url': ['{createPool,getConnection,startup,shutdown}(0).{connectString,connectionString}'],
  },
});
