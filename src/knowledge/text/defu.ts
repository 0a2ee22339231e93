import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'defu',
  version: '6.1.7',
  default: 'defu',
  passes: [0, 1, 2, 3].map((at) => [`defu(${at})`, 'defu()'] as const),
});
