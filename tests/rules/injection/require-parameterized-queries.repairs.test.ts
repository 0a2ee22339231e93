import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryApp } from '../../support/query-cases.ts';
import { testRule, type CaseObject } from '../../support/test-rule.ts';

const NAMED = "`select * from t where name = '${req.query.name}'`";

/** A call, what it becomes, and whether that is offered only. */
const CALLS: Readonly<
  Record<string, readonly [setup: string, before: string, after: string, isOffered?: true]>
> = {
  'Neon, which sends texts': [
    `import { neon } from '@neondatabase/serverless';\nconst sql = neon('postgres:');`,
    `await sql.query(${NAMED});`,
    `await sql.query('select * from t where name = $1', [req.query.name]);`,
  ],
  'postgres.js, which turns values into the type of the column': [
    `import postgres from 'postgres';\nconst sql = postgres('postgres:');`,
    `await sql.unsafe(${NAMED});`,
    `await sql.unsafe('select * from t where name = $1', [req.query.name]);`,
    true,
  ],
  'PGlite, which does the same': [
    `import { PGlite } from '@electric-sql/pglite';\nconst db = new PGlite();`,
    `await db.query(${NAMED});`,
    `await db.query('select * from t where name = $1', [req.query.name]);`,
    true,
  ],
  'Sequelize where values are bound already, which takes no replacements beside them': [
    `import { Sequelize } from 'sequelize';\nconst db = new Sequelize('postgres:');`,
    "await db.query(`select * from t where name = '${req.query.name}' and id > $1`, { bind: [0] });",
    "await db.query('select * from t where name = $2 and id > $1', { bind: [0, req.query.name] });",
    true,
  ],
  'a condition that a builder puts into a statement': [
    `import { Kysely, sql } from 'kysely';\nconst db = new Kysely({});`,
    "await db.selectFrom('t').where(sql.raw(`name = '${req.query.name}'`)).execute();",
    "await db.selectFrom('t').where(sql`name = ${String(req.query.name)}`).execute();",
    true,
  ],
  'a condition of knex': [
    `import knex from 'knex';\nconst db = knex({});`,
    "await db('t').where(db.raw(`name = '${req.query.name}'`));",
    "await db('t').where(db.raw('name = ?', [String(req.query.name)]));",
    true,
  ],
  'a client of libSQL': [
    `import { createClient } from '@libsql/client';\nconst db = createClient({ url: 'file:shop.db' });`,
    `await db.execute(${NAMED});`,
    `await db.execute('select * from t where name = ?', [String(req.query.name)]);`,
  ],
};

const vulnerable: Record<string, CaseObject> = {
  'a transaction of libSQL, which takes no values beside the text': {
    code: queryApp(
      `import { createClient } from '@libsql/client';\nconst db = createClient({ url: 'file:shop.db' });`,
      `  const tx = await db.transaction('read');\n  await tx.execute(${NAMED}); // !tainted`,
    ),
    suggested: [],
  },
};
for (const [name, [setup, before, after, isOffered]] of Object.entries(CALLS)) {
  const code = queryApp(setup, `  ${before} // !tainted`);
  const then = queryApp(setup, `  ${after}`);
  vulnerable[name] = isOffered ? { code, suggested: [then] } : { code, repaired: then };
}

testRule(rule, { safe: {}, vulnerable });
