import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@google-cloud/firestore',
  version: '8.7',
  roles: {
    'tls-keep': ['new Firestore(0).ssl', 'Firestore#settings(0).ssl'],
    'dial-host': ['new Firestore(0).host', 'Firestore#settings(0).host'],
  },
});
