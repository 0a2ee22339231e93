import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'clone',
  version: '2.1.2',
  passes: [['(0)', '()']],
});
