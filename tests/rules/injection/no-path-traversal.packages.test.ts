import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

/** A route in a file that imports a package. */
const route = (imports: string, body: string): string => `import express from 'express';
import path from 'node:path';
import fs from 'node:fs';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    'the base name of an entry': route(
      "import AdmZip from 'adm-zip';",
      `  for (const entry of new AdmZip('a.zip').getEntries()) {
    fs.writeFileSync(path.join('/srv/out', path.basename(entry.entryName)), entry.getData());
  }`,
    ),
    'an entry that is checked': route(
      "import AdmZip from 'adm-zip';",
      `  for (const entry of new AdmZip('a.zip').getEntries()) {
    const file = path.resolve('/srv/out', entry.entryName);
    if (!file.startsWith('/srv/out' + path.sep)) throw new Error('outside');
    fs.writeFileSync(file, entry.getData());
  }`,
    ),
    'all of an archive': route(
      "import AdmZip from 'adm-zip';",
      "  new AdmZip('a.zip').extractAllTo('/srv/out');",
    ),
    'the name of an entry that is listed': route(
      "import AdmZip from 'adm-zip';",
      "  res.json(new AdmZip('a.zip').getEntries().map((entry) => entry.entryName));",
    ),
    'a name of an entry in a query': route(
      "import AdmZip from 'adm-zip'; import { Pool } from 'pg'; const pool = new Pool();",
      "  for (const entry of new AdmZip('a.zip').getEntries()) await pool.query('insert into names values ($1)', [entry.entryName]);",
    ),
    'an extension of an upload': route(
      "import multer from 'multer';",
      "  fs.writeFileSync('/srv/up/' + Date.now() + path.extname(req.file.originalname), req.file.buffer);",
    ),
    'a file of bun': route('', "  new Response(Bun.file('/srv/files/' + path.basename(req.body.name)));"),
    'a pattern of its own': route(
      "import { glob } from 'glob';",
      "  await glob('**/*.md', { cwd: '/srv/docs' });",
    ),
    'not seen: the archive that is opened': route(
      "import AdmZip from 'adm-zip';",
      '  new AdmZip(req.body.file);',
    ),
    'bytes of an archive': route(
      "import AdmZip from 'adm-zip'; import decompress from 'decompress';",
      "  new AdmZip(req.file.buffer).extractAllTo('/srv/out'); await decompress(req.file.buffer, '/srv/out');",
    ),
  },
  vulnerable: {
    'the name of an upload in the storage of multer': `import multer from 'multer';
