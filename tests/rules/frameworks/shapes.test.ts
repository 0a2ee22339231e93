import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

const EXEC = `const { exec } = require('child_process');\n`;

describe('functions of files that do not load the server', () => {
  testFlows({
    'routes of an application that is given': `${EXEC}module.exports = (app) => {
  app.get('/ping', (req, res) => { exec('ping ' + req.query.host, () => res.end()); }); // !command
  app.post('/run', check, function (request, response) { exec(request.body.cmd); response.send('ok'); }); // !command
};`,
    'functions that are exported': `${EXEC}exports.show = (req, res) => { exec('id ' + req.params.id); }; // !command
exports.list = async function (req, res, next) { exec('ls ' + req.query.dir); res.json({}); }; // !command`,
    'methods of a class': `${EXEC}class Users { async show(req, res) { exec('id ' + req.params.id); res.json({}); } } // !command
module.exports = new Users();`,
    'Koa and Fastify': `${EXEC}module.exports = (router) => { router.get('/x', async (ctx) => { exec('x ' + ctx.query.x); ctx.body = 'ok'; }); }; // !command
module.exports.routes = async (fastify) => { fastify.get('/x', async (request, reply) => { exec('x ' + request.query.x); return reply.send('ok'); }); }; // !command`,
    'other functions with two parameters': `${EXEC}module.exports = (client) => {
  client.get('/x', (error, res) => { exec(res.body.cmd); });
  client.get('/y', (data, status) => { exec(data.query.cmd); });
  client.get('key', (req, res) => { exec(req.query.cmd); });
  client.fetch('/z', (req, res) => { exec(req.query.cmd); });
};
function inner(req, res) { exec(req.query.cmd); res.end(); }`,
    'a type says more than a name': `import { exec } from 'node:child_process';
export function run(req: Job, res: Result) { exec(req.body.cmd); res.end(); }`,
  });
});

describe('Nitro', () => {
  testFlows({
    'names that need no import': at(
      'server/api/users.get.ts',
      `import { exec } from 'node:child_process';
export default defineEventHandler(async (event) => {
  const { dir } = getQuery(event);
  exec('ls ' + dir); // !command
  exec((await readBody(event)).cmd); // !command
  return sendRedirect(event, getQuery(event).to); // !redirect
});`,
    ),
    'a function of the file of the same name': `import { exec } from 'node:child_process';
const getQuery = (name) => settings[name];
exec('ls ' + getQuery('dir'));`,
  });
});

describe('AdonisJS', () => {
  testFlows({
    'a controller, and a route': `import { HttpContext } from '@adonisjs/core/http';
import router from '@adonisjs/core/services/router';
import { exec } from 'node:child_process';
export default class UsersController {
  async show({ params, request, response }: HttpContext) {
    exec('id ' + params.id); // !command
    exec('x ' + request.input('cmd')); // !command
    return response.redirect(request.input('to')); // !redirect
  }
}
router.get('/x', async ({ request, response }) => {
  exec('x ' + request.qs().q); // !command
  return response.redirect().toPath('/home');
});`,
  });
});
