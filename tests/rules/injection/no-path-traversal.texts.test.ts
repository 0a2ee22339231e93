import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import fs from 'node:fs';
const app = express();`;

testRule(rule, {
  safe: {
    'sanitize-filename': `${APP}
      import sanitize from 'sanitize-filename';
      app.get('/', (req) => {
      fs.readFileSync('/data/' + sanitize(req.query.f)); });`,
    slugify: `${APP}
      import slugify from 'slugify';
      app.get('/', (req) => {
      fs.readFileSync('/data/' + slugify(req.query.f, { strict: true })); });`,
    'is-path-inside guards': `${APP}
      import isPathInside from 'is-path-inside';
      import path from 'node:path';
      app.get('/', (req) => {
      const file = path.join('/data', req.query.f);
      if (!isPathInside(file, '/data')) throw new Error('no');
      fs.readFileSync(file);
      });`,
    'path-is-inside guards': `${APP}
      const pathIsInside = require('path-is-inside');
      app.get('/', (req, res) => {
      const file = require('node:path').resolve('/data', req.query.f);
      if (!pathIsInside(file, '/data')) return res.sendStatus(403);
      fs.readFileSync(file);
      });`,
    'not seen: path-is-inside of a path that climbs': `${APP}
      import pathIsInside from 'path-is-inside';
      app.get('/', (req) => {
      const file = '/data/' + req.query.f;
      if (pathIsInside(file, '/data')) fs.readFileSync(file);
      });`,
    'names without two dots': `${APP}
      app.get('/*', (req, res) => {
      const names = req.path.split('/').filter((name) => name && name !== '.' && name !== '..');
      res.send(fs.readFileSync('/data/' + names.join('/')));
      if (req.path.split('/').includes('..')) return;
      res.send(fs.readFileSync('/data/' + req.path.split('/').slice(2)[0]));
      });`,
    'one name of a path': `${APP}
      app.get('/*', (req, res) => {
      const [, folder, name] = req.path.split('/');
      res.send(fs.readFileSync('/data/' + name));
      });`,
  },
  vulnerable: {
    'path-is-inside that refuses nothing': `${APP}
      import pathIsInside from 'path-is-inside';
      app.get('/', (req) => {
      const file = '/data/' + req.query.f;
      if (!pathIsInside(file, '/data')) console.warn('outside');
      fs.readFileSync(file); // !tainted
      });`,
    'joi: a pattern that is refused': `${APP}
      import Joi from 'joi';
      const Query = Joi.object({ a: Joi.string().pattern(/^[a-z]+$/), b: Joi.string().pattern(/^[a-z]+$/, { invert: true }) });
      app.get('/', (req) => {
      const q = Joi.attempt(req.query, Query);
      fs.readFileSync('/data/' + q.a);
      fs.readFileSync('/data/' + q.b); // !tainted
      });`,
    'names that are put together again': `${APP}
      import path from 'node:path';
      app.get('/*', (req, res) => {
      const names = req.url.split('/').map(decodeURIComponent);
      res.send(fs.readFileSync('/data/' + names.slice(1).join('/'))); // !tainted
      res.send(fs.readFileSync(path.join('/data', ...names))); // !tainted
      });`,
    'a parser that remembers': `${APP}
      import { parse } from 'node:url';
      const remember = (f) => {
        const kept = new Map();
        return (...args) => {
          if (!kept.has(args[0])) kept.set(args[0], f(...args));
          return kept.get(args[0]);
        };
      };
      const read = remember(parse);
      app.get('/*', (req, res) => {
      res.send(fs.readFileSync('/data' + unescape(read(req.url).pathname))); // !tainted
      });`,
    'a function that lodash spares': `${APP}
      import { parse } from 'node:url';
      import { memoize } from 'lodash';
      import once from 'lodash/once';
      const read = memoize(parse);
      const first = once((text) => text.trim());
      app.get('/*', (req, res) => {
      res.send(fs.readFileSync('/data' + read(req.url).pathname)); // !tainted
      res.send(fs.readFileSync('/data' + first(req.url))); // !tainted
      });`,
    'shell-quote clears a shell, not a path': `${APP}
      import { quote } from 'shell-quote';
      app.post('/', (req) => {
      fs.readFileSync('/data/' + quote([req.body.f])); // !tainted
      });`,
    'camelcase keeps no slash, trim keeps': `${APP}
      import _ from 'lodash';
      app.get('/', (req) => {
      fs.readFileSync('/data/' + _.camelCase(req.query.f));
      fs.readFileSync('/data/' + _.kebabCase(req.query.f));
      fs.readFileSync('/data/' + _.toLower(req.query.f)); // !tainted
      });`,
  },
});
