import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'fp-ts/function',
  version: 'fp-ts 2.16.11',
  aliases: ['fp-ts/lib/function'],
  proofs: { composed: ['flow()'], piped: ['pipe()'] },
  passes: [['identity(0)', 'identity()']],
});
