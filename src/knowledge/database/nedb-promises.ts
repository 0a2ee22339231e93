import { describePackage } from '../grammar/index.ts';
import { STORE } from './nedb.ts';

export default describePackage({
  package: 'nedb-promises',
  version: '6.2.4',
  default: 'Datastore',
  instances: { 'new ()': 'Datastore', 'create()': 'Datastore', 'Datastore.create()': 'Datastore' },
  sinks: STORE,
});
