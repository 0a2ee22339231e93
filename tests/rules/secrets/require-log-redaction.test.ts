import rule from '../../../src/rules/secrets/require-log-redaction.ts';
import { testRule, type Case, type CaseObject } from '../../support/test-rule.ts';

const strict = (code: string, more: Partial<CaseObject> = {}): Case => ({ level: 'strict', code, ...more });

testRule(rule, {
  safe: {
    'anything under recommended': {
      level: 'recommended',
      code: `import pino from 'pino'; export const logger = pino();`,
    },
    'fields left out': strict(
      `import pino from 'pino'; export const logger = pino({ redact: ['password'] });`,
    ),
    'options that nobody knows': strict(
      `import pino from 'pino'; import { options } from './options.js'; export const logger = pino(options);`,
    ),
    'a child of a logger': strict(
      `import { logger } from './logger.js'; export const child = logger.child({ module: 'a' });`,
    ),
    'a format of the project': strict(`import { createLogger, format } from 'winston';
      import { redact } from './redact.js';
      export const logger = createLogger({ format: format.combine(redact(), format.json()) });`),
    'a logger given to what logs requests': strict(
      `import pinoHttp from 'pino-http'; import { logger } from './logger.js'; export const log = pinoHttp({ logger });`,
    ),
    'a format of requests without their credentials': strict(
      `import morgan from 'morgan'; export const log = morgan(':method :url :status');`,
    ),
    'reports that are looked through': strict(`import * as Sentry from '@sentry/node';
      Sentry.init({ dsn: 'https://a@example.com/1', beforeSend: (event) => clean(event) });`),
    'another package': strict(`import { createLogger } from 'loggers'; createLogger({ level: 'info' });`),
  },
  vulnerable: {
    'pino with options': strict(
      `import pino from 'pino';
const log = pino({ level: 'info' }); // !missing`,
      {
        repaired: `import pino from 'pino';
const log = pino({ level: 'info', redact: ['password', 'token', '*.password', '*.token', 'req.headers'] });`,
      },
    ),
    'pino without any, required': strict(`
      const { pino } = require('pino');
      module.exports = pino(); // !missing`),
    'winston without a format that takes fields out': strict(`
      import winston from 'winston';
      export const logger = winston.createLogger({ format: winston.format.json() }); // !unfiltered`),
    'headers of requests': strict(`
      import pinoHttp from 'pino-http';
      export const log = pinoHttp({ level: 'info' }); // !headersWritten`),
    'a format that writes a credential': strict(`
      import morgan from 'morgan';
      export const log = morgan(':method :url :req[authorization]'); // !secretWritten`),
    'reports that nobody looks through': strict(`
      import * as Sentry from '@sentry/node';
      Sentry.init({ dsn: 'https://a@example.com/1' }); // !reportsUnfiltered`),
    'personal data in reports': strict(`
      import { init } from '@sentry/react';
      init({
        beforeSend: (event) => clean(event),
        sendDefaultPii: true, // !personalSent
      });`),
  },
});
