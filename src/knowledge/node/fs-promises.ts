import { describePackage } from '../grammar/index.ts';

const OF_ONE_PATH =
  'access,appendFile,chmod,chown,glob,lchmod,lchown,lstat,lutimes,mkdir,mkdtemp,open,opendir,readFile,readdir,readlink,realpath,rm,rmdir,stat,statfs,truncate,unlink,utimes,watch,writeFile';

/** Arguments that are paths, in the promises and in the callbacks of the file system. */
export const PATH_SINKS: readonly string[] = [
  `{${OF_ONE_PATH}}(0)`,
  '{cp,copyFile,link,rename,symlink}(0..1)',
  'glob(1).cwd',
];

export default describePackage({
  package: 'node:fs/promises',
  version: '26.6.6',
  sinks: { path: [...PATH_SINKS, 'mkdtempDisposable(0)'] },
  derived: [['realpath(0)', 'realpath()', ['normalized']]],
});
