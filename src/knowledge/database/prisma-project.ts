import { describePackage } from '../grammar/index.ts';

/** The client of Prisma that a program makes in a file of its own, and the service of Nest around it. */
export default describePackage({
  package: 'prisma-of-project',
  version: 'by convention',
  files: ['prisma', 'prismaclient', 'prisma-client', 'prisma.service'],
  default: 'prisma',
  instances: { '{prisma,db,client,prismaClient}': '@prisma/client:PrismaClient' },
  extends: { PrismaService: '@prisma/client:PrismaClient' },
});
