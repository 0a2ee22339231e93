import { describePackage } from '../grammar/index.ts';

const OF_SENDER = '{Body,MessageAttributes}';

/** What the senders of a queue say. */
export default describePackage({
  package: '@aws-sdk/client-sqs',
  version: '3.1175.0',
  sources: {
    queue: [
      `Message#${OF_SENDER}`,
      {
        at: `SQSClient#send().Messages.*.${OF_SENDER}`,
        when: { '(0)': { made: ['ReceiveMessageCommand'] } },
      },
      `SQS#receiveMessage().Messages.*.${OF_SENDER}`,
      `SQS#receiveMessage(1..2:1).Messages.*.${OF_SENDER}`,
    ],
  },
});
