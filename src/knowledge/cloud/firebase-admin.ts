import { describePackage } from '../grammar/index.ts';
import { DOCUMENTS } from './google-cloud-firestore.ts';

export default describePackage({
  package: 'firebase-admin',
  version: '13.10',
  aliases: ['firebase-admin/firestore', 'firebase-admin/database'],
  instances: {
    '{firestore,getFirestore,initializeFirestore}()': 'Firestore',
    ...DOCUMENTS.instances,
    '{database,getDatabase,getDatabaseWithUrl}()': 'Database',
    'Database#{ref,refFromURL}()': 'Reference',
    'Reference#{child,push}()': 'Reference',
  },
  sinks: { record: [...DOCUMENTS.record, 'Reference#{set,update,push}(0).*key'] },
  roles: {
    'tls-keep': ['Firestore#settings(0).ssl'],
    'dial-host': ['Firestore#settings(0).host'],
  },
});
