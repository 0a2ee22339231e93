import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
const app = express();
`;

describe('names that the file gives to what a package has', () => {
  testFlows({
    'in an object': `${APP}const shell = { start: exec };
app.get('/', (req) => { shell.start(req.query.cmd); }); // !command`,
    'of what is made of it': `${APP}const shell = { later: promisify(exec) };
app.get('/', async (req) => { await shell.later(req.query.cmd); }); // !command`,
    'by an assignment': `${APP}const shell: Record<string, unknown> = {};
shell.go = exec;
app.get('/', (req) => { shell.go(req.query.cmd); }); // !command`,
    'by a field of a class': `${APP}class Shell { go = exec; static now = exec; }
app.get('/', (req) => { new Shell().go(req.query.cmd); }); // !command
app.get('/n', (req) => { Shell.now(req.query.cmd); }); // !command`,
    'by a getter': `${APP}const shell = { get go() { return exec; } };
app.get('/', (req) => { shell.go(req.query.cmd); }); // !command`,
    'to a function of its own': `${APP}const shell = { go: (command: string) => command };
app.get('/', (req) => { shell.go(req.query.cmd); });`,
    'with an escape': `${APP}const shell = { go: exec };
app.get('/', (req) => { shell.\\u0067o(req.query.cmd); }); // !command`,
  });
});

describe('packages that a file does not import', () => {
  testFlows({
    'named in a comment': `const { exec } = require('node:child_process');
/** @type {import('express').RequestHandler} */
const show = (req, res) => { exec(req.query.cmd); res.redirect(req.query.to); }; // !command !redirect
module.exports = show;`,
    'loaded by a text': `const { exec } = module.require('child_process');
const app = module.require('express')();
app.get('/', (req) => { exec(req.query.cmd); }); // !command`,
  });
});
