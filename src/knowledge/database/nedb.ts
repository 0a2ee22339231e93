import { describePackage, type PackageFacts } from '../grammar/index.ts';

const FILTERED = 'find,findOne,count,update,remove';
const LATER = FILTERED.split(',')
  .map((name) => `${name}Async`)
  .join();

/** What a store takes: filters are those of MongoDB, `$where` among them, which takes a function and no text. */
export const STORE = {
  nosql: [`Datastore#{${FILTERED}}(0)`],
  record: ['Datastore#insert(0).*key', 'Datastore#update(1).*key', 'Datastore#update(1).$set.*key'],
} as const satisfies PackageFacts['sinks'];

export default describePackage({
  package: '@seald-io/nedb',
  version: '4.1.2',
  aliases: ['nedb'],
  default: 'Datastore',
  instances: { 'new ()': 'Datastore' },
  sinks: {
    nosql: [...STORE.nosql, `Datastore#{${LATER}}(0)`],
    record: [
      ...STORE.record,
      'Datastore#insertAsync(0).*key',
      'Datastore#updateAsync(1).*key',
      'Datastore#updateAsync(1).$set.*key',
    ],
  },
});
