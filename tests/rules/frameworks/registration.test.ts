import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
const app = express();
const router = express.Router();
`;

describe('wrappers', () => {
  testFlows({
    'of the file': `${APP}const asyncHandler = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);
app.get('/', asyncHandler(async (req, res) => { exec(req.query.cmd); })); // !command`,
    'of the file, with a body': `${APP}function wrap(fn) { return async function (req, res, next) { try { await fn(req, res, next); } catch (error) { next(error); } }; }
router.post('/', wrap(async (req, res) => { exec(req.body.cmd); })); // !command`,
    'express-async-handler': `${APP}import asyncHandler from 'express-async-handler';
app.get('/', asyncHandler(async (req, res) => { exec(req.query.cmd); })); // !command`,
    'express-async-handler, exported': `import asyncHandler from 'express-async-handler';
import { exec } from 'node:child_process';
export const show = asyncHandler(async (req, res) => { exec(req.query.cmd); }); // !command`,
    'of another file': `${APP}import { catchAsync } from './catch-async.js';
router.get('/', catchAsync(async (req, res) => { exec(req.query.cmd); })); // !command`,
    'of a named handler': `${APP}import { catchAsync } from './catch-async.js';
const show = async (req, res) => { exec(req.query.cmd); }; // !command
router.get('/', catchAsync(show));`,
    'of a wrapped constant': `${APP}import { catchAsync } from './catch-async.js';
const show = catchAsync(async (req, res) => { exec(req.query.cmd); }); // !command
router.get('/', show);`,
    'of a wrapped constant that is exported': `${APP}import { catchAsync } from './catch-async.js';
export const show = catchAsync(async (req, res) => { exec(req.query.cmd); }); // !command
router.route('/').get(show);`,
    'two of them': `${APP}import { a, b } from './wrap.js';
router.get('/', a(b(async (req, res) => { exec(req.query.cmd); }))); // !command`,
    'with options': `${APP}import { handle } from './wrap.js';
router.get('/', handle({ auth: true }, async (req, res) => { exec(req.query.cmd); })); // !command`,
    'that gives something else': `${APP}const withUser = (fn) => (req, res) => fn(load(req), res);
app.get('/', withUser((user, res) => { exec(user.query.cmd); }));`,
    'that registers nothing': `${APP}import { later } from './later.js';
later(async (req, res) => { exec(req.query.cmd); });`,
  });
});

describe('handlers kept elsewhere', () => {
  testFlows({
    'in an object': `${APP}const handlers = { show(req, res) { exec(req.query.cmd); }, list: (req, res) => { exec(req.query.cmd); } }; // !command !command
app.get('/', handlers.show); app.get('/l', handlers.list);`,
    'in an object, taken apart': `${APP}const handlers = { show(req, res) { exec(req.query.cmd); } }; // !command
const { show } = handlers;
app.get('/', show);`,
    'in an exported object': `${APP}export const handlers = { show(req, res) { exec(req.query.cmd); } }; // !command
app.get('/', handlers.show);`,
    'in exports': `const express = require('express'); const { exec } = require('child_process');
const router = express.Router();
exports.show = (req, res) => { exec(req.query.cmd); }; // !command
router.get('/', exports.show);`,
    'in a class, bound': `${APP}class Users { show(req, res) { exec(req.query.cmd); } } // !command
const users = new Users();
app.get('/', users.show.bind(users));`,
    'in a class, as a property': `${APP}class Users { show = async (req, res) => { exec(req.query.cmd); }; } // !command
const users = new Users();
app.get('/', users.show);`,
    'in a class that registers itself': `${APP}class Users {
  router = express.Router();
  constructor() { this.router.get('/', this.show); this.router.post('/', this.save.bind(this)); this.router.get('/l', (req, res) => this.list(req, res)); }
  show(req, res) { exec(req.query.cmd); } // !command
  save(req, res) { exec(req.body.cmd); } // !command
  list(req, res) { exec(req.query.cmd); } // !command
}`,
    'in a static method': `${APP}class Users { static show(req, res) { exec(req.query.cmd); } } // !command
app.get('/', Users.show);`,
    'in a class, called from an arrow function': `${APP}class Users { async show(req, res) { exec(req.query.cmd); } } // !command
const users = new Users();
app.get('/', (req, res) => users.show(req, res));`,
    'in lists': `${APP}const chain = [check, (req, res) => { exec(req.query.cmd); }]; // !command
app.get('/', chain); app.post('/', ...chain);`,
    'in a table of routes': `${APP}const routes = [{ method: 'get', path: '/', handler: (req, res) => { exec(req.query.cmd); } }]; // !command
for (const route of routes) app[route.method](route.path, route.handler);`,
    'declared and exported': `${APP}export function show(req, res) { exec(req.query.cmd); } // !command
router.get('/', show);
export default router;`,
    'given the application': `export default function (app) { app.get('/', (req, res) => { eval(req.query.cmd); }); }`,
    'given a typed application': `import type { Application, Router } from 'express'; import { exec } from 'node:child_process';
export default function (app: Application) { app.get('/', (req, res) => { exec(req.query.cmd); }); } // !command
export const mount = (router: Router) => router.post('/', (req, res) => { exec(req.body.cmd); }); // !command`,
    'a function that makes one': `${APP}const show = (name) => (req, res) => { exec(name + req.query.cmd); }; // !command
app.get('/', show('x'));`,
    'a method of the application by name': `${APP}for (const method of ['get', 'post']) app[method]('/', (req, res) => { exec(req.query.cmd); }); // !command`,
  });
});

describe('types', () => {
  testFlows({
    'an extended request': `import { Request, Response } from 'express'; import { exec } from 'node:child_process';
interface AuthRequest extends Request { user?: { id: string } }
export const show = async (req: AuthRequest, res: Response) => { exec(req.body.cmd); }; // !command`,
    'an intersection': `import type { Request } from 'express'; import { exec } from 'node:child_process';
type WithUser = Request & { user: string };
export function show(req: WithUser) { exec(req.query.cmd as string); } // !command`,
    'with what they hold': `import type { Request } from 'express'; import { exec } from 'node:child_process';
export function show(req: Request<{ id: string }, unknown, { cmd: string }>) { exec(req.body.cmd); } // !command`,
    'of a namespace': `import express from 'express'; import { exec } from 'node:child_process';
export function show(req: express.Request) { exec(req.body.cmd); } // !command`,
    'a type of the file': `import { exec } from 'node:child_process';
interface Request { body: { cmd: string } }
export function show(req: Request) { exec(req.body.cmd); }`,
    'taken apart': `${APP}app.get('/', ({ query, params: { id } }, res) => { exec(query.cmd); exec(id); }); // !command !command`,
    'taken apart, typed': `import type { Request, Response } from 'express'; import { exec } from 'node:child_process';
export const show = ({ body: { cmd } }: Request, res: Response) => { exec(cmd); }; // !command`,
    'a cast': `${APP}app.get('/', (req, res) => { const { cmd } = (req as unknown as { query: { cmd: string } }).query; exec(cmd); }); // !command`,
    'a default': `${APP}app.get('/', (req, res) => { const { cmd = 'ls' } = req.query; exec(cmd); }); // !command`,
  });
});
