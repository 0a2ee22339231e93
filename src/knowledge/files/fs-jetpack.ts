import { describePackage } from '../grammar/index.ts';

const OF_ONE_PATH =
  'append,dir,exists,file,find,inspect,inspectTree,list,read,remove,write,createReadStream,createWriteStream';
const ASYNC =
  'appendAsync,dirAsync,existsAsync,fileAsync,findAsync,inspectAsync,inspectTreeAsync,listAsync,readAsync,removeAsync,writeAsync';

/** Every object of it has the same methods, in a folder of its own. */
export default describePackage({
  package: 'fs-jetpack',
  version: '5.1.0',
  instances: {
    '{cwd,dir,tmpDir,dirAsync,tmpDirAsync}()': 'Jetpack',
    'Jetpack#{cwd,dir,tmpDir,dirAsync,tmpDirAsync}()': 'Jetpack',
  },
  sinks: {
    path: ['', 'Jetpack#'].flatMap((owner) => [
      `${owner}{${OF_ONE_PATH},${ASYNC}}(0)`,
      `${owner}{copy,copyAsync,move,moveAsync,rename,renameAsync,symlink,symlinkAsync}(0..1)`,
    ]),
  },
});
