import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'csrf',
  version: '3.1.0',
  default: 'Tokens',
  instances: { 'new Tokens()': 'Tokens', 'Tokens()': 'Tokens' },
  roles: { verdict: ['Tokens#verify()'] },
});
