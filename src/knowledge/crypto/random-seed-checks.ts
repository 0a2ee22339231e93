import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'random-seed',
  version: '0.3.0',
  sources: {
    guessable: [
      'create()()',
      'create().{range,random,floatBetween,intBetween,string}()',
      '()()',
      '().{range,random,floatBetween,intBetween,string}()',
    ],
  },
});
