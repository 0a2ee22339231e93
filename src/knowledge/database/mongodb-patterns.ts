import { describePackage } from '../grammar/index.ts';

const FILTERED =
  'find,findOne,updateOne,updateMany,replaceOne,deleteOne,deleteMany,findOneAndUpdate,findOneAndReplace,findOneAndDelete,countDocuments';

/** Patterns in filters: the server runs them over every document that the rest of the filter leaves. */
export default describePackage({
  package: 'mongodb',
  version: '6.22',
  sinks: {
    regexp: [
      `Collection#{${FILTERED}}(0).*.$regex`,
      `Collection#{${FILTERED}}(0).{$or,$and,$nor}.*.*.$regex`,
      'Collection#aggregate(0).*.$match.*.$regex',
    ],
  },
});
