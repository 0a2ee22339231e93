import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@clickhouse/client',
  version: '1.23',
  aliases: ['@clickhouse/client-web'],
  roles: {
    'dial-url': ['createClient(0).{url,host}'],
  },
});
