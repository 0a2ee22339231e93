import { describePackage } from '../grammar/index.ts';

/** Methods that clients of Prisma have and nothing else. A client is made in one file and used in others. */
export default describePackage({
  package: 'anything',
  version: '@prisma/client 6.19',
  sinks: { sql: ['{$queryRawUnsafe,$executeRawUnsafe}(0)'] },
});
