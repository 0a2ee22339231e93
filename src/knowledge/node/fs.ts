import { describePackage } from '../grammar/index.ts';
import { PATH_SINKS } from './fs-promises.ts';

/** Functions whose first argument is a path, beside those that `fs/promises` has, too. */
const OF_ONE_PATH =
  'createReadStream,createWriteStream,openAsBlob,watchFile,unwatchFile,appendFileSync,chmodSync,chownSync,globSync,lchmodSync,lchownSync,lutimesSync,mkdirSync,mkdtempSync,mkdtempDisposableSync,openSync,opendirSync,readFileSync,readdirSync,readlinkSync,rmSync,rmdirSync,statfsSync,truncateSync,unlinkSync,utimesSync,writeFileSync';

/** Arguments that are paths; of what has the same functions, too. */
export const FILE_SINKS: readonly string[] = [
  ...PATH_SINKS,
  `{${OF_ONE_PATH}}(0)`,
  '{cpSync,copyFileSync,linkSync,renameSync,symlinkSync}(0..1)',
  'globSync(1).cwd',
];

export default describePackage({
  package: 'node:fs',
  version: '26.6.6',
  instances: { 'createReadStream()': 'ReadStream' },
  // The standard input as a file.
  sources: {
    'command-line': [
      { at: 'readFileSync()', when: { '(0)': 0 } },
      { at: 'readFileSync()', when: { '(0)': '/dev/stdin' } },
    ],
  },
  // A stream hands on what it is led into.
  same: [['ReadStream#pipe(0)', 'ReadStream#pipe()']],
  sinks: {
    'function-name': ['*key', 'promises.*key'],
    path: [...FILE_SINKS, ...PATH_SINKS.map((at) => `promises.${at}`)],
  },
  roles: { 'file-content': ['readFileSync()', 'promises.readFile()'] },
  derived: [
    ['realpathSync(0)', 'realpathSync()', ['normalized']],
    ['realpathSync.native(0)', 'realpathSync.native()', ['normalized']],
    // As a promise, after `util.promisify`.
    ['realpath(0)', 'realpath()', ['normalized']],
    ['promises.realpath(0)', 'promises.realpath()', ['normalized']],
  ],
});
