import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nunjucks',
  version: '3.2.4',
  instances: { 'configure()': 'Environment', 'new Environment()': 'Environment' },
  roles: {
    escaping: ['configure(0..1).autoescape', 'new Environment(1).autoescape'],
    'template-nunjucks': [
      '{renderString,compile,precompileString}(0)',
      'Environment#renderString(0)',
      'new Template(0)',
    ],
  },
  // What templates print as it is, is judged where they stand.
  sanitizers: { html: ['{render,renderString}()', 'Environment#{render,renderString}()'] },
  sinks: {
    markup: ['new runtime.SafeString(0)', 'runtime.markSafe(0)'],
    template: [
      '{renderString,compile,precompileString}(0)',
      'Environment#renderString(0)',
      'new Template(0)',
    ],
    'template-name': ['{render,precompile}(0)', 'Environment#{render,getTemplate}(0)'],
  },
});
