import { describePackage } from '../grammar/index.ts';

const FILTERED =
  'find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,updateOne,updateMany,replaceOne,deleteOne,deleteMany,countDocuments';

/** Patterns in filters: the server runs them over every document that the rest of the filter leaves. */
export default describePackage({
  package: 'mongoose',
  version: '8.24',
  sinks: {
    regexp: [
      ...[`Model.{${FILTERED},exists}`, `Query#{${FILTERED}}`].flatMap((call) => [
        `${call}(0).*.$regex`,
        `${call}(0).{$or,$and,$nor}.*.*.$regex`,
      ]),
      'Model.aggregate(0).*.$match.*.$regex',
      'Aggregate#match(0).*.$regex',
      'Query#regex(0..1)',
    ],
  },
});
