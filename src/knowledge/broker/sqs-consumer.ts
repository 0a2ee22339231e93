import { describePackage } from '../grammar/index.ts';

const MESSAGE = '@aws-sdk/client-sqs:Message';

export default describePackage({
  package: 'sqs-consumer',
  version: '14.2.8',
  instances: {
    'Consumer.create()': 'Consumer',
    'Consumer#on:{message_received,message_processed}(0)': MESSAGE,
    'Messages#.*': MESSAGE,
  },
  handlers: {
    'Consumer.create(0).handleMessage': [[MESSAGE]],
    'Consumer.create(0).handleMessageBatch': [['Messages']],
    'new Consumer(0).handleMessage': [[MESSAGE]],
    'new Consumer(0).handleMessageBatch': [['Messages']],
  },
});
