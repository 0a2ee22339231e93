import { describePackage } from '../grammar/index.ts';

/** What is kept by pages: every script that runs in one reads it, and so does whoever uses the machine. */
export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  instances: {
    'indexedDB.open()': 'IDBOpenDBRequest',
    'IDBOpenDBRequest#result': 'IDBDatabase',
    'IDBDatabase#transaction()': 'IDBTransaction',
    'IDBDatabase#createObjectStore()': 'IDBObjectStore',
    'IDBTransaction#objectStore()': 'IDBObjectStore',
  },
  sinks: {
    kept: [
      '{localStorage,sessionStorage}.setItem(1)',
      '{localStorage,sessionStorage}.*',
      'IDBObjectStore#{put,add}(0)',
      'Document#cookie',
    ],
  },
  roles: {
    'kept-name': ['{localStorage,sessionStorage}.setItem(0)', 'indexedDB.open(0)'],
  },
});
