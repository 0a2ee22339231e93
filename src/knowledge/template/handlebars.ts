import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'handlebars',
  version: '4.7.10',
  instances: { 'create()': '' },
  roles: {
    'escaping-off': ['{compile,precompile}(1).noEscape'],
    'template-mustache': ['{compile,precompile}(0)', 'registerPartial(1)'],
  },
  // What templates print as it is, is judged where they stand.
  sanitizers: { html: ['escapeExpression()', 'Utils.escapeExpression()', 'compile()()'] },
  sinks: {
    markup: ['new SafeString(0)'],
    template: ['{compile,precompile}(0)', 'registerPartial(1)', 'registerPartial(0).*'],
  },
});
