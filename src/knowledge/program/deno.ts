import { describePackage } from '../grammar/index.ts';
import { COMMAND_OPTIONS, SHELLS } from '../node/child-process.ts';

/** The namespace `Deno`. */
export default describePackage({
  package: 'global',
  version: '@types/deno 2.7.0',
  sinks: {
    command: [
      'new Deno.Command(0)',
      {
        at: 'new Deno.Command(1).args.1',
        when: { '(0)': { in: SHELLS }, '(1).args.0': { in: COMMAND_OPTIONS } },
      },
    ],
    module: ['Deno.dlopen(0)'],
    path: [
      'Deno.{readTextFile,readTextFileSync,readFile,readFileSync,readDir,readDirSync}(0)',
      'Deno.{writeTextFile,writeTextFileSync,writeFile,writeFileSync,open,openSync,create,createSync}(0)',
      'Deno.{remove,removeSync,mkdir,mkdirSync,truncate,truncateSync,chmod,chmodSync}(0)',
      'Deno.{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}(0..1)',
    ],
    url: ['Deno.{connect,connectTls}(0).hostname'],
  },
});
