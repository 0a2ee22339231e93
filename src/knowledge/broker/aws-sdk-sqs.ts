import { describePackage } from '../grammar/index.ts';

const OF_SENDER = 'Messages.*.{Body,MessageAttributes}';

/** Version 2 of the client: what the senders of a queue say. */
export default describePackage({
  package: 'aws-sdk',
  version: '2.1693',
  sources: {
    queue: [`SQS#receiveMessage(1:1).${OF_SENDER}`, `SQS#receiveMessage().promise().${OF_SENDER}`],
  },
});
