import { describePackage } from '../grammar/index.ts';

/** A context is no sandbox: code in it reaches the process through any object that it is given. */
export default describePackage({
  package: 'node:vm',
  version: '26.6.6',
  sinks: {
    code: [
      '{runInThisContext,runInNewContext,runInContext,compileFunction}(0)',
      'compileFunction(1).*',
      'new Script(0)',
      'new SourceTextModule(0)',
    ],
    bytecode: [
      'new Script(1).cachedData',
      'new SourceTextModule(1).cachedData',
      'compileFunction(2).cachedData',
    ],
    'function-name': ['*key'],
  },
});
