import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('ts-rest', () => {
  testFlows({
    express: `import { initServer, createExpressEndpoints } from '@ts-rest/express';
${EXEC}import { contract } from './contract';
const s = initServer();
const router = s.router(contract, {
  list: async ({ query, body, params: { id } }) => { exec('x ' + query.dir); exec('x ' + id); return { status: 200, body: '' }; }, // !command !command
  save: { middleware: [], handler: async ({ body, req }) => { exec('x ' + body.dir); return { status: 200, body: '' }; } }, // !command
  posts: { get: async ({ headers }) => { exec('x ' + headers['x-dir']); return { status: 200, body: '' }; } }, // !command
});
createExpressEndpoints(contract, router, app);`,
    'express: a route, endpoints': `import { initServer, createExpressEndpoints } from '@ts-rest/express';
${EXEC}const list = initServer().route(contract.list, async ({ query }) => { exec('x ' + query.dir); return { status: 200, body: '' }; }); // !command
createExpressEndpoints(contract, { show: async ({ params }) => { exec('x ' + params.id); return { status: 200, body: '' }; } }, app); // !command`,
    fastify: `import { initServer } from '@ts-rest/fastify';
${EXEC}const s = initServer();
export const router = s.router(contract, { show: async ({ params: { id }, request }) => { exec('x ' + id); exec('x ' + request.query.dir); return { status: 200, body: {} }; } }); // !command !command`,
    nest: `import { Controller } from '@nestjs/common';
import { TsRestHandler, tsRestHandler } from '@ts-rest/nest';
${EXEC}@Controller()
export class Posts {
  @TsRestHandler(c.show)
  async show() { return tsRestHandler(c.show, async ({ params }) => { exec('x ' + params.id); return { status: 200, body: {} }; }); } // !command
}`,
    'a contract of the file': `import { initContract } from '@ts-rest/core';
import { initServer } from '@ts-rest/express';
import { z } from 'zod';
${EXEC}const c = initContract();
const contract = c.router({ a: { method: 'GET', path: '/a', query: z.object({ n: z.number(), dir: z.string() }), responses: {} } });
initServer().router(contract, {
  a: async ({ query }) => { exec('x ' + query.n); return { status: 200, body: '' }; },
});
initServer().router(contract, { a: { handler: async ({ query: { n, dir } }) => { exec('x ' + n); exec('x ' + dir); return { status: 200, body: '' }; } } }); // !command`,
    'something else': `import { initServer } from './server';
${EXEC}const s = initServer();
s.router(contract, { list: async ({ query }) => { exec('x ' + query.dir); } });`,
  });
});

describe('Zodios and express-zod-api', () => {
  testFlows({
    zodios: `import { zodiosApp, zodiosContext } from '@zodios/express';
${EXEC}const app = zodiosApp(api);
app.get('/users/:id', (req, res) => { exec('x ' + req.params.id); }); // !command
const router = zodiosContext().router(api);
router.post('/users', (req, res) => { exec('x ' + req.body.name); }); // !command`,
    'express-zod-api': `import { defaultEndpointsFactory, EndpointsFactory, Middleware, defaultResultHandler } from 'express-zod-api';
import { z } from 'zod';
${EXEC}export const hello = defaultEndpointsFactory.build({ input: z.object({ name: z.string(), n: z.number() }), output: z.object({}), handler: async ({ input: { name, n }, options }) => { exec('x ' + name); exec('x ' + n); exec('x ' + options.user); return {}; } }); // !command
const factory = new EndpointsFactory(defaultResultHandler).addMiddleware({ handler: async ({ request }) => { exec('x ' + request.query.x); return {}; } }); // !command
export const other = factory.build({ handler: async ({ input }) => { exec('x ' + input.name); return {}; } }); // !command
export const middleware = new Middleware({ handler: async ({ input }) => { exec('x ' + input.key); return {}; } }); // !command`,
  });
});

describe('multiparty', () => {
  testFlows({
    'fields and names of files': `import multiparty from 'multiparty'; import http from 'node:http'; import fs from 'node:fs';
http.createServer((req, res) => {
  new multiparty.Form().parse(req, (err, fields, files) => {
    fs.readFileSync('data/' + fields.name[0]); // !path
    fs.renameSync(files.file[0].path, 'up/' + files.file[0].originalFilename); // !path
  });
});`,
    events: `const multiparty = require('multiparty'); const fs = require('fs');
const form = new multiparty.Form();
form.on('field', (name, value) => { fs.readFileSync('x/' + value); }); // !path
form.on('part', (part) => { part.pipe(fs.createWriteStream('up/' + part.filename)); }); // !path
form.on('file', (name, file) => { fs.renameSync(file.path, 'up/' + file.size); });`,
  });
});
