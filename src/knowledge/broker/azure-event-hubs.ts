import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/event-hubs',
  version: '6.0.4',
  instances: { 'Events#.*': 'ReceivedEventData', 'ProcessEventsHandler#(0)': 'Events' },
  handlers: { 'EventHubConsumerClient#subscribe(0..1).processEvents': [['Events', '-']] },
  sources: {
    queue: ['ReceivedEventData#{body,properties,correlationId,messageId,contentType,partitionKey}'],
  },
});
