import { describePackage } from '../grammar/index.ts';

const EVENT = '{invalid_content,redeliveries_exceeded,redeliveries_error}';

/** Messages are those of amqplib; the content is what it reads out of them. */
export default describePackage({
  package: 'rascal',
  version: '21.0.1',
  instances: {
    'createBroker(1..2:1)': 'Broker',
    'Broker.create(1..2:1)': 'Broker',
    'Broker#subscribe(1..2:1)': 'SubscriptionSession',
    'createBrokerAsPromised()': 'BrokerAsPromised',
    'BrokerAsPromised.create()': 'BrokerAsPromised',
    'BrokerAsPromised#subscribe()': 'SubscriptionSession',
    'BrokerAsPromised#subscribeAll().*': 'SubscriptionSession',
    'SubscriptionSession#{on,once}()': 'SubscriptionSession',
    'SubscriptionSession#on:message(0)': 'amqplib:Message',
    [`SubscriptionSession#on:${EVENT}(1)`]: 'amqplib:Message',
  },
  extends: { SubscriberSessionAsPromised: 'SubscriptionSession' },
  sources: { queue: ['SubscriptionSession#on:message(1)'] },
});
