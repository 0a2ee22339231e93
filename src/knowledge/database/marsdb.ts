import { describePackage } from '../grammar/index.ts';

/** Filters are those of MongoDB, `$where` among them, which takes a text of code. */
export default describePackage({
  package: 'marsdb',
  version: '0.6.11',
  default: 'Collection',
  instances: { 'new Collection()': 'Collection' },
  sinks: {
    nosql: ['Collection#{find,findOne,count,ids,update,remove}(0)'],
    'nosql-text': ['Collection#{find,findOne,count,ids,update,remove}(0).$where'],
    record: [
      'Collection#insert(0).*key',
      'Collection#insertAll(0).*.*key',
      'Collection#update(1).*key',
      'Collection#update(1).$set.*key',
    ],
  },
});
