import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (test: string): string => `import express from 'express';
import validator from 'validator';
import { exec } from 'node:child_process';
const checks = {
  code(value) {
    if (value) return validator.isWhitelisted(value + '', 'abc-_123');
    return false;
  },
};
const app = express();
app.post('/', (req, res) => {
  if (!${test}) return res.sendStatus(400);
  exec('ls ' + req.body.name); res.end();
});`;
const flaw = (test: string): string => route(test).replace('res.end();', 'res.end(); // !tainted');

/** Lists of characters, and checks of what has been made a text for them. */
testRule(rule, {
  safe: {
    'characters that mean nothing': route(`validator.isWhitelisted(req.body.name, 'abcdef')`),
    'an empty text behind it': route(`validator.isAlpha(req.body.name + '')`),
    'a template of it alone': route('validator.isAlpha(`${req.body.name}`)'),
    'characters that nobody knows': route(`validator.isWhitelisted(req.body.name, process.env.CHARACTERS)`),
    'by a table of checks': route(`checks.code(req.body.name)`),
  },
  vulnerable: {
    'a sign of the shell among them': flaw(`validator.isWhitelisted(req.body.name, 'abc;')`),
    'something else behind it': flaw(`validator.isAlpha(req.query.name + '')`),
  },
});
