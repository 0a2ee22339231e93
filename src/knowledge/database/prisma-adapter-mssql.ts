import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@prisma/adapter-mssql',
  version: '7.10',
  roles: {
    'tls-skip-verify': ['new PrismaMssql(0).options.trustServerCertificate'],
    'tls-keep': ['new PrismaMssql(0).options.encrypt'],
    'dial-neutral-url': ['new PrismaMssql(0)'],
    'dial-host': ['new PrismaMssql(0).server'],
  },
});
