import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const OLD = `var express = require('express'); var pg = require('pg'); var app = express();`;

testRule(rule, {
  safe: {
    'a prototype that binds its values': `${OLD}
function Users(pool) { this.pool = pool; }
Users.prototype.find = function (name, done) { this.pool.query('select * from u where n = $1', [name], done); };
var users = new Users(new pg.Pool());
app.get('/u', function (req, res) { users.find(req.query.name, function () { res.end(); }); });`,
    'a list of conditions whose values are bound': `import { Pool } from 'pg'; import express from 'express';
class Search {
  #parts = []; values = [];
  by(value) { this.values.push(value); this.#parts.push('n = $' + this.values.length); return this; }
  run(db) { return db.query('select * from u where ' + this.#parts.join(' and '), this.values); }
}
express().get('/u', async (req, res) => { res.json(await new Search().by(req.query.n).run(new Pool())); });`,
    'arguments that are handed on': `import { Pool } from 'pg'; import express from 'express';
const pool = new Pool();
class Db { query(...args) { return pool.query(...args); } }
const db = new Db();
express().get('/x', async (req, res) => res.json(await db.query('select $1', [req.query.x])));`,
  },
  vulnerable: {
    'a prototype': `${OLD}
function Users(pool) { this.pool = pool; }
Users.prototype.find = function (name, done) {
  this.pool.query('select * from u order by ' + name, done); // !tainted
};
var users = new Users(new pg.Pool());
app.get('/u', function (req, res) { users.find(req.query.name, function () { res.end(); }); });`,
    'a prototype written out': {
      isFormBound: 'the object is seen where it is given to the prototype, and not behind another',
      code: `${OLD}
function Users() { this.pool = new pg.Pool(); }
Users.prototype = {
  find: function (name) {
    return this.pool.query('select * from u order by ' + name); // !tainted
  },
};
app.get('/u', function (req, res) { new Users().find(req.query.name).then(function () { res.end(); }); });`,
    },
    'routes that a prototype is mounted with': `${OLD}
function Users(pool) { this.pool = pool; }
Users.prototype.mount = function (server) {
  var self = this;
  server.get('/users', function (req, res) {
    self.pool.query('select * from u order by ' + req.query.name); // !tainted
  });
};
new Users(new pg.Pool()).mount(app);`,
    'conditions that a builder gathers': `import { Pool } from 'pg'; import express from 'express';
class Search {
  #parts = [];
  constructor(db) { this.db = db; }
  by(field, value) { this.#parts.push(field + ' = ' + value); return this; }
  run() {
    return this.db.query('select * from u where ' + this.#parts.join(' and ')); // !tainted
  }
}
const pool = new Pool();
express().get('/u', async (req, res) => { res.json(await new Search(pool).by('n', req.query.n).run()); });`,
    'a map of resolvers that a file exports': {
      isFormBound: 'the file has to spell what a map of resolvers is called by',
      code: `import { Pool } from 'pg';
const pool = new Pool();
export const resolvers = {
  Query: {
    user: async (_, { name }) => {
      return pool.query('select * from u order by ' + name); // !tainted
    },
  },
};`,
    },
    'a pool that a plugin gives the application': `import Fastify from 'fastify'; import pg from '@fastify/postgres';
const fastify = Fastify();
fastify.register(pg, { connectionString: 'postgres://db' });
fastify.get('/u', async (req) => {
  return fastify.pg.query('select * from u order by ' + req.query.n); // !tainted
});
fastify.get('/v', async (req) => {
  const client = await req.server.pg.connect();
  return client.query('select * from u order by ' + req.query.n); // !tainted
});`,
    'a connection of MySQL that a plugin gives': `import Fastify from 'fastify';
const fastify = Fastify();
fastify.get('/u', async (req) => {
  const connection = await fastify.mysql.getConnection();
  return connection.query('select * from u order by ' + req.query.n); // !tainted
});`,
  },
});
