import { describePackage } from '../grammar/index.ts';

/** Its options may stand among the data, where no third argument brings them. */
export default describePackage({
  package: 'ejs',
  version: '7.0.2',
  roles: {
    escaper: ['render(2).escape', 'compile(1).escape', 'renderFile(2).escape'],
    'template-ejs': ['{render,compile}(0)', 'new Template(0)'],
  },
  // What templates print as it is, is judged where they stand.
  sanitizers: { html: ['{render,renderFile}()', 'compile()()'] },
  sinks: {
    template: ['{render,compile}(0)', 'new Template(0)'],
    'template-name': ['renderFile(0)'],
    'template-options': [
      { at: 'render(1).*key', when: { '(2)': 'absent' } },
      'render(2).*key',
      'renderFile(1..2).*key',
      'compile(1).*key',
    ],
  },
});
