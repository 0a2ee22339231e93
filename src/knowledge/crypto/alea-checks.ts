import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'alea',
  version: '1.0.1',
  sources: { guessable: ['()()', '().{next,uint32,fract53}()'] },
});
