import { describePackage } from '../grammar/index.ts';
import { FILE_SINKS } from '../node/fs.ts';

const OF_ONE_PATH =
  'emptyDir,emptyDirSync,ensureDir,ensureDirSync,ensureFile,ensureFileSync,createFile,createFileSync,mkdirs,mkdirsSync,mkdirp,mkdirpSync,outputFile,outputFileSync,outputJson,outputJsonSync,readJson,readJsonSync,writeJson,writeJsonSync,remove,removeSync';

export default describePackage({
  package: 'fs-extra',
  version: '11.4.1',
  aliases: ['fs-extra/esm'],
  sinks: {
    path: [
      ...FILE_SINKS,
      `{${OF_ONE_PATH}}(0)`,
      '{copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync}(0..1)',
    ],
  },
});
