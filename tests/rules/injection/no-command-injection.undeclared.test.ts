import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** Names that are written to, and that nobody declares. */
testRule(rule, {
  safe: {
    'a text that is replaced': `const express = require('express');
const { exec } = require('child_process');
express().get('/', (req) => { folder = req.query.dir; folder = 'logs'; exec('ls ' + folder); });`,
    'a name that another file writes to': `const { exec } = require('child_process');
exec('ls ' + folder);`,
  },
  vulnerable: {
    'an application, and a text': `const express = require('express');
const { exec } = require('child_process');
app = express();
app.get('/', (req) => { folder = req.query.dir; exec('ls ' + folder); }); // !tainted`,
    'a text that a pattern takes': `const express = require('express');
const { exec } = require('child_process');
express().get('/', (req) => { [folder] = req.query.dir.split('/'); exec('ls ' + folder); }); // !tainted`,
  },
});
