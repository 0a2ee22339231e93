import { describePackage } from '../grammar/index.ts';

/** Both throw, or reject, where the signature is wrong. */
export default describePackage({
  package: 'stripe',
  version: '18.5.0',
  instances: { 'new ()': 'Stripe', 'new Stripe()': 'Stripe', '()': 'Stripe' },
  roles: {
    'failing-check': [
      'Stripe#webhooks.{constructEvent,constructEventAsync}()',
      'webhooks.{constructEvent,constructEventAsync}()',
    ],
    'verdict-rejected': ['Stripe#webhooks.constructEventAsync()', 'webhooks.constructEventAsync()'],
  },
});
