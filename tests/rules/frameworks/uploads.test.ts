import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
import { exec } from 'node:child_process';
const app = express();
`;

describe('multer', () => {
  testFlows({
    'the name of a file': `${APP}import multer from 'multer';
const upload = multer({ dest: '/tmp' });
app.post('/', upload.single('avatar'), (req, res) => { fs.renameSync(req.file.path, '/uploads/' + req.file.originalname); res.end(); }); // !path`,
    'the names of files': `${APP}import multer from 'multer';
app.post('/', multer().array('photos'), (req, res) => { for (const file of req.files) fs.writeFileSync('/uploads/' + file.originalname, file.buffer); res.end(); }); // !path`,
    'a name that a storage gives': `import multer from 'multer';
const storage = multer.diskStorage({
  destination: (req, file, cb) => cb(null, '/uploads'),
  filename: function (req, file, cb) { cb(null, file.originalname); }, // !path
});`,
    'a folder that a storage gives': `import multer from 'multer';
multer.diskStorage({ destination(req, file, cb) { cb(null, '/uploads/' + req.body.user); } }); // !path`,
    'a name that the storage makes': `import multer from 'multer'; import path from 'node:path'; import crypto from 'node:crypto';
multer.diskStorage({ filename: (req, file, cb) => cb(null, crypto.randomUUID() + path.extname(file.originalname)) });
multer.diskStorage({ filename: (req, file, cb) => cb(null, path.basename(file.originalname)) });
multer.diskStorage({ filename: (req, file, cb) => cb(null, file.fieldname + '-' + Date.now()) });`,
    'where multer put it': `${APP}import multer from 'multer';
app.post('/', multer({ dest: '/tmp' }).single('a'), (req, res) => { fs.readFileSync(req.file.path); fs.unlinkSync(req.file.path); res.end(String(req.file.size)); });`,
  });
});

describe('busboy and formidable', () => {
  testFlows({
    busboy: `import http from 'node:http'; import busboy from 'busboy'; import fs from 'node:fs'; import { exec } from 'node:child_process';
http.createServer((req, res) => {
  const bb = busboy({ headers: req.headers });
  bb.on('file', (name, file, info) => { const { filename } = info; file.pipe(fs.createWriteStream('/uploads/' + filename)); }); // !path
  bb.on('field', (name, val, info) => { exec('x ' + val); }); // !command
  req.pipe(bb);
});`,
    'busboy: before version 1': `const Busboy = require('busboy'); const fs = require('fs');
module.exports = (headers) => { const bb = new Busboy({ headers }); bb.on('file', function (fieldname, file, filename, encoding, mimetype) { file.pipe(fs.createWriteStream('/uploads/' + filename)); }); }; // !path`,
    'formidable: promises': `import formidable from 'formidable'; import fs from 'node:fs';
export async function upload(req) {
  const form = formidable({});
  const [fields, files] = await form.parse(req);
  fs.copyFileSync(files.avatar[0].filepath, '/uploads/' + files.avatar[0].originalFilename); // !path
  fs.mkdirSync('/srv/' + fields.folder[0]); // !path
}`,
    'formidable: callbacks': `const formidable = require('formidable'); const fs = require('fs');
module.exports = (req) => { const form = new formidable.IncomingForm(); form.parse(req, (err, fields, files) => { fs.renameSync(files.file.path, '/uploads/' + files.file.name); fs.rmSync('/srv/' + fields.name); }); }; // !path !path`,
    'where formidable put it': `import { formidable } from 'formidable'; import fs from 'node:fs';
export async function upload(req) { const [, files] = await formidable({}).parse(req); fs.readFileSync(files.a[0].filepath); fs.renameSync(files.a[0].filepath, '/up/' + files.a[0].newFilename); }`,
  });
});

describe('express-fileupload and cookies', () => {
  testFlows({
    'where a file is moved': `${APP}import fileUpload from 'express-fileupload';
app.use(fileUpload());
app.post('/upload', (req, res) => { const sampleFile = req.files.sampleFile; sampleFile.mv('/uploads/' + sampleFile.name, () => res.end()); }); // !path`,
    'a list of files': `${APP}import fileUpload from 'express-fileupload';
app.use(fileUpload());
app.post('/upload', async (req, res) => { for (const f of req.files.photos) await f.mv(path.join('/uploads', f.name)); res.end(); }); // !path`,
    'a typed file': `import type { UploadedFile } from 'express-fileupload';
export const store = (file: UploadedFile) => file.mv('/uploads/' + file.name); // !path`,
    'a hash': `${APP}import fileUpload from 'express-fileupload';
app.use(fileUpload());
app.post('/', (req, res) => { req.files.a.mv('/uploads/' + req.files.a.md5); res.end(); });`,
    'cookie.parse': `import http from 'node:http'; import * as cookie from 'cookie'; import { exec } from 'node:child_process';
http.createServer((req, res) => { const cookies = cookie.parse(req.headers.cookie || ''); exec('x ' + cookies.name); }); // !command`,
    'qs.parse': `import http from 'node:http'; import qs from 'qs'; import { exec } from 'node:child_process';
http.createServer((req, res) => { const query = qs.parse(req.url.split('?')[1]); exec('x ' + query.name); }); // !command`,
    'cookies that are signed': `${APP}import cookieParser from 'cookie-parser';
app.use(cookieParser('secret'));
app.get('/', (req, res) => { exec('x ' + req.signedCookies.name); });`,
    'bodies that are read by hand': `import http from 'node:http'; import getRawBody from 'raw-body'; import { exec } from 'node:child_process';
http.createServer(async (req, res) => { const body = await getRawBody(req, { encoding: 'utf8' }); exec(body); }); // !command`,
    'co-body': `import http from 'node:http'; import parse from 'co-body'; import { exec } from 'node:child_process';
http.createServer(async (req, res) => { const body = await parse.json(req); exec(body.cmd); const form = await parse(req); exec(form.cmd); }); // !command !command`,
  });
});
