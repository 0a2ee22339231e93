import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'idb',
  version: '8.0.4',
  instances: {
    'openDB()': 'IDBPDatabase',
    'IDBPDatabase#transaction()': 'IDBPTransaction',
    'IDBPDatabase#createObjectStore()': 'IDBPObjectStore',
    'IDBPTransaction#objectStore()': 'IDBPObjectStore',
    'IDBPTransaction#store': 'IDBPObjectStore',
  },
  sinks: { kept: ['IDBPDatabase#{put,add}(1)', 'IDBPObjectStore#{put,add}(0)'] },
  roles: { 'kept-name': ['IDBPDatabase#{put,add}(2)', 'IDBPObjectStore#{put,add}(1)'] },
});
