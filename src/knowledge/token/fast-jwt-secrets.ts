import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'fast-jwt',
  version: '6.3.6',
  sources: { secret: ['createSigner()()'] },
});
