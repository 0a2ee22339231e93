import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express'; import mongoose from 'mongoose';
const User = mongoose.model('User'); const app = express(); app.use(express.json());`;

function route(body: string, head = ''): string {
  return `${APP} ${head}
app.patch('/me', async (req, res) => {
  const user = await User.findById(req.user.id);
${body}
  await user.save(); res.end();
});`;
}

testRule(rule, {
  safe: {
    'names that are listed': route(
      `  for (const key of ['name', 'bio']) if (key in req.body) user[key] = req.body[key];`,
    ),
    'names that are looked up': route(
      `  for (const key in req.body) { if (ALLOWED.has(key)) user[key] = req.body[key]; }`,
      `const ALLOWED = new Set(['name', 'bio']);`,
    ),
    'names that are filtered': route(
      `  Object.keys(req.body).filter((k) => ALLOWED.has(k)).forEach((k) => { user[k] = req.body[k]; });`,
      `const ALLOWED = new Set(['name', 'bio']);`,
    ),
    'fields that are picked before they are laid over': route(
      `  _.extend(user, _.pick(req.body, ['name', 'bio']));`,
      `import _ from 'lodash';`,
    ),
    'an object of the program that is laid over': route(
      `  const found = {}; _.extend(found, req.body);`,
      `import _ from 'lodash';`,
    ),
    'a table of votes by what is voted for': `import { load, save } from './db.js'; import express from 'express';
express().post('/vote', async (req, res) => {
  const votes = await load('votes');
  votes[req.body.id] = req.body.vote;
  await save(votes); res.end();
});`,
  },
  vulnerable: {
    'a loop over the keys of the body': route(
      `  for (const key in req.body) user[key] = req.body[key]; // !tainted`,
    ),
    'a loop over a list of its keys': route(
      `  for (const key of Object.keys(req.body)) user[key] = req.body[key]; // !tainted`,
    ),
    'entries one by one': route(
      `  Object.entries(req.body).forEach(([key, value]) => { user[key] = value; }); // !tainted`,
    ),
    'a record that another file loads': {
      isFormBound: 'a record is not seen behind an assertion yet',
      code: `import { findUser, saveUser } from './db.js'; import express from 'express';
express().patch('/u', async (req, res) => {
  const user = await findUser(req.user.id);
  for (const key of Object.keys(req.body)) user[key] = req.body[key]; // !tainted
  await saveUser(user); res.end();
});`,
    },
    'laid over by lodash': route(`  _.extend(user, req.body); // !tainted`, `import _ from 'lodash';`),
    'merged by lodash': route(`  merge(user, req.body); // !tainted`, `import { merge } from 'lodash';`),
    'laid over by underscore': route(
      `  _.extend(user, req.body); // !tainted`,
      `import _ from 'underscore';`,
    ),
  },
});
