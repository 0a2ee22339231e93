import rule from '../../../src/rules/injection/no-untrusted-regexp.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): string => `import express from 'express';
express().get('/:name', async (req, res) => {
${body}
});`;

const MODEL = `import mongoose from 'mongoose';
const User = mongoose.model('User', new mongoose.Schema({ name: String }));
`;

testRule(rule, {
  safe: {
    'a constant pattern': route(`  res.json(/^a+$/.test(req.query.q));`),
    'an escaped text, by lodash': `import _ from 'lodash';
${route('  res.json(new RegExp(_.escapeRegExp(req.query.q)).test(text));')}`,
    'an escaped text, by escape-string-regexp': `import escape from 'escape-string-regexp';
${route("  res.json(new RegExp('^' + escape(req.query.q) + '$', 'i').test(text));")}`,
    'an escaped text, by the language': route(
      `  res.json(new RegExp(RegExp.escape(req.query.q)).test(text));`,
    ),
    'an escaped text, by a replacement': route(
      `  res.json(new RegExp(req.query.q.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&'), 'i').test(text));`,
    ),
    'a function of the file that escapes': `${route('  res.json(new RegExp(escape(req.query.q)).test(text));')}
function escape(text) { return text.replace(/[-\\/\\\\^$*+?.()|[\\]{}]/g, '\\\\$&'); }`,
    'a number in the pattern': route('  res.json(new RegExp(`^\\\\d{${Number(req.query.n)}}$`).test(text));'),
    'a pattern of a list': route(`  const patterns = { name: '^[a-z]+$', id: '^[0-9]+$' };
  res.json(new RegExp(patterns[req.query.kind]).test(text));`),
    'a word of a list': route(`  if (!['cat', 'dog'].includes(req.query.q)) return res.sendStatus(400);
  res.json(new RegExp(req.query.q).test(text));`),
    'letters and digits alone': route(`  if (!/^\\w+$/.test(req.query.q)) return res.sendStatus(400);
  res.json(new RegExp(req.query.q).test(text));`),
    'an engine without backtracking': `import RE2 from 're2';
${route('  res.json(new RE2(req.query.q).test(text));')}`,
    'a text that is searched without a pattern': route(`  const text = String(req.body.text);
  res.json([text.includes(req.query.q), text.split(req.query.q), text.replace(req.query.q, '')]);`),
    'another thing that matches and searches': `import { router, index } from './things.js';
${route('  res.json([router.match(req.url), index.search(req.query.q)]);')}`,
    'flags of others': route(`  res.json(new RegExp('^a', req.query.flags).test(text));`),
    'data of a page in its own pattern': `new RegExp(location.search.slice(1)).test(document.title);`,
    'a whole filter of others, which is another flaw': `${MODEL}${route('  res.json(await User.find(req.body));')}`,
    'a field that is compared': `${MODEL}${route('  res.json(await User.find({ name: String(req.query.q) }));')}`,
    'not seen: a search in what nobody shows to be a text': route(
      `  res.json(load(req).search(req.query.q));`,
    ),
  },
  vulnerable: {
    'a pattern of others': {
      code: route(`  const pattern = new RegExp(req.query.q, 'i'); // !tainted
  res.json(pattern.test(text));`),
      suggested: [
        `${route(`  const pattern = new RegExp(escapePattern(String(req.query.q)), 'i');
  res.json(pattern.test(text));`)}

/** The text as a pattern that finds it and nothing else. */
function escapePattern(text: string): string {
  return text.replace(/[\\\\^$.*+?()[\\]{}|-]/g, '\\\\$&');
}`,
      ],
    },
    'part of a pattern, and a call without new': route(
      `  res.json(RegExp('^' + req.params.name + '$').test(text)); // !tainted`,
    ),
    'a part in a template': `import Fastify from 'fastify';
Fastify().get('/', async (request) => {
  const { word } = request.query as { word: string };
  return new RegExp(\`\\\\b\${word}\\\\b\`, 'g').test('text'); // !tainted
});`,
    'CommonJS, and a constant between': `const express = require('express');
express.Router().post('/', function (req, res) {
  const source = req.body.pattern || '.*';
  const compiled = new RegExp(source); // !tainted
  res.json(compiled.exec('text'));
});`,
    'what a text is searched with': route(`  res.json('some text'.match(req.query.q)); // !tainted
  res.json(String(req.body.text).search(req.query.q)); // !tainted
  res.json([...req.body.text.matchAll(req.query.q)]); // !tainted`),
    'a text by its declared type': `import express from 'express';
function find(text: string, word: string) { return text.search(word); } // !tainted
express().get('/', (req, res) => { res.json(find(load(), String(req.query.q))); });`,
    'only some signs escaped': route(
      `  res.json(new RegExp(req.query.q.replace(/[.]/g, '\\\\$&')).test(text)); // !tainted`,
    ),
    'the first sign escaped': route(
      `  res.json(new RegExp(req.query.q.replace(/[.*+?^\${}()|[\\]\\\\]/, '\\\\$&')).test(text)); // !tainted`,
    ),
    'a server without a framework': `import http from 'node:http';
http.createServer((req, res) => {
  const url = new URL(req.url, 'http://localhost');
  res.end(String(new RegExp(url.searchParams.get('re')).test('a'))); // !tainted
});`,
    'a pattern in a filter of mongoose': `${MODEL}${route(`  res.json(await User.find({ name: { $regex: req.query.q, $options: 'i' } })); // !tainted
  res.json(await User.find({ $or: [{ name: { $regex: String(req.query.q) } }] })); // !tainted
  res.json(await User.find({ name: new RegExp(req.query.q, 'i') })); // !tainted`)}`,
    'a pattern in a filter of mongodb': `import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb+srv://db.example.com').db('shop').collection('users');
${route(`  const filter = { name: { $regex: String(req.query.q) } };
  res.json(await users.find(filter).toArray()); // !tainted`)}`,
  },
});
