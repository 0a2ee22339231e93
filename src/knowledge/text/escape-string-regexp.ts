import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'escape-string-regexp',
  version: '5.0.0',
  sanitizers: { regexp: ['()'] },
  derived: [['(0)', '()']],
});
