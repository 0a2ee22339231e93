import rule from '../../../src/rules/audit/no-log-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const consume = (body: string): string => `import { Kafka } from 'kafkajs';
const consumer = new Kafka({ brokers: [] }).consumer({ groupId: 'orders' });
await consumer.run({
  eachMessage: async ({ message }) => {
    ${body}
  },
});`;

const route = (statement: string): string => `import express from 'express';
express().get('/search', (req, res) => {
  ${statement}
  res.end();
});`;

testRule(rule, {
  safe: {
    'the path of a parsed address, in parts and as a text': route(
      `const url = new URL(req.url, 'https://shop.example');
  console.log('next ' + url.pathname.slice(1) + ' of ' + String(url));`,
    ),
    'a field of its own': `import winston from 'winston';
      import express from 'express';
      const logger = winston.createLogger({ level: 'info' });
      express().get('/', (req, res) => { logger.info('search', { term: req.query.term }); res.end(); });`,
    'a logger of JSON': `import pino from 'pino';
      import express from 'express';
      const logger = pino();
      express().get('/', (req, res) => { logger.info('search ' + req.query.term); res.end(); });`,
    'an object that the console inspects': route(`console.log('search', { term: req.query.term });`),
    'an address that is parsed': route(
      `const url = new URL(req.query.next, 'https://shop.example');
  console.log('next', url);
  console.log(\`next \${url}\`);
  console.log('next ' + url.href + url.pathname + url.search + url.hostname);
  console.log('next ' + url.toString());`,
    ),
    'a header that something is taken out of': route(
      `console.log('agent ' + req.headers['user-agent'].replace('Mozilla', '').trim());`,
    ),
    'a list that the console inspects': route(
      `console.log('fields', Object.keys(req.query)); console.log(Object.entries(req.query)); console.log('terms', req.query.term.split(','));`,
    ),
    'all of a query, which is an object': route(`console.log('search', req.query);`),
    JSON: route(`console.log('search ' + JSON.stringify(req.query.term));`),
    'a placeholder for JSON, an object or a number': route(
      `console.log('%j %o %d', req.query.term, req.query.term, req.query.page);`,
    ),
    'line breaks taken out': route(`console.log('search ' + req.query.term.replace(/[\\r\\n]/g, ''));`),
    'a header of a request, as it was sent': route(`console.log('agent ' + req.headers['user-agent']);`),
    'the address of a request, as it was sent': route(
      'const { path } = req; console.log(`${req.method} ${path}`); console.log("GET", req.originalUrl);',
    ),
    'what a queue hands on': consume('console.log(`order ${message.value.toString()}`);'),
    'what a page writes into its own console': `console.warn('no such part: ' + window.location.hash);`,
    'a text as util.inspect writes it': route(`console.log('search ' + inspect(req.query.term));`).replace(
      'import express',
      "import { inspect } from 'node:util'; import express",
    ),
    'an encoded text': route(`console.log('search ' + encodeURIComponent(req.query.term));`),
    'a number': route(`console.log('page ' + Number(req.query.page));`),
    'a constant': `console.log('started ' + new Date().toISOString());`,
    'one of a list': route(`if (['a', 'b'].includes(req.query.sort)) console.log('sort ' + req.query.sort);`),
    'a file of something else, a file of JSON': `import express from 'express';
import fs from 'node:fs';
express().post('/', (req, res) => {
  fs.appendFileSync('notes.txt', req.body.text);
  fs.appendFileSync('audit.log', JSON.stringify({ text: req.body.text }) + '\\n');
});`,
    'a file of which nobody knows whether it is a log': {
      level: 'strict',
      code: `import express from 'express';
import { writeFile } from 'node:fs/promises';
express().post('/', async (req, res) => { await writeFile(choose('x'), req.body.text); });`,
    },
    'a function of the same name': `import express from 'express';
      const console = { log(text) { return text.length; } };
      express().get('/', (req, res) => { console.log('search ' + req.query.term); res.end(); });`,
    'not seen: a line that is put together by another file': `import { describe } from './describe.js';
      import express from 'express';
      express().get('/', (req, res) => { console.log(describe(req)); res.end(); });`,
  },
  vulnerable: {
    'the path of a parsed address, decoded': route(
      `const { pathname } = new URL(req.url, 'https://shop.example');
  console.log('next ' + decodeURIComponent(pathname)); // !tainted`,
    ),
    'a parameter of a parsed address, which is decoded': route(
      `const url = new URL(req.url, 'https://shop.example');
  console.log('next ' + url.searchParams.get('next')); // !tainted`,
    ),
    'a header that line breaks are put into': route(
      `console.log('agent ' + req.headers['user-agent'].replace(/;/g, '\\n')); // !tainted`,
    ),
    'a text put together': {
      code: route(`console.log('search ' + req.query.term); // !tainted`),
      suggested: [route(`console.log('search ' + String(req.query.term).replace(/[\\r\\n]+/g, ' '));`)],
    },
    'a template': {
      code: route('console.warn(`search ${req.query.term}`); // !tainted'),
      suggested: [route("console.warn(`search ${String(req.query.term).replace(/[\\r\\n]+/g, ' ')}`);")],
    },
    'a text alone': route(`console.error(req.query.term); // !tainted`),
    'a placeholder for a text': route(`console.log('search %s', req.query.term); // !tainted`),
    'through a variable': route(`const line = 'search ' + req.query.term;
      console.info(line); // !tainted`),
    'the output of the process': route('process.stdout.write(`search ${req.query.term}\\n`); // !tainted'),
    'a header that is decoded': route(
      `console.log('agent ' + decodeURIComponent(req.headers['user-agent'])); // !tainted`,
    ),
    'a file of lines': `import express from 'express';
import fs from 'node:fs';
import { appendFile } from 'node:fs/promises';
const out = fs.createWriteStream('access.log', { flags: 'a' });
express().post('/', async (req, res) => {
  out.write(\`vote \${req.body.voter}\\n\`); // !tainted
  await appendFile('votes.log', \`vote \${req.body.voter}\\n\`); // !tainted
});`,
    'the message of winston': `import { createLogger } from 'winston';
      import http from 'node:http';
      import { parse } from 'node:url';
      const logger = createLogger({ level: 'info' });
      http.createServer((req, res) => {
        const { query } = parse(req.url, true);
        logger.info('search ' + query.term); // !tainted
        logger.log({ level: 'info', message: 'search ' + query.term }); // !tainted
        logger.log('info', 'GET ' + decodeURIComponent(req.url)); // !tainted
        res.end();
      });`,
    'log4js, required': `const log4js = require('log4js');
      const Koa = require('koa');
      const logger = log4js.getLogger('web');
      new Koa().use((ctx) => {
        logger.info('term ' + ctx.query.term); // !tainted
      });`,
    'the logger of Nest in a controller': {
      code: `import { Controller, Get, Logger, Query } from '@nestjs/common';
@Controller()
export class Search {
  private readonly logger = new Logger('search');
  @Get()
  find(@Query('term') term: string): string {
    this.logger.log(\`search \${term}\`); // !tainted
    return 'found';
  }
}`,
    },
    consola: `import { consola } from 'consola';
      import Fastify from 'fastify';
      Fastify().get('/', async (request) => {
        consola.info('search ' + request.query.term); // !tainted
        return {};
      });`,
    debug: `import debug from 'debug';
      import express from 'express';
      const log = debug('web');
      express().get('/', (req, res) => {
        log('search %s', req.query.term); // !tainted
        res.end();
      });`,
    'the address of a request under strict': {
      level: 'strict',
      code: route('console.log(`${req.method} ${req.url}`); // !undecoded'),
    },
    'a header under strict': {
      level: 'strict',
      code: route(`console.log('agent ' + req.headers['user-agent']); // !undecoded`),
    },
    'what a queue hands on under strict': {
      level: 'strict',
      code: consume('console.log(`order ${message.value.toString()}`); // !queued'),
    },
    'what a chat hands on': `import { Telegraf } from 'telegraf';
      const bot = new Telegraf(process.env.BOT_TOKEN);
      bot.on('text', (ctx) => { console.log('said ' + ctx.message.text); }); // !tainted`,
    'a logger of the project': {
      level: 'strict',
      code: `import { logger } from '../lib/logger.js';
        import express from 'express';
        express().get('/', (req, res) => {
          logger.info('search ' + req.query.term); // !maybeTainted
          res.end();
        });`,
    },
  },
});
