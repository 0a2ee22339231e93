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
  },
  vulnerable: {
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
