import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const ROOT = '/srv/files';
`;

const route = (body: string): string => `${APP}app.get('/:name', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a link resolved before the check': `
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
const root = '/srv/files';
app.get('/:name', (req, res) => {
  const real = fs.realpathSync(path.join(root, req.params.name));
  if (!real.startsWith(root + path.sep)) return res.sendStatus(403);
  res.send(fs.readFileSync(real));
});`,
    'a constant path': route(`  res.send(fs.readFileSync('/srv/files/a.txt'));`),
    'the base name only': route(`  fs.readFile(path.join(ROOT, path.basename(req.params.name)), done);`),
    'resolved and checked with a separator': route(`  const file = path.resolve(ROOT, req.query.name);
  if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(403);
  fs.readFile(file, done);`),
    'resolved and checked with a slash': route(`  const file = path.join(ROOT, req.query.name);
  if (!file.startsWith('/srv/files/')) throw new Error('outside');
  res.send(fs.readFileSync(file));`),
    'a relative path that does not climb': route(`  const file = path.resolve(ROOT, req.query.name);
  const relative = path.relative(ROOT, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return res.sendStatus(403);
  fs.readFile(file, done);`),
    'a name of an allow-list': route(`  const names = ['terms.pdf', 'imprint.pdf'];
  if (!names.includes(req.query.name)) return res.sendStatus(404);
  res.send(fs.readFileSync(path.join(ROOT, req.query.name)));`),
    'a name looked up in a table': route(`  const files = { terms: 'terms.pdf', imprint: 'imprint.pdf' };
  fs.readFile(path.join(ROOT, files[req.query.name] ?? 'terms.pdf'), done);`),
    'a root option': route(`  res.sendFile(req.params.name, { root: ROOT });`),
    'a root option of download': route(`  res.download(req.params.name, 'a.txt', { root: ROOT });`),
    'a number in a name': route(`  fs.readFile(path.join(ROOT, \`\${Number(req.query.id)}.json\`), done);`),
    'a name tested by an anchored pattern': route(`  const { name } = req.query;
  if (!/^[a-z0-9-]+$/.test(name)) return res.sendStatus(400);
  fs.readFile(\`\${ROOT}/\${name}.txt\`, done);`),
    'the content of a file': route(`  fs.writeFile('/srv/log', req.body.text, done);`),
    'the encoding': route(`  fs.readFile('/srv/log', req.query.encoding, done);`),
    'a name stripped of separators': route(
      `  fs.readFile(path.join(ROOT, req.query.name.replace(/[^a-z0-9]/gi, '')), done);`,
    ),
    'below the root of the file system by join': route(
      `  fs.readFile(ROOT + path.join('/', req.query.name), done);`,
    ),
    'a name of the program': route(
      `  fs.writeFile(path.join(ROOT, \`\${Date.now()}.txt\`), req.body.text, done);`,
    ),
    'a fixed choice': route(`  fs.readFile(req.query.all ? '/srv/all' : '/srv/new', done);`),
    'a join that opens nothing': route(`  res.send(path.join('/a', req.query.name));`),
    'a log line': route(`  console.log(path.join(ROOT, req.query.name)); fs.readFile('/srv/log', done);`),
    'readFile of something else': `import express from 'express'; import { readFile } from './storage.js';
express().get('/', (req) => readFile(req.query.name));`,
    'a path of another file': `import fs from 'node:fs'; import { FILE } from './files.js'; fs.readFileSync(FILE);`,
    'a path of the environment': `import fs from 'node:fs'; fs.readFileSync(process.env.CONFIG);`,
    'a path of the command line': `import fs from 'node:fs'; fs.readFileSync(process.argv[2]);`,
    'a value that is replaced': route(`  let name = req.query.name;
  name = 'x';
  fs.readFile(name, done);`),
    'the files of a folder': route(
      `  for (const name of fs.readdirSync(ROOT)) fs.readFile(path.join(ROOT, name), done);`,
    ),
    'a check of the file that throws': `${APP}
function below(name) {
  const file = path.resolve(ROOT, name);
  if (!file.startsWith(ROOT + path.sep)) throw new Error('outside');
  return file;
}
app.get('/', (req) => fs.readFile(below(req.query.name), done));`,
    'a static folder': `${APP}app.use(express.static(path.join(ROOT, 'public')));`,
    'not seen: a file opened by another file': `import express from 'express'; import { open } from './open.js';
express().get('/', (req) => open('/srv/' + req.query.name));`,
    'not seen: a folder that nobody knows before the name, behind a check of it': `${APP}import { check } from './check.js';
app.get('/', (req) => { if (check(req.query.name)) fs.readFile(check.root, done); });`,
  },
  vulnerable: {
    'a look whether the file is there is no report of its own': `
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
const app = express();
app.get('/file', (req, res) => {
  const file = path.join('/srv/files', String(req.query.name));
  if (!fs.existsSync(file)) return res.sendStatus(404);
  fs.createReadStream(file).pipe(res); // !tainted
});`,
    'a whole path': { code: route(`  fs.readFile(req.query.file, done); // !tainted`), suggested: [] },
    'a name joined to a folder': {
      code: route(`  res.send(fs.readFileSync(path.join(ROOT, req.query.name))); // !tainted`),
      suggested: [
        `import { basename, dirname, join, resolve, sep } from 'node:path';
import { existsSync, realpathSync } from 'node:fs';
${route(`  res.send(fs.readFileSync(resolveBelow(ROOT, req.query.name)));`)}

/** The path below a folder; throws where it leads out of it, also by a link. */
function resolveBelow(folder: string, ...names: string[]): string {
  const root = realpathSync(folder);
  const target = resolve(root, ...names);
  const parent = realpathSync(dirname(target));
  const path = existsSync(target) ? realpathSync(target) : join(parent, basename(target));
  if (!path.startsWith(root + sep)) throw new Error('The path leads out of its folder.');
  return path;
}`,
      ],
    },
    'a text behind a folder': {
      code: `import express from 'express';
import { readFile } from 'fs/promises';
express().get('/', async (req, res) => res.send(await readFile(\`/srv/files/\${req.query.name}.txt\`))); // !tainted`,
      filename: 'file.js',
      suggested: [
        `import { basename, dirname, join, resolve, sep } from 'node:path';
import { existsSync, realpathSync } from 'node:fs';
import express from 'express';
import { readFile } from 'fs/promises';
express().get('/', async (req, res) => res.send(await readFile(resolveBelow('/srv/files', \`\${req.query.name}.txt\`))));

/** The path below a folder; throws where it leads out of it, also by a link. */
function resolveBelow(folder, ...names) {
  const root = realpathSync(folder);
  const target = resolve(root, ...names);
  const parent = realpathSync(dirname(target));
  const path = existsSync(target) ? realpathSync(target) : join(parent, basename(target));
  if (!path.startsWith(root + sep)) throw new Error('The path leads out of its folder.');
  return path;
}`,
      ],
    },
    'a path in a variable': route(`  const file = path.join(ROOT, req.params.name);
  fs.readFile(file, done); // !tainted`),
    'a path resolved, not checked': route(
      `  fs.readFile(path.resolve(ROOT, req.query.name), done); // !tainted`,
    ),
    'a check without a separator': route(`  const file = path.resolve(ROOT, req.query.name);
  if (!file.startsWith('/srv/files')) return res.sendStatus(403);
  fs.readFile(file, done); // !tainted`),
    'a check before the path is resolved': route(`  const file = '/srv/files/' + req.query.name;
  if (!file.startsWith('/srv/files/')) return;
  fs.readFile(file, done); // !tainted`),
    'one climb taken out': route(
      `  fs.readFile(path.join(ROOT, req.query.name.replace('../', '')), done); // !tainted`,
    ),
    'a file that is written': route(
      `  fs.writeFileSync(path.join(ROOT, req.body.name), req.body.text); // !tainted`,
    ),
    'a file that is removed': route(`  await fs.promises.unlink(ROOT + '/' + req.query.name); // !tainted`),
    'a stream': route(`  fs.createReadStream(path.join(ROOT, req.query.name)).pipe(res); // !tainted`),
    'a folder that is listed': route(`  fs.readdirSync(path.join(ROOT, req.query.folder)); // !tainted`),
    'the target of a copy': route(
      `  fs.copyFileSync('/srv/a', path.join(ROOT, req.query.name)); // !tainted`,
    ),
    'a file that is sent without a root': route(
      `  res.sendFile(path.join(ROOT, req.params.name)); // !tainted`,
    ),
    'a download': route(`  res.download(ROOT + '/' + req.query.name); // !tainted`),
    'a root of others': route(`  res.sendFile('a.txt', { root: req.query.root }); // !tainted`),
    'named imports': `import express from 'express'; import { readFile } from 'node:fs/promises'; import { join } from 'node:path';
express().get('/', async (req, res) => res.send(await readFile(join('/srv', req.query.name)))); // !tainted`,
    'modules that are required': `const fs = require('fs'); const { join } = require('path'); const router = require('express').Router();
router.get('/', (req, res) => fs.readFile(join(__dirname, req.query.name), done)); // !tainted
module.exports = router;`,
    'made to give a promise': `import { promisify } from 'node:util';
${APP}const read = promisify(fs.readFile);
app.get('/', async (req, res) => res.send(await read(req.query.name))); // !tainted`,
    'an uploaded name': `${APP}import multer from 'multer';
app.post('/', multer().single('file'), (req, res) => {
  fs.writeFileSync(path.join(ROOT, req.file.originalname), req.file.buffer); // !tainted
});`,
    'a handler of node:http': `import http from 'node:http'; import fs from 'node:fs';
http.createServer((req, res) => { fs.createReadStream('/srv' + req.url).pipe(res); }).listen(80); // !tainted`,
    'a helper of the file': `${APP}
const read = (name) => fs.readFileSync(path.join(ROOT, name)); // !tainted
app.get('/', (req, res) => res.send(read(req.query.name)));`,
    'a class of the file': `${APP}
class Store { constructor(root) { this.root = root; } read(name) { return fs.readFileSync(path.join(this.root, name)); } } // !tainted
const store = new Store(ROOT);
app.get('/', (req, res) => res.send(store.read(req.query.name)));`,
    'a decoded name': route(
      `  fs.readFile(path.join(ROOT, decodeURIComponent(req.params.name)), done); // !tainted`,
    ),
    'typed parameters': `import type { Request, Response } from 'express'; import fs from 'node:fs';
export function show(req: Request, res: Response): void { fs.createReadStream(req.query.file as string).pipe(res); } // !tainted`,
    'an assertion around the path': route(
      `  fs.readFile((ROOT + '/' + req.query.name!) as string, done); // !tainted`,
    ),
    'an extension only checked': route(`  if (!req.query.name.endsWith('.txt')) return;
  fs.readFile(path.join(ROOT, req.query.name), done); // !tainted`),
    'the static folder': `${APP}app.use((req, res, next) => express.static(req.query.root)(req, res, next)); // !tainted`,
  },
});
