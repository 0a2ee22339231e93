import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'stripe',
  version: '17.7',
  default: 'Stripe',
  roles: { credential: ['Stripe(0)', 'new Stripe(0)'] },
});
