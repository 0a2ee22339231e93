import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (head: string, body: string): string =>
  `${head}\n${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

const KYSELY = `import { Kysely, sql, CompiledQuery } from 'kysely';\nconst db = new Kysely({ dialect });`;
const SLONIK = `import { createPool, sql } from 'slonik';\nconst pool = await createPool(process.env.DATABASE);`;
const WADDLER = `import { waddler } from 'waddler/node-postgres';\nconst sql = waddler(process.env.DATABASE);`;
const PG = `import { Pool } from 'pg';\nconst pool = new Pool();`;

/** Builders and tags: Kysely, Slonik, Waddler, sql-template-tag and sql-template-strings. */
testRule(rule, {
  safe: {
    'bound values of Kysely': route(
      KYSELY,
      "  await db.selectFrom('t').selectAll().where('id', '=', req.params.id).limit(req.query.n).execute();",
    ),
    'holes of Kysely': route(KYSELY, '  await sql`select * from t where id = ${req.params.id}`.execute(db);'),
    'references of Kysely, which are escaped': route(
      KYSELY,
      '  await sql`select ${sql.ref(req.query.a)}, ${sql.id(req.query.b)} from ${sql.table(req.query.c)}`.execute(db);',
    ),
    'values and lists of Kysely': route(
      KYSELY,
      '  await sql`select * from t where a in (${sql.join(req.body.ids)}) and b = ${sql.val(req.query.b)}`.execute(db);',
    ),
    'parameters of a compiled query of Kysely': route(
      KYSELY,
      "  await db.executeQuery(CompiledQuery.raw('select * from t where id = $1', [req.params.id]));",
    ),
    'a direction chosen, for Kysely': route(
      KYSELY,
      "  await db.selectFrom('t').orderBy('a', sql.raw(req.query.dir === 'asc' ? 'asc' : 'desc')).execute();",
    ),
    'holes of Slonik': route(
      SLONIK,
      '  await pool.any(sql.unsafe`select * from t where id = ${req.params.id}`);\n  await pool.one(sql.type(row)`select ${req.query.a}`);',
    ),
    'names of Slonik': route(
      SLONIK,
      '  await pool.any(sql.unsafe`select ${sql.identifier([req.query.column])} from t`);',
    ),
    'fragments of Slonik': route(
      SLONIK,
      '  const where = sql.fragment`where a = ${req.query.a}`;\n  await pool.query(sql.unsafe`select * from t ${where}`);',
    ),
    'holes of Waddler': route(WADDLER, '  await sql`select * from t where id = ${req.params.id}`;'),
    'names of Waddler': route(WADDLER, '  await sql`select * from ${sql.identifier(req.query.table)}`;'),
    'holes of sql-template-tag': route(
      `${PG}\nimport sql, { join, empty } from 'sql-template-tag';`,
      '  const where = req.query.a ? sql`where a = ${req.query.a}` : empty;\n  await pool.query(sql`select * from t ${where} and b in (${join(req.body.ids)})`);',
    ),
    'holes of sql-template-strings that are appended': route(
      `${PG}\nimport { SQL } from 'sql-template-strings';`,
      '  const query = SQL`select * from t`;\n  if (req.query.a) query.append(SQL` where a = ${req.query.a}`);\n  await pool.query(query);',
    ),
  },
  vulnerable: {
    'a raw part of Kysely': route(
      KYSELY,
      '  await sql`select * from t order by ${sql.raw(req.query.sort)}`.execute(db); // !tainted',
    ),
    'a raw query of Kysely': {
      code: route(
        KYSELY,
        "  await sql.raw(`select * from t where name = '${req.query.name}'`).execute(db); // !tainted",
      ),
      repaired: route(
        KYSELY,
        '  await sql`select * from t where name = ${String(req.query.name)}`.execute(db);',
      ),
    },
    'a literal of Kysely, which its documentation warns of': route(
      KYSELY,
      `  await sql\`select \${sql.lit(req.query.a)}\`.execute(db); // !tainted
  await sql\`select \${sql.literal(req.query.b)}\`.execute(db); // !tainted`,
    ),
    'a compiled query of Kysely': route(
      KYSELY,
      "  await db.executeQuery(CompiledQuery.raw('select ' + req.query.a)); // !tainted",
    ),
    'a raw part in a builder of Kysely': route(
      KYSELY,
      "  await db.selectFrom('t').orderBy(sql.raw(req.query.sort)).execute(); // !tainted",
    ),
    'Kysely, required': route(
      `const { sql: raw } = require('kysely');`,
      "  await raw.raw('select ' + req.query.a).execute(db); // !tainted",
    ),
    'a namespace of Kysely': route(
      `import * as kysely from 'kysely';`,
      "  await kysely.sql.raw('select ' + req.query.a).execute(db); // !tainted",
    ),
    'a raw part of Waddler': route(
      WADDLER,
      '  await sql`select * from t order by ${sql.raw(req.query.sort)}`; // !tainted',
    ),
    'an unsafe query of Waddler': route(WADDLER, "  await sql.unsafe('select ' + req.query.a); // !tainted"),
    'a raw part of sql-template-tag': route(
      `${PG}\nimport sql, { raw } from 'sql-template-tag';`,
      '  await pool.query(sql`select * from t order by ${raw(req.query.sort)}`); // !tainted',
    ),
    'the separator of a list of sql-template-tag': route(
      `${PG}\nimport { join } from 'sql-template-tag';`,
      '  await pool.query(join([1, 2], req.query.separator)); // !tainted',
    ),
    'a text appended to sql-template-strings': route(
      `${PG}\nimport SQL from 'sql-template-strings';`,
      '  await pool.query(SQL`select * from t`.append(` order by ${req.query.sort}`)); // !tainted',
    ),
    'a raw part that nobody knows, under strict': {
      level: 'strict',
      code: `${KYSELY}\nexport const find = (sort) => sql.raw(\`select * from t order by \${sort}\`).execute(db); // !composed`,
    },
  },
});
