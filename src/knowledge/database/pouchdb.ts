import { describePackage } from '../grammar/index.ts';

/** With the plugin `pouchdb-find`, selectors are those of CouchDB. */
export default describePackage({
  package: 'pouchdb',
  version: '9.0.0, @types/pouchdb-find 7.3.3',
  aliases: ['pouchdb-node', 'pouchdb-core', 'pouchdb-browser'],
  default: 'PouchDB',
  instances: { 'new ()': 'PouchDB' },
  sinks: { nosql: ['PouchDB#{find,explain}(0).selector', 'PouchDB#{find,explain}(0)'] },
});
