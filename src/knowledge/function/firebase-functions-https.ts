import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'firebase-functions/v2/https',
  version: '6.6.0',
  aliases: ['firebase-functions/https'],
  handlers: {
    'onRequest(0..1)': [['express:Request', 'express:Response']],
    'onCall(0..1)': [['CallableRequest', '-']],
  },
  sources: { request: ['CallableRequest#data'] },
});
