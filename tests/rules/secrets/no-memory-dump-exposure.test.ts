import rule from '../../../src/rules/secrets/no-memory-dump-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a dump by a signal': `
      import { writeHeapSnapshot } from 'node:v8';
      process.on('SIGUSR2', () => { writeHeapSnapshot(); });`,
    'a dump of a script': `
      import v8 from 'node:v8';
      v8.writeHeapSnapshot('heap.heapsnapshot');`,
    'a report of what went wrong': `
      process.on('uncaughtException', (error) => { process.report.writeReport(error); });`,
    'how much memory is used': `
      import express from 'express';
      import v8 from 'node:v8';
      express().get('/health', (req, res) => { res.json({ heap: v8.getHeapStatistics(), rss: process.memoryUsage() }); });`,
    'written beside what is served': `
      import express from 'express';
      import v8 from 'node:v8';
      express().use(express.static('public'));
      v8.writeHeapSnapshot('dumps/heap.heapsnapshot');`,
    'a debugger of this machine': `
      import inspector from 'node:inspector';
      inspector.open();
      inspector.open(9229, '127.0.0.1');
      inspector.open(9229, 'localhost');`,
    'an option for this machine': `
      import { spawn, fork } from 'node:child_process';
      spawn('node', ['--inspect', 'app.js']);
      spawn('node', ['--inspect=9229', 'app.js']);
      fork('app.js', { execArgv: ['--inspect=127.0.0.1:9229'] });`,
    'an address nobody knows': `import inspector from 'node:inspector'; inspector.open(9229, host);`,
    'a function of another package': `
      import express from 'express';
      import { writeHeapSnapshot } from './heap.js';
      express().get('/heap', (req, res) => { res.json(writeHeapSnapshot()); });`,
    'not seen: a handler that another file mounts': `
      import { writeHeapSnapshot } from 'node:v8';
      export const heap = (request) => ({ file: writeHeapSnapshot() });`,
  },
  vulnerable: {
    'in a handler that another file mounts, by its shape': {
      code: `
      import { writeHeapSnapshot } from 'node:v8';
      export const heap = (req, res) => { res.json(writeHeapSnapshot()); }; // !dumpOnRequest`,
      isFormBound: 'names and the call that answers are looked for as they are usually spelled',
    },
    'in a handler': `
      import express from 'express';
      import { writeHeapSnapshot } from 'node:v8';
      express().post('/heap', (req, res) => {
        res.json({ file: writeHeapSnapshot() }); // !dumpOnRequest
      });`,
    'by way of a function': `
      const express = require('express');
      const v8 = require('v8');
      const app = express();
      function dump() { return v8.getHeapSnapshot(); } // !dumpOnRequest
      app.get('/heap', (req, res) => { dump().pipe(res); });`,
    'a report': `
      import http from 'node:http';
      http.createServer((req, res) => {
        res.end(JSON.stringify(process.report.getReport())); // !dumpOnRequest
      });`,
    'by a package': `
      import heapdump from 'heapdump';
      import fastify from 'fastify';
      fastify().get('/heap', async (request, reply) => {
        heapdump.writeSnapshot(); // !dumpOnRequest
      });`,
    'below what is served': `
      import express from 'express';
      import * as v8 from 'node:v8';
      express().use(express.static('public'));
      v8.writeHeapSnapshot('public/heap.heapsnapshot'); // !dumpServed`,
    'a debugger for everybody': {
      code: `import inspector from 'node:inspector';
inspector.open(9229, '0.0.0.0'); // !debuggerOpen`,
      suggested: [
        `import inspector from 'node:inspector';
inspector.open(9229, '127.0.0.1');`,
      ],
    },
    'an option for everybody': {
      code: `import { spawn } from 'node:child_process';
spawn('node', ['--inspect=0.0.0.0:9229', 'app.js']); // !debuggerOpen`,
      suggested: [
        `import { spawn } from 'node:child_process';
spawn('node', ['--inspect=127.0.0.1:9229', 'app.js']);`,
      ],
    },
  },
});
