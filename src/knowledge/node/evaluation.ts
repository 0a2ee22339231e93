import { describePackage } from '../grammar/index.ts';

/** What makes code of texts in every JavaScript. */
export default describePackage({
  package: 'global',
  version: 'ECMAScript 2025, lib.dom of TypeScript 6.0',
  same: [['new Blob(0).0', 'new Blob()']],
  sources: {
    // What a server answers: text as data, a stranger's program as code.
    remote: ['fetch().{text,json,arrayBuffer,blob,bytes}()'],
  },
  sinks: {
    code: [
      'eval(0)',
      'Function(0..)',
      'new Function(0..)',
      // A function in place of the text is no text of anybody's.
      '{setTimeout,setInterval,setImmediate}(0)',
    ],
    bytecode: ['WebAssembly.{compile,instantiate}(0)', 'new WebAssembly.Module(0)'],
    module: [
      'import(0)',
      'importScripts(0..)',
      'new {Worker,SharedWorker}(0)',
      'navigator.serviceWorker.register(0)',
    ],
    // `import` stands for whatever loads modules by name, `this` for itself, `Object` for objects and instances that the
    // file makes.
    'function-name': ['*key', 'this.*key'],
    'table-key': ['Object#*key'],
    // A record that the program loads and stores again, whatever by.
    record: ['LoadedRecord#*key'],
  },
});
