import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { execFile, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
const app = express();
`;

const route = (body: string): string => `${APP}app.get('/:id', (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    '-- before it': route(`  spawn('git', ['clone', '--', req.query.url, 'target']);`),
    '-- among the options of a variable': {
      code: route(`  const args = ['fetch', '--'];
  args.push(req.query.remote);
  spawn('git', args);`),
      isFormBound: 'a list is not seen behind an assertion yet',
    },
    '-- pushed before it': route(`  const args = ['fetch'];
  args.push('--', req.query.remote);
  spawn('git', args);`),
    '-- in a list that is spread': route(`  const base = ['fetch', '--'];
  execFile('git', [...base, req.query.remote], done);`),
    'a prefix that is no option': route(
      `  execFile('curl', [\`https://api.example.com/\${req.params.id}\`], done);`,
    ),
    'a value behind the name of an option': route(
      `  execFile('git', ['log', '--author=' + req.query.author], done);`,
    ),
    'the value of the option before': route(`  execFile('git', ['commit', '-m', req.query.message], done);`),
    'a check of the first character': route(`  const { url } = req.query;
  if (url.startsWith('-')) return res.sendStatus(400);
  execFile('git', ['clone', url], done);`),
    'a look at the first character': {
      code: route(`  const url = String(req.query.url);
  if (url[0] === '-') return res.sendStatus(400);
  execFile('git', ['clone', url], done);`),
      isFormBound: 'a character of a text is not seen behind an assertion yet',
    },
    'a scheme that is asked for': route(`  const { url } = req.query;
  if (!url.startsWith('https://')) return res.sendStatus(400);
  execFile('git', ['clone', url], done);`),
    'a pattern that begins with a letter': route(`  const { branch } = req.query;
  if (!/^[a-z][a-z0-9-]*$/.test(branch)) return res.sendStatus(400);
  execFile('git', ['checkout', branch], done);`),
    'a list of what may be':
      route(`  if (!['main', 'next'].includes(req.query.branch)) return res.sendStatus(400);
  execFile('git', ['checkout', req.query.branch], done);`),
    'a number': route(`  execFile('git', ['log', Number(req.query.count)], done);`),
    'leading dashes stripped': route(`  execFile('git', ['clone', req.query.url.replace(/^-+/, '')], done);`),
    'an absolute path': route(`  execFile('tar', ['-xf', 'a.tar', path.resolve(req.query.folder)], done);`),
    'a name in a folder': route(
      `  execFile('tar', ['-xf', 'a.tar', path.join('/srv', req.query.folder)], done);`,
    ),
    'a program without dangerous options': route(`  execFile('echo', [req.query.text], done);`),
    'a program that nobody knows': route(`  execFile(process.env.TOOL, [req.query.text], done);`),
    'settings in the place of a list': route(`  spawnSync('sort', { input: req.query.text });`),
    'a constant list': route(`  execFile('git', ['status', '--short'], done);`),
    'a list of another file': `${APP}import { args } from './args.js'; execFile('git', args, done);`,
    'a URL in its normal form': route(`  const url = new URL(req.query.url);
  execFile('curl', ['-sS', url.href], done);`),
  },
  vulnerable: {
    'a repository of git clone': route(
      `  execFile('git', ['clone', req.query.url, 'target'], done); // !taintedOption`,
    ),
    'a branch of git checkout': route(`  spawn('git', ['checkout', req.query.branch]); // !taintedOption`),
    'a remote of git ls-remote': route(
      `  spawnSync('git', ['ls-remote', '--heads', req.query.remote]); // !taintedOption`,
    ),
    'the first argument of curl': route(`  execFile('curl', [req.query.url], done); // !taintedOption`),
    'behind flags of curl': route(
      `  execFile('curl', ['-sS', '-L', req.query.url], done); // !taintedOption`,
    ),
    'a file for tar': route(`  spawn('tar', ['-czf', 'out.tar.gz', req.query.file]); // !taintedOption`),
    'a host for ssh': route(`  spawn('ssh', [req.query.host, 'uptime']); // !taintedOption`),
    'a folder for find': route(`  spawn('find', [req.query.folder, '-name', '*.txt']); // !taintedOption`),
    'a source for rsync': route(
      `  spawn('/usr/bin/rsync', ['-a', req.query.from, '/srv/data']); // !taintedOption`,
    ),
    'a list that is pushed to': route(`  const args = ['clone'];
  if (req.query.depth) args.push('--depth', '1');
  args.push(req.query.url);
  spawn('git', args); // !taintedOption`),
    'all arguments of a request': route(`  spawn('git', ['log', ...req.query.args]); // !taintedOption`),
    'a prefix that is a dash': route(
      `  spawn('tar', [\`-\${req.query.flags}\`, 'a.tar']); // !taintedOption`,
    ),
    '-- behind it': route(`  spawn('git', ['log', req.query.range, '--', 'README.md']); // !taintedOption`),
    'the host of a URL': route(`  const { hostname } = new URL(req.query.url);
  spawn('ssh', [hostname, 'uptime']); // !taintedOption`),
    'a check of something else': route(`  const { url } = req.query;
  if (url.length > 200) return res.sendStatus(400);
  execFile('git', ['clone', url], done); // !taintedOption`),
    execa: `import { execa } from 'execa'; import express from 'express';
express().get('/', async (req) => { await execa('git', ['clone', req.query.url]); }); // !taintedOption`,
    'cross-spawn': `const spawn = require('cross-spawn'); const express = require('express');
express().get('/', (req) => { spawn.sync('rsync', [req.query.from, '.']); }); // !taintedOption`,
    'raw arguments of simple-git': `import { simpleGit } from 'simple-git'; import express from 'express';
express().get('/', async (req) => { await simpleGit().raw(['log', req.query.range]); }); // !taintedOption`,
    'a range of simple-git': `import { simpleGit } from 'simple-git'; import express from 'express';
express().get('/', async (req) => { await simpleGit().log([req.query.range]); }); // !taintedOption`,
    'a repository of simple-git': `import simpleGit from 'simple-git'; import express from 'express';
express().get('/', async (req) => { await simpleGit('/srv').fetch(req.query.remote, 'main'); }); // !taintedOption`,
    promisified: `import { promisify } from 'node:util'; import { execFile } from 'node:child_process'; import express from 'express';
const run = promisify(execFile);
express().get('/', async (req) => { await run('git', ['clone', req.query.url]); }); // !taintedOption`,
  },
});
