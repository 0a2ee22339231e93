import rule from '../../../src/rules/secrets/no-error-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

const caught = (answer: string, work = 'await work();'): string => `import express from 'express';
import { Pool } from 'pg';
import fs from 'node:fs/promises';
import util from 'node:util';
const pool = new Pool();
express().get('/', async (req, res) => {
  try { ${work} } catch (error) {
    ${answer}
  }
});`;
const handled = (answer: string, imports = ''): string => `import express from 'express';${imports}
express().use((err, req, res, next) => {
  ${answer}
});`;

testRule(rule, {
  safe: {
    'a text of its own': handled(`console.error(err.stack); res.status(500).send('Something broke');`),
    'a log': caught(`console.error(error); log.error({ error }); res.sendStatus(500);`),
    'handed on': caught(`return next(error);`),
    'thrown again': caught(`throw error;`),
    'a status and a code': handled(
      `res.status(err.status ?? 500).json({ code: err.code, status: err.statusCode, name: err.name });`,
    ),
    'an error made here, with a literal message': `import express from 'express';
      express().get('/', (req, res) => {
        const error = new Error('Not here');
        res.status(404).json({ message: error.message });
      });`,
    'an error of a class of its own': handled(
      `if (err instanceof HttpError) { res.status(err.status).json({ message: err.message }); return; }
       res.sendStatus(500);`,
      `import { HttpError } from './errors.js';`,
    ),
    'an error of another class leaves early': handled(
      `if (!(err instanceof HttpError)) return next(err);
       res.status(err.status).json({ message: err.message });`,
      `import { HttpError } from './errors.js';`,
    ),
    'an error that says it may be shown': handled(
      `res.json({ message: err.expose ? err.message : 'Internal error' });`,
    ),
    'an error with a status of its own': handled(
      `const status = err.status || 500;
       res.status(status).json({ message: status < 500 ? err.message : 'Internal error' });`,
    ),
    'issues that a schema found': handled(
      `if (err instanceof ZodError) return res.status(400).json({ issues: err.issues, flat: err.flatten() });
       next(err);`,
      `import { ZodError } from 'zod';`,
    ),
    'details of joi': `import express from 'express'; import Joi from 'joi';
      express().post('/', (req, res) => {
        const { error } = Joi.object({ a: Joi.string() }).validate(req.body);
        if (error) return res.status(400).json({ message: error.details[0].message });
        res.sendStatus(204);
      });`,
    'in development only': handled(
      `res.status(500).json({ stack: process.env.NODE_ENV === 'development' ? err.stack : undefined });`,
    ),
    'outside production only': handled(
      `const body = { message: 'Internal error' };
       if (process.env.NODE_ENV !== 'production') body.stack = err.stack;
       res.status(500).json(body);`,
    ),
    'whether there is one': caught(`res.json({ ok: error === undefined, failed: Boolean(error) });`),
    'a message in answers of which nobody knows': `export function show(out, err) { out.send(err.stack); }`,
    'a stack of plates': `import express from 'express';
      express().get('/', (req, res) => { const pile = { stack: [1, 2] }; res.json(pile.stack); });`,
    'not seen: what a function of another file makes of it': caught(`res.json(serialize(error));`),
  },
  vulnerable: {
    'a stack': {
      code: handled(`res.status(500).send(err.stack); // !failure`),
      suggested: [handled(`res.status(500).send('Internal server error');`)],
    },
    'a stack in a page': {
      code: handled('res.status(500).end(`<pre>${err.stack}</pre>`); // !failure'),
      suggested: [handled('res.status(500).end(`<pre>Internal server error</pre>`);')],
    },
    'the whole error': {
      code: caught(`res.status(500).json({ ok: false, error }); // !failure`),
      suggested: [caught(`res.status(500).json({ ok: false, error: 'Internal server error' });`)],
    },
    'the whole error, spread': caught(`res.status(500).json({ ...error, ok: false }); // !failure`),
    'the whole error, alone': caught(`res.send(error); // !failure`),
    'the whole error, printed': caught(`res.send(util.inspect(error)); // !failure`),
    'the whole error, as JSON': caught('res.end(`<p>${JSON.stringify(error)}`); // !failure'),
    'a template of a page': caught(`res.render('error', { error }); // !failure`),
    'the cause of it': caught(`res.json({ error: error.cause.stack }); // !failure`),
    'a stack, whoever is known to be asked': handled(
      `if (err.status) return res.status(err.status).json({ message: 'no', stack: err.stack }); // !failure
       next(err);`,
    ),
    'the message of a driver': caught(
      `res.status(500).json({ message: error.message }); // !failure`,
      `await pool.query('select 1');`,
    ),
    'the message of a driver, in a text': caught(
      'res.status(500).send(`failed: ${error}`); // !failure',
      `await pool.query('select 1');`,
    ),
    'the message of a file system': caught(
      `const { message } = error;
       res.status(500).json({ message }); // !failure`,
      `await fs.readFile('/etc/shop.json');`,
    ),
    'taken apart': `import express from 'express';
      express().get('/', async (req, res) => {
        try { await work(); } catch ({ stack }) { res.send(stack); } // !failure
      });`,
    'a callback of a file system': `const fs = require('fs'); const express = require('express');
      express().get('/', (req, res) => {
        fs.readFile('/etc/shop.json', (err, data) => {
          if (err) return res.status(500).send(err.message); // !failure
          res.send(data);
        });
      });`,
    'the statement of a driver': `const mysql = require('mysql2'); const express = require('express');
      const db = mysql.createConnection({});
      express().get('/', (req, res) => {
        db.query('select 1', (err, rows) => (err ? res.send(err.sqlMessage) : res.json(rows))); // !failure
      });`,
    'a promise that fails': `import express from 'express';
      express().get('/', (req, res) => {
        work().then((made) => res.json(made)).catch((err) => res.status(500).json(err)); // !failure
      });`,
    'the other callback of a promise': `import { Pool } from 'pg'; import express from 'express';
      const pool = new Pool();
      express().get('/', (req, res) => {
        pool.query('select 1').then(({ rows }) => res.json(rows), (reason) => res.json(reason.message)); // !failure
      });`,
    'through a function of the file': `import express from 'express';
      const toBody = (error: Error) => ({ message: 'no', trace: error.stack });
      express().get('/', async (req, res) => {
        try { await work(); } catch (error) { res.json(toBody(error as Error)); } // !failure
      });`,
    'typed as a handler': `import type { ErrorRequestHandler } from 'express';
      export const errors: ErrorRequestHandler = (error, req, res, next) => {
        res.status(500).json({ trace: (error as Error).stack }); // !failure
      };`,
    'any message': {
      level: 'strict',
      code: caught(`res.json({ message: error.message }); // !failureMessage`),
    },
    'any error as a text': { level: 'strict', code: caught(`res.send(String(error)); // !failureMessage`) },
    'a message, whatever is an error': {
      level: 'strict',
      code: caught(
        `res.json({ message: error instanceof Error ? error.message : 'no' }); // !failureMessage`,
      ),
    },
    'by the name of a parameter': {
      level: 'strict',
      isFormBound: 'Nothing but the name tells what it is.',
      code: `import type { Response } from 'express';
      export function fail(res: Response, err) {
        res.json({ message: err.message }); // !failureMessage
      }`,
    },
  },
});
