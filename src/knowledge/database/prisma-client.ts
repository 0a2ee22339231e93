import { describePackage } from '../grammar/index.ts';

/** From version 7 on the connection belongs to an adapter. */
export default describePackage({
  package: '@prisma/client',
  version: '6.19',
  aliases: ['@prisma/client/edge'],
  roles: {
    'dial-neutral-url': ['new PrismaClient(0).datasourceUrl', 'new PrismaClient(0).datasources.*.url'],
  },
});
