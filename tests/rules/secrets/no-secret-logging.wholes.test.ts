import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

/** Whole objects that a schema, a description or a header's name says hold a secret. */
testRule(rule, {
  safe: {
    'an environment that a schema has picked from': `
      import { z } from 'zod';
      const env = z.object({ PORT: z.coerce.number(), HOST: z.string() }).parse(process.env);
      console.log('settings', env, env.PORT);`,
    'a form whose schema has no secret': `
      import express from 'express';
      import { z } from 'zod';
      const Form = z.object({ email: z.string(), age: z.number() });
      express().post('/users', (req, res) => { console.log('form', Form.parse(req.body)); res.end(); });`,
    'all of it but the secret': `
      import express from 'express';
      import { z } from 'zod';
      const Form = z.object({ email: z.string(), password: z.string() });
      express().post('/users', (req, res) => {
        const { password, ...rest } = Form.parse(req.body);
        console.log('form', rest);
        store(password);
        res.end();
      });`,
    'the user of a pair that a header proves': {
      isFormBound: 'names alone tell the user from the password',
      code: `
      const express = require('express');
      express().use((req, res, next) => {
        const [username, password] = Buffer.from(req.headers.authorization.slice(6), 'base64').toString().split(':');
        check(username, password);
        console.info('signed in', username);
        next();
      });
      exports.who = (req) => {
        const pair = Buffer.from(req.headers.authorization.split(' ')[1], 'base64').toString().split(':');
        const username = pair.shift();
        console.info('signed in', username);
      };`,
    },
    'of a header no more than that it is there': `
      module.exports = (req, res, next) => {
        console.log(Boolean(req.headers.authorization), req.headers.cookie ? 1 : 0, req.headers.host);
        next();
      };`,
    'a member of that name that is no header': `console.log(settings.cookie, options.authorization, store.get('cookie'));`,
  },
  vulnerable: {
    'an environment with a secret in its schema': `
      import { z } from 'zod';
      const env = z.object({ PORT: z.coerce.number(), JWT_SECRET: z.string() }).parse(process.env);
      console.log('settings', env); // !secret`,
    'a schema that is put together': `
      import { z } from 'zod';
      const Base = z.object({ HOST: z.string() });
      const Schema = Base.extend({ API_KEY: z.string() }).strict();
      const result = Schema.safeParse(process.env);
      if (result.success) console.log('settings', result.data); // !secret`,
    'a form with a password in its schema': `
      import express from 'express';
      import { z } from 'zod';
      const Form = z.object({ email: z.string(), password: z.string() });
      express().post('/users', (req, res) => {
        console.log('form', Form.parse(req.body)); // !secret
        res.end();
      });`,
    'every property of described settings': `
      const convict = require('convict');
      const config = convict({ db: { password: { format: String, env: 'DB_PASSWORD', default: '' } } });
      console.log('settings', config.getProperties()); // !secret`,
    'headers of a request that nobody declares': `
      const debug = require('debug')('app');
      module.exports = (req, res, next) => {
        debug('header %s', req.headers.authorization); // !secret
        const { cookie } = req.headers;
        console.log('cookie', cookie); // !secret
        console.log(req.headers['x-api-key']); // !secret
        next();
      };`,
    'headers that are asked for by name': {
      isFormBound: 'a name tells where it is written at the question',
      code: `
      export function trace(request) {
        console.log('header', request.headers.get('authorization')); // !secret
      }`,
    },
  },
});
