import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'deepmerge',
  version: '4.3.1',
  passes: [
    ['(0)', '()'],
    ['(1)', '()'],
    ['all(0).0', 'all()'],
    ['all(0).1', 'all()'],
  ],
});
