import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'handlebars',
  version: '4.7.10',
  instances: { 'create()': '' },
  sinks: {
    template: ['{compile,precompile}(0)', 'registerPartial(1)', 'registerPartial(0).*'],
  },
});
