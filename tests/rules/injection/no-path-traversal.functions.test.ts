import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const express = `import express from 'express'; import fs from 'node:fs'; const app = express();\n`;

testRule(rule, {
  safe: {
    'a task that gives a constant': `${express}import { auto } from 'async';
app.get('/', (req, res) => {
  auto({ file: (done) => done(null, 'a.txt'), other: (done) => done(null, req.query.file) }, (err, results) => {
    fs.readFile(results.file, () => {});
  });
});`,
    'a row of functions that ends in a number': `${express}import { flow } from 'lodash';
const toPath = flow((text) => Number(text), (id) => 'data/' + id);
app.get('/', (req, res) => { fs.readFile(toPath(req.query.id), () => {}); });`,
    'a constant path, bound before the text': `${express}import * as R from 'ramda';
const write = R.partial(fs.writeFileSync, ['data.txt']);
app.get('/', (req, res) => { write(req.query.text); });`,
    'a constant path of a promised function': `const Promise = require('bluebird');
const fs = Promise.promisifyAll(require('fs'));
require('express')().get('/', (req, res) => { fs.readFileAsync('a.json').then(() => res.json(req.query)); });`,
    'not seen: a suffix of one’s own': `const Promise = require('bluebird');
const fs = Promise.promisifyAll(require('fs'), { suffix: 'Later' });
require('express')().get('/', (req, res) => { fs.readFileLater(req.query.file); });`,
  },
  vulnerable: {
    'the result of a task': `${express}import { auto } from 'async';
app.get('/', (req, res) => {
  auto({
    file: (done) => done(null, req.query.file),
    text: ['file', (results, done) => {
      fs.readFile(results.file, done); // !tainted
    }],
  }, (err, results) => {
    fs.unlink(results.file, () => {}); // !tainted
  });
});`,
    'what the last function of a sequence hands on': `${express}import async from 'async';
app.get('/', (req, res) => {
  async.waterfall([(done) => done(null, req.query.dir)], (err, dir) => {
    fs.unlink(dir, () => {}); // !tainted
  });
});`,
    'what an observer is given': `${express}import { of, map } from 'rxjs';
app.get('/', (req, res) => {
  of(req.query.file).pipe(map((file) => 'data/' + file)).subscribe({
    next(path) {
      fs.readFile(path, () => {}); // !tainted
    },
  });
});`,
    'members that answer by a promise': `const Promise = require('bluebird');
const fs = Promise.promisifyAll(require('fs'));
require('express')().get('/', (req, res) => {
  fs.readFileAsync(req.query.file, 'utf8'); // !tainted
});`,
    'a value that is piped': `${express}import { pipe } from 'fp-ts/function';
app.get('/', (req, res) => {
  fs.readFile(pipe(req.query.file, (file) => file.trim(), (file) => '/data/' + file), () => {}); // !tainted
});`,
    'an argument that is bound, and one that comes later': `${express}import _ from 'lodash';
const write = _.partialRight(fs.writeFile, () => {});
const move = _.curry((from, to) => fs.renameSync(from, to)); // !tainted
app.get('/', (req, res) => {
  write(req.query.file, 'text'); // !tainted
  move('a.txt')(req.query.to);
});`,
  },
});
