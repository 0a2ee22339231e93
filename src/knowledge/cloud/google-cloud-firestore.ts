import { describePackage, type PackageFacts } from '../grammar/index.ts';

/** Where the fields of a document are written. */
export const DOCUMENTS = {
  instances: {
    'Firestore#{collection,collectionGroup}()': 'CollectionReference',
    'Firestore#doc()': 'DocumentReference',
    'CollectionReference#doc()': 'DocumentReference',
    'DocumentReference#collection()': 'CollectionReference',
    'Firestore#batch()': 'WriteBatch',
    'Firestore#bulkWriter()': 'BulkWriter',
    'WriteBatch#{set,create,update,delete}()': 'WriteBatch',
    'Firestore#runTransaction(0:0)': 'Transaction',
    'Transaction#{set,create,update,delete}()': 'Transaction',
  },
  record: [
    'CollectionReference#add(0).*key',
    'DocumentReference#{set,create,update}(0).*key',
    '{WriteBatch,BulkWriter,Transaction}#{set,create,update}(1).*key',
  ],
} as const satisfies { instances: PackageFacts['instances']; record: readonly string[] };

export default describePackage({
  package: '@google-cloud/firestore',
  version: '8.7',
  instances: { ...DOCUMENTS.instances },
  sinks: { record: DOCUMENTS.record },
  roles: {
    'tls-keep': ['new Firestore(0).ssl', 'Firestore#settings(0).ssl'],
    'dial-host': ['new Firestore(0).host', 'Firestore#settings(0).host'],
  },
});
