import { describePackage } from '../grammar/index.ts';

const CHAINED = 'values,set,where,returning,returningAll,onConflict,from,innerJoin,leftJoin,$if';

export default describePackage({
  package: 'kysely',
  version: '0.27',
  instances: {
    'new Kysely()': 'Kysely',
    'Kysely#withSchema()': 'Kysely',
    'Transaction#': 'Kysely',
    'Kysely#{insertInto,replaceInto,updateTable,mergeInto}()': 'Writing',
    [`Writing#{${CHAINED}}()`]: 'Writing',
  },
  sinks: { record: ['Writing#{values,set}(0).*key'] },
});
