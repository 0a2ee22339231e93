import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

function route(quote: string, command: string): string {
  return `import express from 'express'; import { exec } from 'node:child_process';
const quote = (text) => ${quote};
express().get('/find', (req, res) => {
  exec(${command}); // !tainted
});`;
}

const safe = (code: string): string => code.replace(' // !tainted', '');
const QUOTED = String.raw`"'" + String(text).replace(/'/g, "'\\''") + "'"`;

// Quotes of shells, written by hand.
testRule(rule, {
  safe: {
    'quoted as shells read it': safe(route(QUOTED, `'grep -- ' + quote(req.query.text) + ' file'`)),
    'quoted in a template': safe(
      route("`'${text.replace(/'/g, \"'\\\\''\")}'`", `'grep -- ' + quote(req.query.text)`),
    ),
    'quoted by double quotes': safe(
      route(`"'" + text.replaceAll("'", "'\\"'\\"'") + "'"`, `'grep -- ' + quote(req.query.text)`),
    ),
  },
  vulnerable: {
    'quotes around what is not escaped': route(`"'" + text + "'"`, `'grep -- ' + quote(req.query.text)`),
    'only the first quote escaped': route(
      String.raw`"'" + text.replace("'", "'\\''") + "'"`,
      `'grep -- ' + quote(req.query.text)`,
    ),
    'escaped as no shell reads it': route(
      String.raw`"'" + text.replace(/'/g, "\\'") + "'"`,
      `'grep -- ' + quote(req.query.text)`,
    ),
    'escaped between other quotes': route(
      String.raw`'"' + text.replace(/'/g, "'\\''") + '"'`,
      `'grep -- ' + quote(req.query.text)`,
    ),
    'escaped without quotes': route(
      String.raw`text.replace(/'/g, "'\\''")`,
      `'grep -- ' + quote(req.query.text)`,
    ),
  },
});
