import { describePackage } from '../grammar/index.ts';

/** It throws where the signature is wrong. */
export default describePackage({
  package: 'standardwebhooks',
  version: '1.1.1',
  instances: { 'new Webhook()': 'Webhook' },
  roles: { 'failing-check': ['Webhook#verify()'] },
});
