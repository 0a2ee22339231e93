import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'swig-templates',
  version: '2.0.3',
  aliases: ['swig'],
  sinks: {
    template: ['{render,compile,precompile}(0)'],
    'template-name': ['{renderFile,compileFile}(0)'],
  },
});
