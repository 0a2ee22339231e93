import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'firebase-admin',
  version: '13.10',
  aliases: ['firebase-admin/firestore'],
  instances: {
    '{firestore,getFirestore,initializeFirestore}()': 'Firestore',
  },
  roles: {
    'tls-keep': ['Firestore#settings(0).ssl'],
    'dial-host': ['Firestore#settings(0).host'],
  },
});
