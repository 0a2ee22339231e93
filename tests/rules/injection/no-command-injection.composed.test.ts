import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';
import { inUnseenLibrary } from '../../support/unseen-library.ts';

const HEAD = `import { exec, spawn } from 'node:child_process';
import path from 'node:path';
import { load, escapeShell, quote } from './load.js';
const name = load('name');\n`;
const settings = { libraryInputs: true };
const { library, named } = inUnseenLibrary(HEAD);

const APP = `import express from 'express';
import open, { openApp } from 'open';
import { foregroundChild } from 'foreground-child';
const app = express();\n`;
const handle = (body: string) => `${APP}app.post('/', async (req, res) => { ${body} });`;

// What nobody knows in a command of a library, and what the system opens.
testRule(rule, {
  safe: {
    'a command of nobody knows whom': library('exec(name);'),
    'parts nobody knows, under recommended': { code: `${HEAD}exec(\`build \${name}\`);`, settings },
    'parts nobody knows, in an application': { code: `${HEAD}exec(\`build \${name}\`);`, level: 'strict' },
    'the name of a program': library("spawn(`${name}/bin/tsc`, []); spawn(path.join(name, 'tsc'), [name]);"),
    'arguments without a shell': library("spawn('ls', [name]);"),
    'constant arguments of a shell': library("spawn('ls', ['-l', 'src'], { shell: true });"),
    'what a function promises to escape': named("exec('ls ' + quote(name) + ' ' + escapeShell(name));"),
    'where the program lies': library(
      "exec(`${process.execPath} ${path.join(import.meta.dirname, 'tool.js')} --pid ${process.pid}`);",
    ),
    'a number of nobody knows whom': library('exec(`build ${Number(name)}`);'),
    'names of a list': library("for (const one of ['a', 'b']) exec(`build ${one}`);"),
    'a URL that is opened, and is asked for its scheme': handle(
      `if (!req.body.url.startsWith('https://')) return res.end(); await open(req.body.url);`,
    ),
    'a URL below a host that is opened': handle('await open(`https://a.example/${req.body.id}`);'),
    'a URL of callers that is opened': {
      code: `${APP}export const show = (url) => open(url); open('http://localhost:3000');`,
      settings,
    },
    'arguments of a child in the foreground': handle(`foregroundChild('ls', [req.body.name]);`),
  },
  vulnerable: {
    'a part nobody knows': library('exec(`build ${name}`); // !composed'),
    'arguments of the process': library("exec('npm ' + process.argv.slice(2).join(' ')); // !composed"),
    'one part escaped, and another not': named("exec('ls ' + quote(name) + ' ' + name); // !composed"),
    'arguments that a shell reads': library("spawn('ls', [name], { shell: true }); // !composed"),
    'what another program answered': library(
      `import { execSync } from 'node:child_process';
const network = execSync('iwgetid -r').toString().trim();
exec(\`nmcli connection show \${network}\`); // !composed`,
    ),
    'a URL of a request that is opened': handle('await open(req.body.url); // !opened\n'),
    'a program of a request that is opened': handle(
      `await openApp(req.body.app); // !tainted
await open('https://a.example', { app: { name: req.body.app } }); // !tainted
`,
    ),
    'a child in the foreground': handle(
      `foregroundChild(req.body.program); // !tainted
foregroundChild([req.body.program, '-v']); // !tainted
foregroundChild('sh', ['-c', req.body.command]); // !tainted
foregroundChild('ls', [req.body.name], { shell: true }); // !tainted
`,
    ),
  },
});
