import rule from '../../../src/rules/audit/no-log-injection.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a level of the environment': `import pino from 'pino'; pino({ level: process.env.LOG_LEVEL ?? 'info' });`,
    'one level or the other': `import express from 'express'; import pino from 'pino';
const logger = pino();
express().post('/level', (req, res) => { logger.level = req.query.verbose ? 'debug' : 'info'; });`,
    'a level of a list': `import express from 'express'; import winston from 'winston';
const logger = winston.createLogger();
const LEVELS = ['info', 'debug'];
express().post('/level', (req, res) => { if (LEVELS.includes(req.query.level)) logger.level = req.query.level; });`,
    'the name of a file, which another rule reports': `import express from 'express'; import pino from 'pino';
express().get('/', (req, res) => { pino(pino.destination(\`/var/log/\${req.query.user}.log\`)); });`,
    'a method of a logger that a test has let through, or that a table names': `import express from 'express'; import pino from 'pino';
const logger = pino(); const METHODS = { a: 'info', b: 'warn' };
express().get('/', (req, res) => {
  const level = ['info', 'warn'].includes(req.query.level) ? req.query.level : 'info';
  logger[level]({ seen: true });
  logger[METHODS[req.query.kind]]('seen');
  const method = req.query.loud ? 'error' : 'info';
  console[method]('seen');
});`,
    'members of something that is no logger': `import express from 'express'; import { writers } from './writers.js';
express().get('/', (req, res) => { writers[req.query.level]('seen'); });`,
  },
  vulnerable: {
    'a method of the logger by its name': `import express from 'express';
import bunyan from 'bunyan';
import log4js from 'log4js';
import log from 'loglevel';
import pino from 'pino';
import winston from 'winston';
import { consola } from 'consola';
const logger = winston.createLogger();
const lines = pino();
express().post('/', (req, res) => {
  lines[req.query.level]({ seen: true }); // !levelChosen
  logger[req.body.level]('seen'); // !levelChosen
  bunyan.createLogger({ name: 'app' })[req.body.level]('seen'); // !levelChosen
  log4js.getLogger()[req.body.level]('seen'); // !levelChosen
  log[req.body.level]('seen'); // !levelChosen
  consola[req.body.level]('seen'); // !levelChosen
  const write = console[req.body.level]; // !levelChosen
  write('seen');
});`,
    'a level of the request': `import express from 'express';
import bunyan from 'bunyan';
import log4js from 'log4js';
import log from 'loglevel';
import pino from 'pino';
import winston from 'winston';
import { consola } from 'consola';
const logger = winston.createLogger();
const lines = pino();
express().post('/level', (req, res) => {
  logger.level = req.query.level; // !levelChosen
  lines.level = req.body.level; // !levelChosen
  bunyan.createLogger({ name: 'app' }).level(req.query.level); // !levelChosen
  log4js.getLogger().level = req.query.level; // !levelChosen
  log.setLevel(req.query.level); // !levelChosen
  consola.level = req.query.level; // !levelChosen
});`,
  },
});
