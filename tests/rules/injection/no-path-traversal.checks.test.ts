import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const LIBRARY = { settings: { libraryInputs: true } };

const serve = (head: string, body: string): string => `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
${head}
express().get('/', (req, res) => { const file = path.resolve(String(req.query.f)); ${body}
});`;

const unpack = (check: string): string => `import unzipper from 'unzipper';
import fs from 'node:fs';
import path from 'node:path';
export async function unpack(archive, target) {
  const directory = await unzipper.Open.file(archive);
  const root = path.resolve(target);
  for (const entry of directory.files) {
    const out = path.resolve(root, entry.path);
    ${check}
    entry.stream().pipe(fs.createWriteStream(out));`;

testRule(rule, {
  safe: {
    'a name that something is found under in a table': `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const jobs = {};
const app = express();
app.get('/done/:id', (req, res) => {
  if (jobs[req.params.id] === undefined) return res.sendStatus(404);
  fs.readFileSync(path.join('/data', req.params.id));
});
app.get('/kept/:id', (req, res) => {
  if (!jobs[req.params.id]) return res.sendStatus(404);
  fs.readFileSync(path.join('/data', req.params.id));
});
const known = (req, res, next) => {
  if (jobs[req.params.id] == null) { res.sendStatus(404); return; }
  next();
};
app.get('/seen/:id', known, (req, res) => { fs.readFileSync(path.join('/data', req.params.id)); });`,
    'one of a list of folders that nobody knows, with a separator': serve(
      'const FOLDERS = process.argv.slice(2).map((one) => path.resolve(one));',
      'if (!FOLDERS.some((one) => file.startsWith(one + path.sep))) return; fs.readFileSync(file);',
    ),
    'one of a list of folders with their slashes': serve(
      `const FOLDERS = ['/srv/a/', '/srv/b/'];`,
      `if (!FOLDERS.some((one) => file.startsWith(one))) return; fs.readFileSync(file);`,
    ),
    'one of a list of folders and a separator': serve(
      `const FOLDERS = ['/srv/a', '/srv/b'];`,
      `if (!FOLDERS.some((one) => file === one || file.startsWith(one + path.sep))) return; fs.readFileSync(file);`,
    ),
    'one of a list of folders that nobody can read': serve(
      `const FOLDERS = process.env.FOLDERS.split(':');`,
      `if (!FOLDERS.some((one) => file.startsWith(one + path.sep))) return; fs.readFileSync(file);`,
    ),
    'none of a list of signs that climb': serve(
      `const SIGNS = ['..', '~'];`,
      `const name = String(req.query.f); if (SIGNS.some((one) => name.includes(one))) return; fs.readFileSync('/srv/' + name);`,
    ),
    'a flag lowered where it climbs': serve(
      '',
      `const name = String(req.query.f); let isFine = true; if (name.includes('..')) isFine = false; if (!isFine) return; fs.readFileSync('/srv/' + name);`,
    ),
    'a normal form without what climbs at its start': serve(
      '',
      String.raw`const name = path.normalize(decodeURI(req.path)).replace(/^(\.\.[\/\\])+/, ''); fs.readFileSync(path.join('/srv/www', name));`,
    ),
    'the folder that whoever calls a package gives': {
      ...LIBRARY,
      code: unpack(`if (!out.startsWith(root + path.sep)) throw new Error('outside');`) + '\n  }\n}',
    },
    'the folder that a store of a package is made with': {
      ...LIBRARY,
      code: `import fs from 'node:fs';
import path from 'node:path';
export class Store {
  constructor(options) { this.root = path.resolve(options.root); }
  read(name) {
    const file = path.join(this.root, name);
    if (!file.startsWith(this.root + path.sep)) throw new Error('outside');
    return fs.readFileSync(file);
  }
}`,
    },
  },
  vulnerable: {
    'a name that nothing is found under in a table, and one of a table of others': `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const jobs = {};
express().post('/:id', (req, res) => {
  if (jobs[req.params.id] === undefined) fs.readFileSync(path.join('/data', req.params.id)); // !tainted
  if (req.body[req.params.id] !== undefined) fs.readFileSync(path.join('/data', req.params.id)); // !tainted
  res.end();
});`,
    'one of a list of folders that nobody knows, without a separator': serve(
      'const FOLDERS = process.argv.slice(2).map((one) => path.resolve(one));',
      'if (!FOLDERS.some((one) => file.startsWith(one))) return; fs.readFileSync(file); // !tainted',
    ),
    'a folder that callers give, without a separator': {
      ...LIBRARY,
      code: unpack('if (!out.startsWith(root)) continue;') + ' // !tainted\n  }\n}',
    },
    'one of a list of folders, of which one has no slash': serve(
      `const FOLDERS = ['/srv/a/', '/srv/b'];`,
      `if (!FOLDERS.some((one) => file.startsWith(one))) return; fs.readFileSync(file); // !tainted`,
    ),
    'some of a list of signs, of which none climbs': serve(
      `const SIGNS = [';', '~'];`,
      `const name = String(req.query.f); if (SIGNS.some((one) => name.includes(one))) return; fs.readFileSync('/srv/' + name); // !tainted`,
    ),
    'what climbs at the start, of what nobody has brought in normal form': serve(
      '',
      String.raw`const name = decodeURI(req.path).replace(/^(\.\.[\/\\])+/, ''); fs.readFileSync(path.join('/srv/www', name)); // !tainted`,
    ),
    'a folder that a request gives': {
      code: `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
express().get('/', (req, res) => {
  const root = path.resolve(String(req.query.root));
  const file = path.resolve(root, String(req.query.name));
  if (!file.startsWith(root + path.sep)) return;
  fs.readFileSync(file); // !tainted
});`,
    },
    'names of an archive that nobody looks at': {
      ...LIBRARY,
      code: unpack('') + ' // !tainted\n  }\n}',
    },
  },
});
