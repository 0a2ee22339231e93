import { describePackage } from '../grammar/index.ts';

/**
 * Looking whether a file is there, or where a name leads, comes before what is done with it, and often before the check
 * that it may be done: `access`, `stat` and `realpath` are left out.
 */
const OF_ONE_PATH =
  'appendFile,chmod,chown,glob,lchmod,lchown,lutimes,mkdir,mkdtemp,open,opendir,readFile,readdir,readlink,rm,rmdir,statfs,truncate,unlink,utimes,watch,writeFile';

/** Arguments that are paths, in the promises and in the callbacks of the file system. */
export const PATH_SINKS: readonly string[] = [
  `{${OF_ONE_PATH}}(0)`,
  '{cp,copyFile,link,rename,symlink}(0..1)',
  'glob(1).cwd',
];

export default describePackage({
  package: 'node:fs/promises',
  roles: { 'file-content': ['readFile()'] },
  version: '26.6.6',
  sinks: { path: [...PATH_SINKS, 'mkdtempDisposable(0)'] },
  derived: [['realpath(0)', 'realpath()', ['normalized']]],
});
