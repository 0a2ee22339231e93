import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'escape-html',
  version: '1.0.3',
  sanitizers: { 'escaped-markup': ['()'] },
  derived: [['(0)', '()']],
});
