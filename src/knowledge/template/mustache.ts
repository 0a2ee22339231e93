import { describePackage } from '../grammar/index.ts';

/** A template reaches what is among the data, and no more. */
export default describePackage({
  package: 'mustache',
  version: '4.2.0',
  roles: {
    escaper: ['escape', 'render(3).escape'],
    'template-mustache': ['{render,parse}(0)'],
  },
  // What templates print as it is, is judged where they stand.
  sanitizers: { html: ['escape()', 'render()'] },
  sinks: { 'confined-template': ['{render,parse}(0)'] },
});
