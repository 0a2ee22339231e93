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
    'not seen: a method of the logger by its name': `import express from 'express'; import pino from 'pino';
const logger = pino();
express().get('/', (req, res) => { logger[req.query.level]({ seen: true }); });`,
  },
  vulnerable: {
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
