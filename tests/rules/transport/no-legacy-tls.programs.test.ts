import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'TLS 1.2 of Node': `process.env.NODE_OPTIONS = '--max-old-space-size=4096 --tls-min-v1.2';`,
    'an option of another program': `
import { spawn } from 'node:child_process';
spawn('deploy', ['--tls-minimum', 'v1.0', '--version-min=1.0']);`,
    'TLS 1.2 of curl': `
import { exec } from 'node:child_process';
exec('curl --tlsv1.2 -sSf https://sh.rustup.rs');`,
    'an option in a text that is only printed': `
console.log('start with --tls-min-v1.0');`,
    'not seen: an option and its value as two arguments': `
import { spawn } from 'node:child_process';
spawn('curl', ['--tls-max', '1.1', 'https://legacy.acme.com']);`,
  },
  vulnerable: {
    'curl with a highest version': `
import { execSync } from 'node:child_process';
execSync('curl --tls-max 1.1 https://legacy.acme.com'); // !legacyVersion`,
    NODE_OPTIONS: `
process.env.NODE_OPTIONS = '--tls-min-v1.0'; // !legacyVersion`,
    'NODE_OPTIONS among other options': `
process.env['NODE_OPTIONS'] = '--max-old-space-size=4096 --tls-min-v1.1'; // !legacyVersion`,
    'NODE_OPTIONS added to': `
process.env.NODE_OPTIONS += ' --tls-min-v1.0'; // !legacyVersion`,
    'NODE_OPTIONS put together': `
process.env.NODE_OPTIONS = \`\${process.env.NODE_OPTIONS} --tls-min-v1.0\`; // !legacyVersion`,
    'NODE_OPTIONS of a child': `
import { spawn } from 'node:child_process';
spawn('node', ['sync.js'], { env: { ...process.env, NODE_OPTIONS: '--tls-min-v1.0' } }); // !legacyVersion`,
    'arguments of Node': `
import { spawn } from 'node:child_process';
spawn(process.execPath, ['--tls-min-v1.0', 'sync.js']); // !legacyVersion`,
    'the highest version of Node': `
const { execFile } = require('child_process');
execFile('node', ['--tls-max-v1.1', 'sync.js'], done); // !legacyVersion`,
    'arguments of a forked child': `
import { fork } from 'node:child_process';
fork('./sync.js', [], { execArgv: ['--tls-min-v1.0'] }); // !legacyVersion`,
    'arguments of a worker': `
import { Worker } from 'node:worker_threads';
new Worker('./sync.js', { execArgv: ['--tls-min-v1.1'] }); // !legacyVersion`,
    'arguments of a cluster': `
import cluster from 'node:cluster';
cluster.setupPrimary({ exec: 'worker.js', execArgv: ['--tls-min-v1.0'] }); // !legacyVersion`,
    'a command': `
import { exec } from 'node:child_process';
exec('node --tls-min-v1.0 sync.js', done); // !legacyVersion`,
    'a variable in front of a command': `
import { exec } from 'node:child_process';
exec('NODE_OPTIONS="--tls-min-v1.0" npm start', done); // !legacyVersion`,
    curl: `
import { execSync } from 'node:child_process';
execSync('curl --tlsv1.0 https://legacy.acme.com'); // !legacyVersion`,
    Chromium: `
import puppeteer from 'puppeteer';
await puppeteer.launch({ args: ['--ssl-version-min=tls1'] }); // !legacyVersion`,
    'ciphers of Node': `
process.env.NODE_OPTIONS = '--tls-cipher-list=DEFAULT@SECLEVEL=0'; // !weakCipher`,
    'TLS 1.2 of Node under strict': {
      code: `
import { spawn } from 'node:child_process';
spawn('node', ['--tls-max-v1.2', 'sync.js']); // !datedVersion`,
      level: 'strict',
    },
  },
});
