import { describePackage } from '../grammar/index.ts';

/** Options and variables are one object. */
export default describePackage({
  package: 'pug',
  version: '3.0.4',
  aliases: ['jade'],
  roles: { 'template-pug': ['{compile,compileClient,compileClientWithDependenciesTracked,render}(0)'] },
  // What templates print as it is, is judged where they stand.
  sanitizers: { html: ['{render,renderFile}()', '{compile,compileFile}()()'] },
  sinks: {
    template: ['{compile,compileClient,compileClientWithDependenciesTracked,render}(0)'],
    'template-name': ['{compileFile,compileFileClient,renderFile}(0)'],
    'template-options': ['{render,renderFile,compile,compileFile}(1).*key'],
  },
});
