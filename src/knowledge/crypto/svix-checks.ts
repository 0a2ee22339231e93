import { describePackage } from '../grammar/index.ts';

/** It throws where the signature is wrong. */
export default describePackage({
  package: 'svix',
  version: '1.99.1',
  instances: { 'new Webhook()': 'Webhook' },
  roles: { 'failing-check': ['Webhook#verify()'] },
});
