import rule from '../../../src/rules/web/no-sensitive-file-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import path from 'node:path';
import express from 'express';
const app = express();
`;

testRule(rule, {
  safe: {
    'a folder of its own': `${APP}app.use(express.static('public'));`,
    'a folder beside the module': `${APP}app.use(express.static(path.join(__dirname, 'public')));`,
    'a folder beside its parent': `${APP}app.use(express.static(path.join(__dirname, '..', 'public')));`,
    'a folder below the one it is started in': `${APP}app.use(express.static(path.resolve(process.cwd(), 'dist')));`,
    'a folder in a template': `${APP}app.use(express.static(\`\${__dirname}/../dist\`));`,
    'an absolute folder': `${APP}app.use(express.static('/srv/www'));`,
    'a folder of an import': `${APP}app.use(express.static(path.join(import.meta.dirname, 'public')));`,
    'a folder by its URL': `${APP}import { fileURLToPath } from 'node:url';
app.use(express.static(fileURLToPath(new URL('./public', import.meta.url))));`,
    'one package of its own': `${APP}app.use('/vendor', express.static('node_modules/bootstrap/dist'));`,
    'dot files left out': `${APP}app.use(express.static('public', { dotfiles: 'ignore' }));`,
    'dot files refused': `${APP}app.use(express.static('public', { dotfiles: 'deny' }));`,
    'the folder of well-known names': `${APP}app.use('/.well-known', express.static('.well-known', { dotfiles: 'allow' }));`,
    'a folder that nobody knows': `${APP}app.use(express.static(process.env.PUBLIC_FOLDER));`,
    'a folder of a function': `${APP}import { getFolder } from './folder.js'; app.use(express.static(getFolder()));`,
    'a parent of a folder that nobody knows': `${APP}app.use(express.static(path.join(process.env.HOME_OF_APP, '..')));`,
    'a page that is sent': `${APP}app.get('/', (req, res) => res.sendFile(path.join(__dirname, 'index.html')));`,
    'an example of settings': `${APP}app.get('/example', (req, res) => res.download('.env.example'));`,
    'a public key': `${APP}app.get('/key', (req, res) => res.sendFile('/etc/app/signing.pub.pem'));`,
    'a folder without lists': `import fastifyStatic from '@fastify/static'; import fastify from 'fastify';
const app = fastify(); app.register(fastifyStatic, { root: path, list: false });`,
    'static of something else': `import { make } from './make.js'; make.static('.');`,
    'a name that is local': `${APP}const folder = ((__dirname) => __dirname)('public'); app.use(express.static(folder));`,
    'a list that an option asks for': `${APP}import serveIndex from 'serve-index';
for (const folder of settings.folders) if (folder.serveIndex) app.use(serveIndex(folder.path));`,
    'not seen: a folder that holds secrets': `${APP}app.use(express.static('config'));`,
  },
  vulnerable: {
    'the folder it is started in': {
      code: `${APP}app.use(express.static('.')); // !exposed`,
      suggested: [`${APP}app.use(express.static('public'));`],
    },
    'the folder it is started in, by another name': {
      code: `${APP}app.use('/files', express.static('./')); // !exposed`,
      suggested: [`${APP}app.use('/files', express.static('public'));`],
    },
    'the folder of the module': {
      code: `${APP}app.use(express.static(__dirname)); // !exposed`,
      suggested: [`${APP}app.use(express.static(\`\${__dirname}/public\`));`],
    },
    'the folder of the module, of an import': `${APP}app.use(express.static(import.meta.dirname)); // !exposed`,
    'the folder of the module, worked out': `${APP}import { dirname } from 'node:path'; import { fileURLToPath } from 'node:url';
const here = dirname(fileURLToPath(import.meta.url));
app.use(express.static(here)); // !exposed`,
    'the folder above': `${APP}app.use(express.static(path.join(__dirname, '..'))); // !exposed`,
    'the folder above, added': `${APP}app.use(express.static(__dirname + '/../..')); // !exposed`,
    'the folder above, by its URL': {
      code: `${APP}import { fileURLToPath } from 'node:url';
app.use(express.static(fileURLToPath(new URL('..', import.meta.url)))); // !exposed`,
      isFormBound: 'a URL of the module is not seen behind an assertion yet',
    },
    'the folder of the process': `${APP}app.use(express.static(process.cwd())); // !exposed`,
    'the folder of the process, resolved': `${APP}app.use(express.static(path.resolve('.'))); // !exposed`,
    'the machine': `${APP}app.use(express.static('/')); // !exposed`,
    'the folder of the user': `${APP}import os from 'node:os'; app.use(express.static(os.homedir())); // !exposed`,
    'every package': `${APP}app.use('/vendor', express.static(path.join(__dirname, 'node_modules'))); // !exposed`,
    'the history': `${APP}app.use('/git', express.static('.git')); // !exposed`,
    'dot files allowed': {
      code: `${APP}app.use(express.static('public', { dotfiles: 'allow' })); // !dotfiles`,
      suggested: [`${APP}app.use(express.static('public', { dotfiles: 'ignore' }));`],
    },
    'a file of settings': `${APP}app.get('/settings', (req, res) => res.sendFile(path.join(__dirname, '.env'))); // !secret`,
    'a private key': `${APP}app.get('/key', (req, res) => res.download('/etc/app/server.key')); // !secret`,
    'a map of the source': `${APP}app.get('/app.js.map', (req, res) => { res.sendFile('/srv/app/app.js.map'); }); // !secret`,
    'a copy that was forgotten': `${APP}app.get('/config', (req, res) => { res.sendFile('/srv/app/config.json.bak'); }); // !secret`,
    'serve-static': `import serveStatic from 'serve-static'; import http from 'node:http';
const serve = serveStatic(process.cwd()); // !exposed
http.createServer((req, res) => serve(req, res, () => res.end())).listen(80);`,
    'serve-index': `${APP}import serveIndex from 'serve-index'; app.use('/ftp', serveIndex('ftp')); // !listing`,
    'a plugin of fastify': `import fastify from 'fastify'; import fastifyStatic from '@fastify/static';
const app = fastify();
app.register(fastifyStatic, { root: __dirname }); // !exposed`,
    'a plugin of fastify with lists': `import fastify from 'fastify'; import fastifyStatic from '@fastify/static';
const app = fastify();
app.register(fastifyStatic, { root: '/srv/www', list: true }); // !listing`,
    'koa-static': `const Koa = require('koa'); const serve = require('koa-static');
new Koa().use(serve('.')).listen(80); // !exposed`,
    'koa-static with hidden files': `import serve from 'koa-static';
export const files = serve('public', { hidden: true }); // !dotfiles`,
    'hono on node': `import { serveStatic } from '@hono/node-server/serve-static'; import { Hono } from 'hono';
const app = new Hono(); app.use('/*', serveStatic({ root: './' })); // !exposed`,
    'a directory of hapi': `import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 80 });
server.route({ method: 'GET', path: '/{param*}', handler: { directory: { path: '.', listing: true } } }); // !exposed !listing`,
    sirv: `import sirv from 'sirv'; export const files = sirv('public', { dotfiles: true }); // !dotfiles`,
    'http-server': `import { createServer } from 'http-server'; createServer({ root: '.' }).listen(80); // !exposed`,
  },
});
