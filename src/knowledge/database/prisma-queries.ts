import { describePackage } from '../grammar/index.ts';

/** As tags `$queryRaw` and `Prisma.sql` bind what stands in the holes. */
export default describePackage({
  package: '@prisma/client',
  version: '6.19',
  instances: {
    'PrismaClient#$extends()': 'PrismaClient',
    'PrismaClient#$transaction(0:0)': 'PrismaClient',
    'Prisma.TransactionClient#': 'PrismaClient',
  },
  sinks: {
    sql: [
      'PrismaClient#{$queryRawUnsafe,$executeRawUnsafe}(0)',
      'Prisma.raw(0)',
      'Prisma.sql(0).*',
      'Prisma.join(1..3)',
    ],
  },
  roles: { 'sql-tag-beside': ['PrismaClient#{$queryRawUnsafe,$executeRawUnsafe}()'] },
});
