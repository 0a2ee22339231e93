import { describePackage } from '../grammar/index.ts';

const MESSAGES = '{receiveMessages,receiveDeferredMessages,peekMessages,getMessageIterator}()';

/** What the senders of a queue or topic say; times, counts and numbers are the broker's own. */
export default describePackage({
  package: '@azure/service-bus',
  version: '7.9.5',
  instances: {
    'ServiceBusClient#{createReceiver,acceptSession,acceptNextSession}()': 'ServiceBusReceiver',
    [`ServiceBusReceiver#${MESSAGES}.*`]: 'ServiceBusReceivedMessage',
  },
  extends: { ServiceBusSessionReceiver: 'ServiceBusReceiver' },
  handlers: { 'ServiceBusReceiver#subscribe(0).processMessage': [['ServiceBusReceivedMessage']] },
  sources: {
    queue: [
      'ServiceBusReceivedMessage#{body,subject,applicationProperties,correlationId,messageId,contentType,replyTo,to}',
    ],
  },
});
