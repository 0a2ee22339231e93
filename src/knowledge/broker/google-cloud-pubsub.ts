import { describePackage } from '../grammar/index.ts';

/** What a topic's publishers send; pushed messages are bodies of requests. */
export default describePackage({
  package: '@google-cloud/pubsub',
  version: '5.3.1',
  instances: {
    'PubSub#{topic,createTopic}()': 'Topic',
    'PubSub#createTopic().0': 'Topic',
    '{PubSub,Topic}#subscription()': 'Subscription',
    '{PubSub,Topic}#createSubscription().0': 'Subscription',
    'PubSub#createSubscription(2..3:1)': 'Subscription',
    'Topic#createSubscription(1..2:1)': 'Subscription',
    'Subscription#{on,once,addListener}()': 'Subscription',
    'Subscription#on:message(0)': 'Message',
  },
  sources: { queue: ['Message#{data,attributes,orderingKey}'] },
});