multer.diskStorage({
  destination: '/srv/up',
  filename: (req, file, done) => done(null, file.originalname), // !tainted
});`,
    'an entry of adm-zip': route(
      "import AdmZip from 'adm-zip';",
      `  for (const entry of new AdmZip('a.zip').getEntries()) {
    fs.writeFileSync(path.join('/srv/out', entry.entryName), entry.getData()); // !tainted
  }`,
    ),
    'an entry of adm-zip in a callback': route(
      "import AdmZip from 'adm-zip';",
      `  const zip = new AdmZip('a.zip');
  zip.getEntries().forEach((entry) => {
    fs.writeFileSync('/srv/out/' + entry.entryName, zip.readFile(entry)); // !tainted
  });`,
    ),
    'where an archive is unpacked': route(
      "import AdmZip from 'adm-zip';",
      "  new AdmZip('a.zip').extractAllTo(req.body.folder); // !tainted",
    ),
    'an entry of unzipper': route(
      "import unzipper from 'unzipper';",
      `  fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(path.join('/srv/out', entry.path))); // !tainted
  });`,
    ),
    'an entry of unzipper that is waited for': route(
      "import unzipper from 'unzipper';",
      `  const entries = unzipper.Parse({ forceStream: true });
  fs.createReadStream('a.zip').pipe(entries);
  for await (const entry of entries) {
    entry.pipe(fs.createWriteStream(path.join('/srv/out', entry.path))); // !tainted
  }`,
    ),
    'a file of a directory of unzipper': route(
      "import unzipper from 'unzipper';",
      `  const directory = await unzipper.Open.file('a.zip');
  for (const file of directory.files) fs.writeFileSync('/srv/out/' + file.path, await file.buffer()); // !tainted`,
    ),
    'an entry of tar-stream': route(
      "import tar from 'tar-stream';",
      `  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    stream.pipe(fs.createWriteStream('/srv/out/' + header.name)); // !tainted
    next();
  });`,
    ),
    'a file of decompress': route(
      "import decompress from 'decompress';",
      `  const files = await decompress('a.zip');
  for (const file of files) fs.writeFileSync(path.join('/srv/out', file.path), file.data); // !tainted`,
    ),
    'a raw name of jszip': route(
      "import JSZip from 'jszip';",
      `  const zip = await JSZip.loadAsync(data);
  for (const file of Object.values(zip.files)) fs.writeFileSync('/srv/out/' + file.unsafeOriginalName, ''); // !tainted`,
    ),
    'where decompress unpacks': route(
      "import decompress from 'decompress';",
      "  await decompress('a.zip', req.body.folder); // !tainted",
    ),
    'where extract-zip unpacks': route(
      "import extract from 'extract-zip';",
      "  await extract('a.zip', { dir: req.body.folder }); // !tainted",
    ),
    'where tar unpacks': route(
      "import * as tar from 'tar';",
      "  await tar.x({ file: 'a.tgz', cwd: req.body.folder }); // !tainted",
    ),
    'the name of an upload': route(
      "import multer from 'multer';",
      "  fs.writeFileSync('/srv/up/' + req.file.originalname, req.file.buffer); // !tainted",
    ),
    'fs-extra': route(
      "import fse from 'fs-extra';",
      "  await fse.outputFile('/srv/' + req.body.name, 'x'); // !tainted",
    ),
    'fs-extra as its own names': route(
      "import { readJson } from 'fs-extra';",
      "  res.json(await readJson('/srv/' + req.body.name)); // !tainted",
    ),
    'graceful-fs': route(
      "import gfs from 'graceful-fs';",
      "  gfs.readFileSync('/srv/' + req.body.name); // !tainted",
    ),
    'a pattern of glob': route(
      "import { glob } from 'glob';",
      "  res.json(await glob('/srv/' + req.body.pattern)); // !tainted",
    ),
    'the folder of a pattern': route(
      "import fg from 'fast-glob';",
      "  await fg('*.md', { cwd: req.body.folder }); // !tainted",
    ),
    'a pattern of globby': route(
      "import { globby } from 'globby';",
      '  await globby(req.body.pattern); // !tainted',
    ),
    'a folder for rimraf': route(
      "import { rimraf } from 'rimraf';",
      "  await rimraf('/srv/' + req.body.folder); // !tainted",
    ),
    'files for del': route(
      "import { deleteAsync } from 'del';",
      "  await deleteAsync(['/srv/' + req.body.folder]); // !tainted",
    ),
    'a file of bun': route('', "  res.end(await Bun.file('/srv/' + req.body.name).text()); // !tainted"),
    'a file that bun writes': route('', "  await Bun.write('/srv/' + req.body.name, 'x'); // !tainted"),
    'a file of deno': route('', "  res.end(await Deno.readTextFile('/srv/' + req.body.name)); // !tainted"),
    'an entry that tar reads': `import * as tar from 'tar'; import fs from 'node:fs'; import path from 'node:path';
tar.t({ file: 'a.tgz', onReadEntry: (entry) => {
  entry.pipe(fs.createWriteStream(path.join('out', entry.path))); // !tainted
} });`,
    'a name that yauzl decodes': `import yauzl from 'yauzl'; import fs from 'node:fs';
yauzl.open('a.zip', { decodeStrings: false }, (error, zip) => {
  zip.on('entry', (entry) => {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, [], false);
    fs.writeFileSync('/srv/' + name, 'x'); // !tainted
  });
});`,
    'a member by a part of lodash': route(
      "import get from 'lodash/get'; import fs from 'node:fs';",
      "  fs.unlinkSync('/srv/' + get(req.body, 'name')); // !tainted",
    ),
    'send without a root': route(
      "import send from 'send';",
      "  send(req, '/srv' + req.path).pipe(res); // !tainted",
    ),
    'a tool that a model calls': `import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; import fs from 'node:fs';
import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';
new Server({ name: 'files' }, {}).setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  fs.unlinkSync('/srv/' + params.arguments.path); // !tainted
});
const server = new McpServer({ name: 'files' });
server.registerTool('read', {}, async ({ path }) => fs.readFileSync('/srv/' + path)); // !tainted
server.tool('remove', 'Removes a file', {}, async ({ path }) => fs.rmSync('/srv/' + path)); // !tainted`,
  },
});
