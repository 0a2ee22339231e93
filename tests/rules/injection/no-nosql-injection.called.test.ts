import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): string => `import express from 'express';
import { MongoClient } from 'mongodb';
import User from '../models/user.js';
const app = express();
app.post('/users', async (req, res) => {
  const { email, isSure } = req.body;
${body}
});`;

/** Methods that only texts have, and connections that come in callbacks. */
testRule(rule, {
  safe: {
    'a method of texts has been called': route(`  if (!email.trim()) return;
  res.json(await User.findOne({ email }));`),
    'in the test of a choice': route(`  const kind = email.endsWith('@example.com') ? 'own' : 'other';
  res.json(await User.findOne({ email, kind }));`),
    'on another name of it': route(`  const low = req.body.email.toLowerCase();
  res.json([low, await User.findOne({ email: req.body.email })]);`),
  },
  vulnerable: {
    'called afterwards': route(`  const user = await User.findOne({ email }); // !tainted
  res.json([user, email.toLowerCase()]);`),
    'called in one branch only': route(`  if (isSure) { email.trim(); }
  res.json(await User.findOne({ email })); // !tainted`),
    'called on something else': route(`  const name = req.body.name.trim();
  res.json([name, await User.findOne({ email })]); // !tainted`),
    'a method that lists have, too': route(`  if (!email.includes('@')) return;
  res.json(await User.findOne({ email })); // !tainted`),
    'a connection in a callback': route(`  MongoClient.connect('mongodb://127.0.0.1', (error, client) => {
    client.db('shop').collection('users').findOne({ email }, (failed, user) => res.json(user)); // !tainted
  });`),
    'a database in a callback, as of old':
      route(`  MongoClient.connect('mongodb://127.0.0.1', {}, function (error, db) {
    db.collection('users').findOne({ email }, (failed, user) => res.json(user)); // !tainted
  });`),
    'a client that connects': route(`  new MongoClient('mongodb://127.0.0.1').connect((error, client) => {
    client.db().collection('users').findOne({ email }, (failed, user) => res.json(user)); // !tainted
  });`),
  },
});
