import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
import _ from 'lodash';
const app = express();`;

/** A number does nothing in a shell; that something is a text says nothing there. */
testRule(rule, {
  safe: {
    'a number': `${APP}
      app.post('/', (req, res) => {
        if (!_.isInteger(req.body.lines)) return res.sendStatus(400);
        exec('head -n ' + req.body.lines);
      });`,
  },
  vulnerable: {
    'a text': `${APP}
      app.post('/', (req, res) => {
        if (!_.isString(req.body.file)) return res.sendStatus(400);
        exec('head ' + req.body.file); // !tainted
      });`,
  },
});
