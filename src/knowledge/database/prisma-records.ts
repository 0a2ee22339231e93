import { describePackage } from '../grammar/index.ts';

/** A model is a member of the client. What it does not know it refuses; what it knows it writes. */
export default describePackage({
  package: '@prisma/client',
  version: '6.19',
  aliases: ['@prisma/client/edge'],
  instances: {
    'new PrismaClient()': 'PrismaClient',
    'PrismaClient#$extends()': 'PrismaClient',
    'PrismaClient#$transaction(0:0)': 'PrismaClient',
  },
  sinks: {
    record: [
      'PrismaClient#*.{create,update,updateMany,updateManyAndReturn}(0).data.*key',
      'PrismaClient#*.{createMany,createManyAndReturn}(0).data.*key',
      'PrismaClient#*.upsert(0).{create,update}.*key',
    ],
  },
});
