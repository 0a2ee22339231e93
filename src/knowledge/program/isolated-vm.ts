import { describePackage } from '../grammar/index.ts';

/** An isolate holds code of others, as long as it is given nothing that leads out; what is run in it is left to `strict`. */
export default describePackage({
  package: 'isolated-vm',
  version: '5.0.4',
  instances: { 'Isolate#{createContext,createContextSync}()': 'Context' },
  sinks: {
    'isolated-code': [
      'Isolate#{compileScript,compileScriptSync,compileModule,compileModuleSync}(0)',
      'Context#{eval,evalSync,evalIgnored,evalClosure,evalClosureSync,evalClosureIgnored}(0)',
    ],
    bytecode: ['Isolate#{compileScript,compileScriptSync,compileModule,compileModuleSync}(1).cachedData'],
  },
});
