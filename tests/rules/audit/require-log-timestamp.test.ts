import rule from '../../../src/rules/audit/require-log-timestamp.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the time left on': `import pino from 'pino'; export const logger = pino({ level: 'info' });`,
    'a time of its own form': `import pino from 'pino'; export const logger = pino({ timestamp: pino.stdTimeFunctions.isoTime });`,
    'a switch that nobody knows': `import pino from 'pino'; export const logger = pino({ timestamp: process.env.LOG_TIME === '1' });`,
    'a format with the time': {
      level: 'strict',
      code: `import { createLogger, format } from 'winston';
        export const logger = createLogger({ format: format.combine(format.timestamp(), format.json()) });`,
    },
    'a format of the project': {
      level: 'strict',
      code: `import { createLogger, format } from 'winston';
        import { lines } from './lines.js';
        export const logger = createLogger({ format: format.combine(lines(), format.json()) });`,
    },
    'a time that a transport writes': {
      level: 'strict',
      code: `import { createLogger, format, transports } from 'winston';
        export const logger = createLogger({
          transports: [new transports.Console({ format: format.combine(format.timestamp(), format.simple()) })],
        });`,
    },
    'an option of another package': `import { logger } from 'loggers'; logger({ timestamp: false });`,
  },
  vulnerable: {
    'pino without the time': {
      code: `import pino from 'pino';
export const logger = pino({ level: 'info', timestamp: false }); // !switchedOff`,
      repaired: `import pino from 'pino';
export const logger = pino({ level: 'info', timestamp: true });`,
    },
    'required, through options': {
      code: `
      const pino = require('pino');
      const options = { timestamp: false }; // !switchedOff
      module.exports = pino(options);`,
      repaired: `
      const pino = require('pino');
      const options = { timestamp: true };
      module.exports = pino(options);`,
    },
    'for the requests of a server': {
      code: `
      import pinoHttp from 'pino-http';
      export const log = pinoHttp({ timestamp: false }); // !switchedOff`,
      repaired: `
      import pinoHttp from 'pino-http';
      export const log = pinoHttp({ timestamp: true });`,
    },
    'the logger of Fastify': {
      code: `
      import Fastify from 'fastify';
      export const app = Fastify({ logger: { timestamp: false } }); // !switchedOff`,
      repaired: `
      import Fastify from 'fastify';
      export const app = Fastify({ logger: { timestamp: true } });`,
    },
    'winston without any format': {
      level: 'strict',
      code: `import winston from 'winston';
        export const logger = winston.createLogger({ level: 'info' }); // !missing`,
    },
    'winston with formats that leave the time out': {
      level: 'strict',
      code: `import { createLogger, format } from 'winston';
        export const logger = createLogger({ format: format.combine(format.json()) }); // !missing`,
    },
  },
});
