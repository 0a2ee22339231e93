import { describePackage } from '../grammar/index.ts';

const EVENTS =
  '{onDocumentCreated,onDocumentDeleted,onDocumentCreatedWithAuthContext,onDocumentDeletedWithAuthContext}';
const CHANGES =
  '{onDocumentUpdated,onDocumentWritten,onDocumentUpdatedWithAuthContext,onDocumentWrittenWithAuthContext}';

/** Names and contents of documents are what clients wrote. */
export default describePackage({
  package: 'firebase-functions/v2/firestore',
  version: '6.6.0',
  aliases: ['firebase-functions/firestore'],
  handlers: { [`${EVENTS}(1)`]: [['FirestoreEvent']], [`${CHANGES}(1)`]: [['FirestoreEvent']] },
  sources: {
    message: [
      'FirestoreEvent#params',
      'FirestoreEvent#data.data()',
      'FirestoreEvent#data.{before,after}.data()',
    ],
  },
});
