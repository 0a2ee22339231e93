import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

/** Names that come with a form or an archive, and files that a page of a desktop application asks for. */
testRule(rule, {
  safe: {
    'names that a package has checked': `import yauzl from 'yauzl';
import fs from 'node:fs';
import path from 'node:path';
yauzl.open('in.zip', { lazyEntries: true }, (err, zipfile) => {
  zipfile.readEntry();
  zipfile.on('entry', (entry) => {
    if (/\\/$/.test(entry.fileName)) { zipfile.readEntry(); return; }
    zipfile.openReadStream(entry, (e, rs) => {
      rs.pipe(fs.createWriteStream(path.join('/out', entry.fileName)));
    });
  });
});`,
    'a name of the program': `import formidable from 'formidable';
import { randomUUID } from 'node:crypto';
const form = formidable({ uploadDir: '/srv', filename: () => randomUUID() + '.bin' });`,
  },
  vulnerable: {
    'a name that a form gives': `import formidable from 'formidable';
const form = formidable({ uploadDir: '/srv', filename: (name, ext, part, form) => part.originalFilename ?? 'x' }); // !tainted
`,
    'names that are not decoded': `import yauzl from 'yauzl';
import fs from 'node:fs';
import path from 'node:path';
yauzl.open('in.zip', { lazyEntries: true, decodeStrings: false }, (err, zipfile) => {
  zipfile.on('entry', (entry) => {
    zipfile.openReadStream(entry, (e, rs) => {
      rs.pipe(fs.createWriteStream(path.join('/out', entry.fileName.toString()))); // !tainted
    });
  });
});`,
    'what a page asks for': `import { ipcMain, protocol } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
protocol.registerFileProtocol('app', (request, callback) => {
  callback({ path: path.join('/srv', request.url.slice(6)) }); // !tainted
});
ipcMain.handle('save', async (event, name: string, content: string) => {
  fs.writeFileSync(path.join('/data', name), content); // !tainted
  fs.writeFileSync(path.join('/data', path.basename(name)), content);
});`,
  },
});
