import rule from '../../../src/rules/secrets/no-cleartext-sensitive-storage.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string) => `
      import bcrypt from 'bcrypt';
      import express from 'express';
      import { Pool } from 'pg';
      const pool = new Pool();
      express().post('/users', async (req, res) => {
        const { name, password } = req.body;
        ${body}
      });`;

testRule(rule, {
  safe: {
    'a password that is hashed before': route(`const hash = await bcrypt.hash(password, 12);
        await pool.query('insert into users (name, password) values ($1, $2)', [name, hash]);`),
    'a password that the database hashes': route(
      `await pool.query('insert into users (name, password) values ($1, crypt($2, $3))', [name, password, salt]);`,
    ),
    'a password that is asked for': route(
      `await pool.query('select 1 from users where name = $1 and password = $2', [name, password]);`,
    ),
    'another column': route(
      `await pool.query('insert into users (name, mail) values ($1, $2)', [name, req.body.mail]);`,
    ),
    'a condition': route(
      `await pool.query('update users set seen = $1 where password = $2', [now, password]);`,
    ),
    'a cookie of something else': route(`res.cookie('theme', req.body.theme); res.cookie('name', name);`),
    'not seen: a text that is put together': route(
      'await pool.query(`insert into ${table} (name, password) values ($1, $2)`, [name, password]);',
    ),
  },
  vulnerable: {
    'numbered values': route(
      `await pool.query('insert into users (name, password) values ($1, $2)', [name, password]); // !storedPassword`,
    ),
    'an update': route(
      `await pool.query('UPDATE users SET "password" = $2 WHERE name = $1', [name, password]); // !storedPassword`,
    ),
    'question marks': `
      import express from 'express';
      import mysql from 'mysql2/promise';
      const pool = mysql.createPool(process.env.DATABASE_URL);
      express().post('/users', async (req, res) => {
        await pool.execute('INSERT INTO users (\`name\`, \`password\`) VALUES (?, ?)', [
          req.body.name,
          req.body.password, // !storedPassword
        ]);
      });`,
    'a prepared statement': `
      import Database from 'better-sqlite3';
      import express from 'express';
      const db = new Database('a.db');
      express().post('/users', (req, res) => {
        db.prepare('insert into users (name, password) values (?, ?)').run(req.body.name, req.body.password); // !storedPassword
        res.end();
      });`,
    'a cookie': route(`res.cookie('pwd', password, { httpOnly: true }); // !cookiePassword`),
  },
});
