import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'effect',
  version: '4.1.0',
  proofs: { composed: ['flow()'], piped: ['pipe()'] },
  passes: [['identity(0)', 'identity()']],
});
