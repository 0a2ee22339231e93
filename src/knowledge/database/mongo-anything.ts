import { describePackage } from '../grammar/index.ts';

/** Prisma has some of the names; what it is given stands below a name of its own. */
const FILTER = { '(0).where': { shown: false }, '(0).data': { shown: false } } as const;
const WITH_FILTER =
  'findOneAndUpdate,findOneAndReplace,findOneAndDelete,findOneAndRemove,updateOne,updateMany,replaceOne,deleteOne,deleteMany,countDocuments';
const UPDATING = '{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate}';

/** Methods that collections and models of MongoDB have and nothing else. Another file makes most of them. */
export default describePackage({
  package: 'anything',
  version: 'mongodb 6.22, mongoose 8.24',
  sinks: {
    nosql: [{ at: `{${WITH_FILTER}}(0)`, when: FILTER }],
    'nosql-value': ['{findByIdAndUpdate,findByIdAndDelete,findByIdAndRemove}(0)'],
    'nosql-text': [`{find,findOne,count,${WITH_FILTER}}(0).$where`, '$where(0)'],
    record: [
      'insertOne(0).*key',
      'insertMany(0).*.*key',
      `${UPDATING}(1).*key`,
      `${UPDATING}(1).{$set,$setOnInsert}.*key`,
      '{replaceOne,findOneAndReplace}(1).*key',
    ],
  },
});
