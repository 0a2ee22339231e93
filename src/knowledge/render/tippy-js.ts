import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tippy.js',
  version: '6.3.7',
  globals: { tippy: '' },
  sinks: { markup: [{ at: '(1).content', when: { '(1).allowHTML': true } }] },
});
