import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const SSH = `import { NodeSSH } from 'node-ssh';
const ssh = new NodeSSH();
`;

const named = (code: string): Case => ({ code, isFormBound: 'the name of the parameter tells what it is' });

/** Other ways to say what is run, and functions of a cloud that are called as their authors like. */
testRule(rule, {
  safe: {
    'the shell of a list': `${APP}import { exec } from 'node:child_process';
      app.get('/', (req) => { exec('ls', { shell: req.query.bash ? '/bin/bash' : '/bin/sh' }); });`,
    'a fixed line in the shell of another machine': `${APP}import { Client } from 'ssh2';
      const client = new Client();
      app.get('/', (req, res) => {
        client.shell((err, stream) => { stream.write('uptime\\n'); stream.pipe(res); });
      });`,
    'a text that no shell reads': `${APP}import { $ } from 'zx';
      app.get('/', async (req) => { await $\`echo -c \${'a ' + req.query.a}\`; });`,
    'a channel of Redis': `import Redis from 'ioredis';
      import { exec } from 'node:child_process';
      new Redis().on('message', (channel) => { exec('log ' + channel); });`,
    'a function that is exported, and no function of a cloud': `${SSH}
      export const restart = async (event) => { await ssh.execCommand('restart ' + event.body); };`,
    'an event of a bus, beside the status of an answer': `${SSH}
      import axios from 'axios';
      export const restart = async (event) => {
        const answer = await axios.get('https://status.example.com');
        if (answer.statusCode !== 200) await ssh.execCommand('restart ' + event.body);
      };`,
    'an event, beside an error with a status': `${SSH}
      import { createError } from './errors.js';
      export const restart = async (event) => {
        if (!event.headers) throw createError({ statusCode: 400 });
        await ssh.execCommand('restart ' + event.body);
      };
      export class HttpError extends Error {
        constructor(statusCode) { super(); this.statusCode = statusCode; }
      }`,
    'an event, beside a request that tells a status': `${SSH}
      export const restart = async (event) => {
        await fetch('https://log.example.com', { method: 'POST', body: JSON.stringify({ statusCode: 1 }) });
        await ssh.execCommand('restart ' + event.body);
      };`,
    'what such a function is given by its own file': `${SSH}
      const restart = async (event) => { await ssh.execCommand('restart ' + event.body); return { statusCode: 200 }; };
      restart({ body: 'web' });`,
  },
  vulnerable: {
    'the shell': `${APP}import { exec, spawn } from 'node:child_process';
      app.get('/', (req) => {
        exec('ls', { shell: req.query.shell }); // !tainted
        spawn('ls', [], { shell: req.query.shell }); // !tainted
      });`,
    'a line in the shell of another machine': `${APP}import { Client } from 'ssh2';
      const client = new Client();
      app.get('/', (req) => {
        client.shell((err, stream) => {
          stream.write('cd ' + req.query.dir + '\\n'); // !tainted
          stream.end(req.query.line); // !tainted
        });
        client.shell({ term: 'vt100' }, (err, stream) => {
          stream.end(req.query.line); // !tainted
        });
      });`,
    'a command whose first words stand in the hole': `${APP}import { $ } from 'zx';
      app.get('/', async (req) => {
        await $\`bash -c \${'du -sh ' + req.query.dir}\`; // !tainted
      });`,
    'what others publish by ioredis': `import Redis from 'ioredis';
      import { exec } from 'node:child_process';
      const redis = new Redis();
      redis.on('message', (channel, message) => { exec(message); }); // !tainted
      redis.on('pmessage', (pattern, channel, message) => { exec('a ' + JSON.parse(message).b); }); // !tainted`,
    'what others publish by redis': `import { createClient } from 'redis';
      import { exec } from 'node:child_process';
      const redis = createClient();
      await redis.subscribe('jobs', (message) => { exec(message); }); // !tainted
      await redis.pSubscribe('jobs.*', (message) => { exec(message); }); // !tainted`,
    'a remote of another version': `${APP}import simpleGit from 'simple-git/promise';
      app.get('/', async (req) => {
        await simpleGit('/srv').fetch(req.query.remote, 'main'); // !taintedOption
      });`,
    'functions of a cloud by names of their own': named(`${SSH}
      export const deploy = async (event) => {
        await ssh.execCommand('restart ' + JSON.parse(event.body).app); // !tainted
        return { statusCode: 200 };
      };
      export const stop = async ({ pathParameters }) => {
        await ssh.execCommand('stop ' + pathParameters.app); // !tainted
        return { statusCode: 200 };
      };`),
    'functions of a cloud that answer by another': named(`${SSH}
      const respond = (code, text) => ({ statusCode: code, body: text });
      export const restart = async (event) => {
        await ssh.execCommand('restart ' + event.body); // !tainted
        return respond(200, 'done');
      };`),
    'functions of a cloud with callbacks': named(`const { exec } = require('child_process');
      module.exports.list = (event, context, callback) => {
        exec('list ' + event.queryStringParameters.of, () => callback(null, { statusCode: 200 })); // !tainted
      };`),
  },
});
