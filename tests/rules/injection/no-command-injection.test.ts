import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec, execFile, execSync, spawn, spawnSync } from 'node:child_process';
const app = express();
`;

const route = (body: string): string => `${APP}app.get('/:id', (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a constant command': route(`  exec('df -h', (error, out) => res.send(out));`),
    'an argument array without a shell': route(`  execFile('convert', [req.query.name, 'out.png'], done);`),
    'an argument array of spawn': route(`  spawn('convert', [req.query.name], { cwd: '/tmp' });`),
    'an argument array behind --': route(`  spawn('git', ['log', '--', req.query.path]);`),
    'a shell switched off': route(`  spawn('convert', [req.query.name], { shell: false });`),
    'a number in a command': route(`  exec(\`sleep \${Number(req.query.seconds)}\`);`),
    'a number made by parseInt': route(`  exec('kill ' + parseInt(req.query.pid, 10));`),
    'a name tested by an anchored pattern': route(`  const { name } = req.query;
  if (!/^[a-z0-9_]+$/.test(name)) return res.sendStatus(400);
  exec(\`ping \${name}\`);`),
    'a program of an allow-list': route(`  const programs = ['df', 'uptime'];
  if (programs.includes(req.query.program)) exec(req.query.program);`),
    'a program looked up in a table': route(`  const programs = { disk: 'df', load: 'uptime' };
  exec(programs[req.query.what] ?? 'uptime');`),
    'a conditional between constants': route(`  exec(req.query.all ? 'ls -a' : 'ls');`),
    'a case that fixes the value': route(
      `  switch (req.params.id) { case 'df': execSync(req.params.id); break; default: }`,
    ),
    'a value that is replaced': route(`  let name = req.query.name;
  name = 'x';
  exec('ping ' + name);`),
    'the input of the program': route(`  const child = spawn('sort'); child.stdin.end(req.query.text);`),
    'the environment of the program': route(`  exec('printenv NAME', { env: { NAME: req.query.name } });`),
    'exec of a pattern': route(`  const match = /a(.*)/.exec(req.query.text); res.send(match);`),
    'exec of something else': `import express from 'express'; import { exec } from './runner.js';
express().get('/', (req) => exec(req.query.command));`,
    'a log line with the value': route(`  console.log(\`running for \${req.query.name}\`);
  exec('df');`),
    'a value of another file': `import { exec } from 'node:child_process'; import { COMMAND } from './commands.js'; exec(COMMAND);`,
    'a value of the environment': `import { exec } from 'node:child_process'; exec(\`ls \${process.env.HOME}\`);`,
    'a value stripped of everything but letters': route(
      `  exec('ping ' + req.query.name.replace(/[^a-z0-9]/g, ''));`,
    ),
    'a check of the file that throws': `${APP}
const assertName = (name) => { if (!/^\\w+$/.test(name)) throw new TypeError('no name'); };
app.get('/', (req) => { const { name } = req.query; assertName(name); exec('ping ' + name); });`,
    'a length': route(`  exec('head -c ' + req.body.text.length);`),
    'a truth value': route(`  exec('ls ' + (req.query.all === 'true'));`),
    'two values that do not meet': route(`  const same = (value) => value;
  res.send(same(req.query.q));
  exec(same('df'));`),
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import { exec } from 'node:child_process'; export const run = (name) => exec('ping ' + name);`,
    },
    'not seen: a command of another file': `import { run } from './run.js'; import express from 'express';
express().get('/', (req) => run('ping ' + req.query.host));`,
  },
  vulnerable: {
    'request data in a template': {
      code: route('  exec(`ping -c 1 ${req.query.host}`, (error, out) => res.send(out)); // !tainted'),
      suggested: [route(`  execFile('ping', ['-c', '1', req.query.host], (error, out) => res.send(out));`)],
    },
    'request data added to a command': {
      code: route(`  exec('ping ' + req.query.host); // !tainted`),
      suggested: [route(`  execFile('ping', [req.query.host]);`)],
    },
    'a quoted argument': {
      code: `import { execSync } from 'node:child_process'; import express from 'express';
express().get('/', (req) => execSync(\`convert "\${req.query.name}" --size=\${req.query.size} 'out of.png'\`)); // !tainted`,
      suggested: [
        `import { execSync, execFileSync } from 'node:child_process'; import express from 'express';
express().get('/', (req) => execFileSync('convert', [req.query.name, \`--size=\${req.query.size}\`, 'out of.png']));`,
      ],
    },
    'a member of the module': {
      code: `import express from 'express'; import * as child from 'node:child_process';
express().get('/', (req) => child.exec('ping ' + req.query.host)); // !tainted`,
      suggested: [
        `import express from 'express'; import * as child from 'node:child_process';
express().get('/', (req) => child.execFile('ping', [req.query.host]));`,
      ],
    },
    'a module that is required': {
      code: `const { exec } = require('child_process');
const router = require('express').Router();
router.get('/', (req, res) => exec(\`tar -c \${req.query.name}\`)); // !tainted
module.exports = router;`,
      suggested: [
        `const { exec, execFile } = require('child_process');
const router = require('express').Router();
router.get('/', (req, res) => execFile('tar', ['-c', req.query.name]));
module.exports = router;`,
      ],
    },
    'a command that needs a shell': {
      code: route('  exec(`ls ${req.query.folder} | wc -l`); // !tainted'),
      suggested: [],
    },
    'a whole command': { code: route(`  exec(req.body.command); // !tainted`), suggested: [] },
    'a command in a variable': route(`  const command = \`ping \${req.params.id}\`;
  exec(command); // !tainted`),
    'a command grown in steps': route(`  let command = 'ls';
  if (req.query.all) command += ' ' + req.query.all;
  exec(command); // !tainted`),
    'words joined': route(`  exec(['ping', '-c', '1', req.query.host].join(' ')); // !tainted`),
    'the name of the program': route(`  spawn(req.query.program, ['-v']); // !tainted`),
    'the name of the program of execFile': route(`  execFile(req.query.program); // !tainted`),
    'arguments with a shell': route(`  spawn('convert', [req.query.name], { shell: true }); // !tainted`),
    'arguments with a named shell': route(
      `  spawnSync('convert', [req.query.name], { shell: '/bin/bash' }); // !tainted`,
    ),
    'a command for a shell that is started': route(
      `  spawn('sh', ['-c', 'ping ' + req.query.host]); // !tainted`,
    ),
    'made to give a promise': `import { promisify } from 'node:util';
${APP}const run = promisify(exec);
app.get('/', async (req, res) => { const { stdout } = await run(\`ping \${req.query.host}\`); res.send(stdout); }); // !tainted`,
    'a helper of the file': `${APP}
function ping(host) { return execSync('ping ' + host); } // !tainted
app.get('/', (req, res) => res.send(ping(req.query.host)));`,
    'a class of the file': `${APP}
class Runner { run(name) { return execSync(\`convert \${name}\`); } } // !tainted
const runner = new Runner();
app.post('/', (req, res) => res.send(runner.run(req.body.name)));`,
    'a default import': `import child from 'child_process'; import express from 'express';
express().get('/', (req) => child.execSync('ping ' + req.query.host)); // !tainted`,
    'another name': `import { exec as run } from 'child_process'; import express from 'express';
express().get('/', (req) => run('ping ' + req.query.host)); // !tainted`,
    'a route of a router': `${APP}
const router = express.Router();
router.route('/').post((req) => { exec('ping ' + req.body.host); }); // !tainted`,
    'a handler of node:http': `import http from 'node:http'; import { exec } from 'node:child_process';
http.createServer((req, res) => { exec('ping ' + req.headers['x-host']); }).listen(80); // !tainted`,
    'a middleware of errors': `${APP}
app.use((error, req, res, next) => { exec('logger ' + req.query.q); next(error); }); // !tainted`,
    'typed parameters': `import type { Request, Response } from 'express';
import { exec } from 'node:child_process';
export function show(req: Request, res: Response): void { exec(\`cat \${req.query.file as string}\`); } // !tainted`,
    'an assertion around the command': route(`  exec(('ping ' + req.query.host!) as string); // !tainted`),
    'a check that is not anchored': route(`  if (!/[a-z]+/.test(req.query.host)) return;
  exec('ping ' + req.query.host); // !tainted`),
    'quotes that can be closed': route(`  exec("ping '" + req.query.host + "'"); // !tainted`),
    'escaping of one character': route(`  exec('ping ' + req.query.host.replace(';', '')); // !tainted`),
    'a check after the call': route(`  exec('ping ' + req.query.host); // !tainted
  if (!/^\\w+$/.test(req.query.host)) throw new Error('no');`),
  },
});
