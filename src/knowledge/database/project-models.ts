import { describePackage, type Row } from '../grammar/index.ts';
import { STATEMENTS_RUN } from './sql-anything.ts';

/** Conditions of Sequelize and Prisma stand below a name of their own: what is none of those is a filter of mongoose. */
const FILTER = { '(0).where': { shown: false }, '(0).data': { shown: false } } as const;
const OPTIONS_OF_SEQUELIZE = { '(1).where': 'present', '(1).fields': { shown: false } } as const;
const NO_LIST = { '(1).fields': { shown: false } } as const;
const FINDING =
  'find,findOne,exists,count,countDocuments,where,findOneAndUpdate,findOneAndReplace,findOneAndDelete,findOneAndRemove,updateOne,updateMany,replaceOne,deleteOne,deleteMany';
const BY_ID = 'findById,findByIdAndUpdate,findByIdAndDelete,findByIdAndRemove';
const UPDATING = '{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate}';

/** A path of a model, for a file that exports it, or one or more under their names. */
const onModels = (at: string): readonly string[] => [at, `Model#${at}`];
const rowsOf = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row): Row[] =>
    typeof row === 'string' ? [...onModels(row)] : onModels(row.at).map((at) => ({ ...row, at })),
  );

/** Models of mongoose or Sequelize that a program keeps in files of their own, and what such a file has beside them: a pool. */
export default describePackage({
  package: 'models-of-project',
  version: 'by convention',
  files: ['models', 'model', 'models/*', 'model/*', '*.model'],
  instances: {
    '*': 'Model',
    [`{${FINDING},${BY_ID},findByPk,create,build}()`]: 'Loaded',
    [`Model#{${FINDING},${BY_ID},findByPk,create,build}()`]: 'Loaded',
    'new *()': 'Loaded',
    'new ()': 'Loaded',
  },
  sinks: {
    sql: rowsOf(STATEMENTS_RUN),
    nosql: rowsOf([
      { at: `{${FINDING}}(0)`, when: FILTER },
      { at: '{update,remove}(0)', when: { ...FILTER, '(1).where': { shown: false } } },
      'aggregate(0)',
    ]),
    'nosql-value': rowsOf([`{${BY_ID}}(0)`]),
    'nosql-text': rowsOf([`{${FINDING}}(0).$where`, '$where(0)']),
    record: [
      ...rowsOf([
        { at: '{create,insertMany,bulkCreate,build}(0).*key', when: NO_LIST },
        { at: '{insertMany,bulkCreate}(0).*.*key', when: NO_LIST },
        { at: 'update(0).*key', when: OPTIONS_OF_SEQUELIZE },
        { at: 'update(1).*key', when: { '(1).where': { shown: false } } },
        `${UPDATING}(1).*key`,
        `${UPDATING}(1).{$set,$setOnInsert}.*key`,
        '{replaceOne,findOneAndReplace}(1).*key',
      ]),
      'new *(0).*key',
      // `module.exports = model('User', …)`
      'new (0).*key',
      'Loaded#{set,update,updateOne,overwrite}(0).*key',
      'Loaded#.*key',
    ],
  },
});
