import { describePackage } from '../grammar/index.ts';

/** Filters are those of MongoDB. */
export default describePackage({
  package: 'lokijs',
  version: '1.5.12, @types/lokijs 1.5.14',
  default: 'Loki',
  instances: {
    'new ()': 'Loki',
    'Loki#{addCollection,getCollection}()': 'Collection',
    'Collection#chain()': 'Resultset',
    'Resultset#{find,where,limit,offset,simplesort,sort,compoundsort}()': 'Resultset',
  },
  sinks: {
    nosql: ['Collection#{find,findOne,findAndUpdate,findAndRemove,count}(0)', 'Resultset#find(0)'],
  },
});
