import { describePackage } from '../grammar/index.ts';

const FILTERED = 'find,findOne,count,update,remove';
const CALLS = `{${FILTERED},${FILTERED.split(',')
  .map((name) => `${name}Async`)
  .join()}}`;

/** Filters are those of MongoDB, `$where` among them, which takes a function and no text. */
export default describePackage({
  package: '@seald-io/nedb',
  version: '4.1.2',
  aliases: ['nedb', 'nedb-promises'],
  default: 'Datastore',
  instances: { 'new ()': 'Datastore', 'create()': 'Datastore', 'Datastore.create()': 'Datastore' },
  sinks: {
    nosql: [`Datastore#${CALLS}(0)`],
    record: [
      'Datastore#{insert,insertAsync}(0).*key',
      'Datastore#{update,updateAsync}(1).*key',
      'Datastore#{update,updateAsync}(1).$set.*key',
    ],
  },
});
