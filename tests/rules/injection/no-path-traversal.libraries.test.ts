import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

testRule(rule, {
  safe: {
    'a folder that ends at a separator, among several that are worked out': {
      settings,
      code: `
        import fs from 'node:fs/promises';
        import { join, resolve } from 'pathe';
        const toFolders = (given) => (Array.isArray(given) ? given : [given]).map((one) => resolve(one));
        export function store(options) {
          const folders = toFolders(options.folders);
          return {
            async read(id) {
              for (const folder of folders) {
                const file = join(folder, id);
                if (!file.startsWith(folder + '/')) throw new Error('forbidden');
                return fs.readFile(file);
              }
            },
          };
        }`,
    },
    'a link by the way from its folder': {
      settings,
      code: `
        const fs = require('node:fs');
        const path = require('node:path');
        exports.link = (file, target, done) => fs.symlink(path.relative(path.dirname(file), target), file, done);`,
    },
    'the last name of a path, by packages that stand for the module': {
      settings,
      code: `
        import fs from 'node:fs/promises';
        import upath from 'upath';
        import * as path from 'path-browserify';
        export const read = (name) => fs.readFile(upath.join('/srv', upath.basename(name)));
        export const open = (name) => fs.open(path.resolve('/srv', path.basename(name)));`,
    },
    'entries of compressing that stay below the folder': `
      const compressing = require('compressing');
      const fs = require('node:fs');
      const path = require('node:path');
      const root = path.resolve('out');
      new compressing.zip.UncompressStream({ source }).on('entry', (header, stream) => {
        const file = path.resolve(root, header.name);
        if (!file.startsWith(root + path.sep)) return stream.resume();
        stream.pipe(fs.createWriteStream(file));
      });`,
  },
  vulnerable: {
    'a folder without a separator, among several that are worked out': {
      settings,
      code: `
        import fs from 'node:fs/promises';
        import { join, resolve } from 'pathe';
        const toFolders = (given) => (Array.isArray(given) ? given : [given]).map((one) => resolve(one));
        export function store(options) {
          const folders = toFolders(options.folders);
          const find = async (id) => {
            for (const folder of folders) {
              const file = join(folder, id);
              if (!file.startsWith(folder)) throw new Error('forbidden');
              return { read: () => fs.readFile(file) }; // !tainted
            }
          };
          return { read: async (id) => (await find(id)).read() };
        }`,
    },
    'names below a folder, by packages that stand for the module': {
      settings,
      code: `
        import fs from 'node:fs/promises';
        import upath from 'upath';
        import * as path from 'path-browserify';
        export const read = (name) => fs.readFile(upath.join('/srv', name)); // !tainted
        export const open = (name) => fs.open(path.resolve('/srv', name)); // !tainted`,
    },
    'entries of compressing': `
      const compressing = require('compressing');
      const fs = require('node:fs');
      const path = require('node:path');
      function onEntry(header, stream, next) {
        stream.on('end', next);
        stream.pipe(fs.createWriteStream(path.join('out', header.name))); // !tainted
      }
      new compressing.tgz.UncompressStream().on('entry', onEntry);`,
  },
});
