import rule from '../../../src/rules/secrets/no-cleartext-sensitive-storage.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (model: string): string => `import express from 'express';
      import mongoose from 'mongoose';
      ${model}
      express().post('/users', async (req, res) => {
        await User.create({ name: req.body.name, password: req.body.password });
        res.sendStatus(201);
      });`;

/** What a file shows of the model that a password is given to. */
testRule(rule, {
  safe: {
    'a model of another file, which may hash it': `const express = require('express');
const User = require('../models/user');
express().post('/', async (req, res) => {
  const user = new User({ password: req.body.password });
  res.json({ id: (await user.save()).id });
});`,
    'a schema that others may add a hook to': route(
      `export const schema = new mongoose.Schema({ password: String }); const User = mongoose.model('User', schema);`,
    ),
    'a field that changes what is set': route(
      `const User = mongoose.model('User', new mongoose.Schema({ password: { type: String, set: hashed } }));`,
    ),
    'a field with a function': route(
      `const User = mongoose.model('User', new mongoose.Schema({ password: { type: String, set(v) { return hashed(v); } } }));`,
    ),
    'fields of another file': route(
      `import { fields } from './fields.js'; const User = mongoose.model('User', new mongoose.Schema(fields));`,
    ),
    'something added to all schemas': route(
      `mongoose.plugin(hashing); const User = mongoose.model('User', new mongoose.Schema({ password: String }));`,
    ),
    'a model of a file of models': {
      code: `import express from 'express';
      import User from '../models/User.js';
      express().post('/users', async (req, res) => {
        const { name, password } = req.body;
        await User.create({ name, password });
        const user = new User({ name, password });
        await user.save();
        res.sendStatus(201);
      });`,
    },
    'a model of another file': route(`import { User } from './user.js';`),
  },
  vulnerable: {
    'a model of another file, which may hash it': {
      level: 'strict',
      code: `const express = require('express');
const User = require('../models/user');
express().post('/', async (req, res) => {
  const user = new User({ password: req.body.password }); // !unhashedPassword
  res.json({ id: (await user.save()).id });
});`,
    },
    'a schema that nobody else has': {
      isFormBound: 'A schema that has a name may be given a hook by others.',
      code: `
      import express from 'express';
      import mongoose from 'mongoose';
      const User = mongoose.model('User', new mongoose.Schema({ name: String, password: String }));
      express().post('/users', async (req, res) => {
        await User.create({ name: req.body.name, password: req.body.password }); // !storedPassword
        res.sendStatus(201);
      });`,
    },
  },
});
