import { describePackage } from '../grammar/index.ts';

const OPENING = '{open,fromFd,fromBuffer,fromRandomAccessReader}';

/**
 * Names of entries are checked, unless they are left undecoded: such a name can lead anywhere, and is bytes that a program
 * makes a text of. One that was checked is still whatever the packer of the archive chose.
 */
export default describePackage({
  package: 'yauzl',
  version: '3.4.0, @types/yauzl 3.4.0',
  instances: {
    [`${OPENING}(1..3:1)`]: 'ZipFile',
    'openPromise()': 'ZipFile',
    'ZipFile#on:entry(0)': 'Entry',
    'ZipFile#eachEntry().*': 'Entry',
  },
  sources: {
    archive: [
      'getFileNameLowLevel()',
      'Entry#{fileName,fileNameRaw,comment,fileComment}',
      'Entry#fileName.toString()',
    ],
  },
  sanitizers: { path: ['Entry#fileName'] },
});
