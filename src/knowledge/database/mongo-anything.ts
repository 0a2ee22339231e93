import { describePackage } from '../grammar/index.ts';

/** Prisma has some of the names; what it is given stands below a name of its own. */
const FILTER = { '(0).where': { shown: false }, '(0).data': { shown: false } } as const;
/** Names that collections and models of MongoDB have and nothing else. */
const OWN = 'findOneAndUpdate,findOneAndReplace,findOneAndDelete,findOneAndRemove,replaceOne,countDocuments';
/** Services of programs have these too, with an id in the place of a filter. */
const SHARED = 'updateOne,updateMany,deleteOne,deleteMany';
/** Operators by which an update is one of MongoDB's. */
const OPERATORS = ['$set', '$inc', '$push', '$pull', '$unset', '$addToSet'];

/** What is called as only collections and models of MongoDB are. Another file makes most of them. */
export default describePackage({
  package: 'anything',
  version: 'mongodb 6.22, mongoose 8.24',
  // `db.collection('users')`: others that have collections have none of its methods.
  instances: { '{collection,getCollection}()': 'mongodb:Collection' },
  sinks: {
    nosql: [
      { at: `{${OWN}}(0)`, when: FILTER },
      ...OPERATORS.map((operator) => ({
        at: '{updateOne,updateMany}(0)',
        when: { [`(1).${operator}`]: 'present' } as const,
      })),
      { at: '{deleteOne,deleteMany}(0)', when: { '(0)._id': 'present' } },
    ],
    'nosql-value': ['{findByIdAndUpdate,findByIdAndDelete,findByIdAndRemove}(0)'],
    'nosql-text': [
      { at: `{find,findOne,count,${OWN},${SHARED}}(0).$where`, when: { '(0).$where': 'present' } },
      '$where(0)',
    ],
    record: [
      'insertOne(0).*key',
      'insertMany(0).*.*key',
      '{findOneAndUpdate,findByIdAndUpdate}(1).*key',
      ...['$set', '$setOnInsert'].map((operator) => ({
        at: `{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate}(1).${operator}.*key`,
        when: { [`(1).${operator}`]: 'present' } as const,
      })),
      '{replaceOne,findOneAndReplace}(1).*key',
    ],
  },
});
