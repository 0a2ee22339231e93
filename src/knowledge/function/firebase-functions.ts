import { describePackage, type PackageFacts } from '../grammar/index.ts';

/** Calls that set where and how a function runs, before it is made. */
const STARTS = ['', 'region().', 'runWith().', 'region().runWith().', 'runWith().region().'];
const each = <T>(paths: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(STARTS.flatMap((start) => paths.map((path) => [start + path, value] as const)));

/** Everything that the first generation of functions is given; a call by a client is the data itself there. */
export const FIRST_GENERATION = {
  handlers: {
    ...each(['https.onRequest(0)'], [['express:Request', 'express:Response']]),
    ...each(['https.onCall(0)'], [['CallData', '-']]),
    ...each(['firestore.document().{onCreate,onDelete}(0)'], [['Snapshot', 'EventContext']]),
    ...each(['database.ref().{onCreate,onDelete}(0)'], [['Snapshot', 'EventContext']]),
    ...each(['pubsub.topic().onPublish(0)'], [['PubsubMessage', '-']]),
    ...each(['storage.object().onFinalize(0)'], [['StoredObject', '-']]),
  },
  sources: {
    request: ['CallData#'],
    message: [
      'Snapshot#{data,val}()',
      'EventContext#params',
      'PubsubMessage#{data,json,attributes}',
      'StoredObject#{name,metadata,contentType}',
    ],
  },
  // Who calls was looked up in the token.
  sanitizers: { all: ['CallData#{auth,app,instanceIdToken}'] },
} as const satisfies Partial<PackageFacts>;

export default describePackage({
  package: 'firebase-functions',
  version: '6.6.0',
  aliases: ['firebase-functions/v1'],
  handlers: {
    ...FIRST_GENERATION.handlers,
    'https.onRequest(1)': [['express:Request', 'express:Response']],
    'https.onCall(1)': [['CallData', '-']],
  },
  sources: FIRST_GENERATION.sources,
  sanitizers: FIRST_GENERATION.sanitizers,
});
