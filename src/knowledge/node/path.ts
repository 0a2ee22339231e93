import { describePackage } from '../grammar/index.ts';

/** `posix` and `win32` have the same functions, and so have packages that stand for the module. */
export default describePackage({
  package: 'node:path',
  version: '26.6.6',
  aliases: ['node:path/posix', 'node:path/win32', 'pathe', 'upath', 'path-browserify'],
  // As on the systems that servers run on.
  constants: { sep: '/', 'posix.sep': '/', 'win32.sep': '\\' },
  derived: [
    ['join(0..)', 'join()', ['under', 'normalized']],
    ['resolve(0..)', 'resolve()', ['normalized', 'absolute']],
    ['normalize(0)', 'normalize()', ['normalized']],
    ['relative(1)', 'relative()', ['normalized', 'part']],
    ['dirname(0)', 'dirname()'],
    ['toNamespacedPath(0)', 'toNamespacedPath()'],
    ['format(0).dir', 'format()'],
    ['format(0).base', 'format()', ['under']],
    ['format(0).name', 'format()', ['under']],
    ['basename(0)', 'basename()'],
    ['{posix,win32}.basename(0)', '{posix,win32}.basename()'],
    ['parse(0)', 'parse()'],
    ['{posix,win32}.join(0..)', '{posix,win32}.join()', ['under', 'normalized']],
    ['{posix,win32}.resolve(0..)', '{posix,win32}.resolve()', ['normalized', 'absolute']],
    ['{posix,win32}.normalize(0)', '{posix,win32}.normalize()', ['normalized']],
  ],
  proofs: {
    // They refuse all that is no text.
    text: [
      '{join,resolve,normalize,relative,dirname,basename,extname,format,toNamespacedPath}()',
      '{posix,win32}.{join,resolve,normalize,basename,extname}()',
    ],
  },
  roles: {
    'path-join': ['{join,resolve,normalize}()', '{posix,win32}.{join,resolve,normalize}()'],
    'path-parent': ['dirname()'],
  },
  sanitizers: {
    'url-path': ['basename()', '{posix,win32}.basename()'],
    path: ['{basename,extname}()', 'parse().{base,name,ext}', '{posix,win32}.{basename,extname}()'],
  },
});
