import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (head: string, body: string): string =>
  `${head}\n${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

const POSTGRES = `import postgres from 'postgres';\nconst sql = postgres(process.env.DATABASE);`;
const NEON = `import { neon } from '@neondatabase/serverless';\nconst sql = neon(process.env.DATABASE);`;

/** Drivers of PostgreSQL whose client is a tag: postgres, Neon and Vercel. */
testRule(rule, {
  safe: {
    'holes of postgres': route(
      POSTGRES,
      '  res.json(await sql`select * from t where id = ${req.params.id}`);',
    ),
    'fragments of postgres': route(
      POSTGRES,
      '  const where = req.query.a ? sql`where a = ${req.query.a}` : sql``;\n  res.json(await sql`select * from t ${where}`);',
    ),
    'a column named by the helper of postgres': route(
      POSTGRES,
      '  res.json(await sql`select ${sql(req.query.column)} from t`);',
    ),
    'a transaction of postgres': route(
      POSTGRES,
      '  await sql.begin((tx) => tx`update t set a = ${req.query.a}`);',
    ),
    'values of an unsafe query of postgres': route(
      POSTGRES,
      "  res.json(await sql.unsafe('select * from t where id = $1', [req.params.id]));",
    ),
    'a number in an unsafe query of postgres': route(
      POSTGRES,
      '  res.json(await sql.unsafe(`select * from t limit ${Number(req.query.n)}`));',
    ),
    'a column of a list, in an unsafe part of postgres': route(
      POSTGRES,
      `  if (!['a', 'b'].includes(req.query.sort)) return;
  res.json(await sql\`select * from t order by \${sql.unsafe(req.query.sort)}\`);`,
    ),
    'holes of Neon': route(NEON, '  res.json(await sql`select * from t where id = ${req.params.id}`);'),
    'values of a query of Neon': route(
      NEON,
      "  res.json(await sql.query('select * from t where id = $1', [req.params.id]));",
    ),
    'holes of Vercel': route(
      "import { sql } from '@vercel/postgres';",
      '  res.json(await sql`select * from t where id = ${req.params.id}`);',
    ),
    'holes of a client of Vercel': route(
      "import { createPool } from '@vercel/postgres';\nconst pool = createPool();",
      '  res.json(await pool.sql`select * from t where id = ${req.params.id}`);',
    ),
    'not seen: a call of Neon, which takes no text since version 1': route(
      NEON,
      "  res.json(await sql('select * from ' + req.query.table));",
    ),
  },
  vulnerable: {
    'an unsafe query of postgres': {
      code: route(
        POSTGRES,
        "  res.json(await sql.unsafe(`select * from t where name = '${req.query.name}'`)); // !tainted",
      ),
      suggested: [
        route(POSTGRES, "  res.json(await sql.unsafe('select * from t where name = $1', [req.query.name]));"),
      ],
    },
    'an unsafe query of a transaction': {
      code: route(
        POSTGRES,
        "  await sql.begin(async (tx) => { await tx.unsafe('delete from t where id = ' + req.params.id); }); // !tainted",
      ),
      suggested: [
        route(
          POSTGRES,
          "  await sql.begin(async (tx) => { await tx.unsafe('delete from t where id = $1', [req.params.id]); });",
        ),
      ],
    },
    'an unsafe query of a savepoint': {
      code: route(
        POSTGRES,
        "  await sql.begin('read write', (tx) => tx.savepoint((sp) => sp.unsafe(req.body.text))); // !tainted",
      ),
      suggested: [],
    },
    'an unsafe query of a reserved connection': {
      code: route(
        POSTGRES,
        '  const own = await sql.reserve();\n  await own.unsafe(`select ${req.query.column} from t`); // !tainted',
      ),
      suggested: [],
    },
    'an unsafe part of a query of postgres': {
      code: route(
        POSTGRES,
        '  res.json(await sql`select * from t order by ${sql.unsafe(req.query.sort)}`); // !tainted',
      ),
      suggested: [],
    },
    'postgres, required': {
      code: `const postgres = require('postgres');
const app = require('express')();
const db = postgres({ host: 'db' });
app.get('/', (req, res) => db.unsafe(\`select * from \${req.query.table}\`)); // !tainted`,
      suggested: [],
    },
    'a typed parameter of postgres': {
      code: `import type { Request } from 'express';
import type { Sql } from 'postgres';
export const find = (sql: Sql, req: Request) => sql.unsafe(\`select \${req.query.a} from t\`); // !tainted`,
      suggested: [],
    },
    'a query of Neon': {
      code: route(
        NEON,
        "  res.json(await sql.query(`select * from t where name = '${req.query.name}'`)); // !tainted",
      ),
      repaired: route(
        NEON,
        "  res.json(await sql.query('select * from t where name = $1', [req.query.name]));",
      ),
    },
    'an unsafe part of Neon': {
      code: route(NEON, '  res.json(await sql`select ${sql.unsafe(req.query.column)} from t`); // !tainted'),
      suggested: [],
    },
    'a pool of Neon': {
      code: route(
        "import { Pool } from '@neondatabase/serverless';\nconst pool = new Pool();",
        "  res.json(await pool.query('select * from t where id = ' + req.params.id)); // !tainted",
      ),
      repaired: route(
        "import { Pool } from '@neondatabase/serverless';\nconst pool = new Pool();",
        "  res.json(await pool.query('select * from t where id = $1', [req.params.id]));",
      ),
    },
    'a query of Vercel': {
      code: route(
        "import { sql, db } from '@vercel/postgres';",
        `  await sql.query(\`select * from \${req.query.a}\`); // !tainted
  const client = await db.connect();
  await client.query(\`select * from \${req.query.b}\`); // !tainted`,
      ),
    },
    'a query of a client of Vercel': {
      code: route(
        "import { createClient } from '@vercel/postgres';\nconst client = createClient();",
        "  await client.query('select ' + req.query.a); // !tainted",
      ),
    },
    'a part of an unsafe query that nobody knows, under strict': {
      level: 'strict',
      code: `${POSTGRES}\nexport const find = (table) => sql.unsafe(\`select * from \${table}\`); // !composed`,
      suggested: [],
    },
  },
});
