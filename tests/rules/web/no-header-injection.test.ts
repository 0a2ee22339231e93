import rule from '../../../src/rules/web/no-header-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import net from 'node:net';
import nodemailer from 'nodemailer';
const app = express();
const mailer = nodemailer.createTransport({ host: 'mail.example.com', secure: true });
`;

const route = (body: string): string => `${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'all headers of a request copied at once': `export default { async fetch(request) {
  const headers = new Headers(request.headers);
  return fetch('https://api.example.com', { headers });
} };`,
    'a constant header': route("  res.setHeader('Cache-Control', 'no-store');"),
    'the value of a header': route("  res.setHeader('X-Request-Id', req.query.id);"),
    'the value of a header by set': route("  res.set('X-Name', req.query.name);"),
    'an encoded file name': route(
      "  res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(req.query.name)}`);",
    ),
    'a file name without quotes in it': route(
      '  res.setHeader(\'Content-Disposition\', `attachment; filename="${req.query.name.replace(/["\\r\\n]/g, "")}"`);',
    ),
    'a file name of harmless characters': route(
      "  const name = req.query.name.replace(/[^\\w.-]/g, '_');\n  res.setHeader('Content-Disposition', `attachment; filename=${name}`);",
    ),
    'a file name that sanitize-filename has cleaned': `import sanitize from 'sanitize-filename';
${route('  res.setHeader(\'Content-Disposition\', `attachment; filename="${sanitize(req.query.name)}"`);')}`,
    'a file name made by express': route('  res.attachment(req.query.name);'),
    'a file name made by a library': `import contentDisposition from 'content-disposition';
${route("  res.setHeader('Content-Disposition', contentDisposition(req.query.name));")}`,
    'a number in a file name': route(
      '  res.setHeader(\'Content-Disposition\', `attachment; filename="${Number(req.params.id)}.pdf"`);',
    ),
    'a name of an allow-list': route(`  const names = ['x-color', 'x-size'];
  if (names.includes(req.query.name)) res.setHeader(req.query.name, '1');`),
    'a name looked up in a table': route(`  const names = { color: 'x-color', size: 'x-size' };
  res.setHeader(names[req.query.kind] ?? 'x-color', '1');`),
    'a name tested by an anchored pattern': route(`  if (!/^x-app-[a-z]+$/.test(req.query.name)) return;
  res.set(req.query.name, '1');`),
    'an encoded cookie': route(
      "  res.setHeader('Set-Cookie', `lang=${encodeURIComponent(req.query.lang)}; Path=/`);",
    ),
    'a cookie of a list': route(`  const lang = ['de', 'en'].find((one) => one === req.query.lang) ?? 'en';
  res.setHeader('Set-Cookie', \`lang=\${lang}; Path=/\`);`),
    'all headers of a request': route("  await fetch('https://api.example.com', { headers: req.headers });"),
    'where a redirect leads': {
      level: 'strict',
      code: route("  res.setHeader('Location', req.query.next); res.sendStatus(302);"),
    },
    'an encoded value, under strict': {
      level: 'strict',
      code: route("  res.setHeader('X-Name', encodeURIComponent(req.query.name));"),
    },
    'a value without line breaks, under strict': {
      level: 'strict',
      code: route("  res.setHeader('X-Name', req.query.name.replace(/[\\r\\n]/g, ''));"),
    },
    'the subject of a mail': route(
      "  await mailer.sendMail({ to: 'a@example.com', subject: req.body.subject, text: req.body.text });",
    ),
    'data sent through a socket': route(
      "  const socket = net.connect(9000, 'store.internal'); socket.write(req.body.text); socket.end(req.query.rest);",
    ),
    'a message put together for a socket': route(
      "  const socket = net.connect(9000, 'store.internal'); socket.write('note: ' + req.body.text);",
    ),
    'an encoded line of a socket': route(
      "  net.connect(80, 'api.internal').write(`GET /?q=${encodeURIComponent(req.query.q)} HTTP/1.1\\r\\n\\r\\n`);",
    ),
    'a header of something else': `import express from 'express'; import { table } from './table.js';
express().get('/', (req) => table.setHeader(req.query.name, '1'));`,
    'a name that nobody knows, under strict': {
      level: 'strict',
      code: `import express from 'express'; export const put = (res: express.Response, name: string) => res.setHeader(name, '1');`,
    },
    'not seen: a header set by another file': `import express from 'express'; import { put } from './put.js';
express().get('/', (req, res) => put(res, req.query.name));`,
  },
  vulnerable: {
    'the last part of a path as a file name': `import path from 'node:path';
${route('  res.setHeader(\'Content-Disposition\', `attachment; filename="${path.basename(req.query.name)}"`); // !part')}`,
    'the name of a header': route("  res.setHeader(req.query.name, 'on'); // !name"),
    'the name of a header by set': route("  res.set(req.body.name, 'on'); // !name"),
    'names of many headers': route('  res.set(req.body.headers); // !name'),
    'a computed name': route("  res.writeHead(200, { [req.query.name]: 'on' }); // !name"),
    'the name of a header of a request': route(
      "  await fetch('https://api.example.com', { headers: { [req.query.name]: '1' } }); // !name",
    ),
    'the name of a header of a mail': route(
      "  await mailer.sendMail({ to: 'a@example.com', headers: { [req.body.name]: '1' } }); // !name",
    ),
    'a file name in quotes': route(
      '  res.setHeader(\'Content-Disposition\', `attachment; filename="${req.query.name}"`); // !part',
    ),
    'a file name by set': route(
      "  res.set('Content-Disposition', 'attachment; filename=' + req.query.name); // !part",
    ),
    'a file name among many headers': route(
      "  res.writeHead(200, { 'Content-Disposition': `attachment; filename=${req.params.id}` }); // !part",
    ),
    'a file name of node:http': `import http from 'node:http';
http.createServer((req, res) => {
  const name = new URL(req.url, 'http://localhost').searchParams.get('name');
  res.setHeader('Content-Disposition', \`attachment; filename="\${name}"\`); // !part
  res.end();
}).listen(80);`,
    'a cookie by hand': route("  res.setHeader('Set-Cookie', `lang=${req.query.lang}; HttpOnly`); // !part"),
    'one of several cookies by hand': route(
      "  res.setHeader('Set-Cookie', ['a=1', `lang=${req.query.lang}`]); // !part",
    ),
    'a request written by hand': route(`  const socket = net.connect(80, 'api.internal');
  socket.write(\`GET /search?q=\${req.query.q} HTTP/1.1\\r\\nHost: api.internal\\r\\n\\r\\n\`); // !line`),
    'a header of a request written by hand':
      route(`  const socket = net.createConnection({ port: 80, host: 'api.internal' });
  socket.write('GET / HTTP/1.1\\r\\nX-Name: ' + req.query.name + '\\r\\n\\r\\n'); // !line`),
    'a command of mail written by hand': route(`  const socket = net.connect(25, 'mail.internal');
  socket.write('RCPT TO:<' + req.body.to + '>\\r\\n'); // !line`),
    'a mail written by hand': route(
      '  await mailer.sendMail({ envelope, raw: `Subject: ${req.body.subject}\\r\\n\\r\\nHello` }); // !line',
    ),
    'the value of a header, under strict': {
      level: 'strict',
      code: route("  res.setHeader('X-Name', req.query.name); // !value"),
    },
    'a value among many headers, under strict': {
      level: 'strict',
      code: route("  res.set({ 'X-Name': req.query.name }); // !value"),
    },
    'a helper of the file': `${APP}
const name = (res, file) => res.setHeader('Content-Disposition', 'attachment; filename=' + file); // !part
app.get('/', (req, res) => { name(res, req.query.file); res.end(); });`,
    'typed parameters': `import type { Request, Response } from 'express';
export function put(req: Request, res: Response): void { res.setHeader(req.query.name as string, '1'); } // !name`,
    'a module that is required': `const app = require('express')();
app.get('/', (req, res) => { res.append(req.query.name, '1'); }); // !name`,
    'a check that is not anchored': route(`  if (!/x-[a-z]+/.test(req.query.name)) return;
  res.setHeader(req.query.name, '1'); // !name`),
  },
});
