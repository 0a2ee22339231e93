import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryCases, SORTED } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

const PARAMETER = "'select * from t where id = $1', [req.params.id]";

testRule(
  rule,
  queryCases({
    'postgres.js': {
      setup: `import postgres from 'postgres';\nconst sql = postgres(process.env.DATABASE_URL);`,
      safe: {
        'a tagged template': 'await sql`select * from t where id = ${req.params.id}`;',
        'a name': 'await sql`select * from t order by ${sql(req.query.sort)}`;',
        'values of a text': `await sql.unsafe(${PARAMETER});`,
        'rows that are stored': 'await sql`insert into t ${sql(req.body, "name", "price")}`;',
        'a list': 'await sql`select * from t where id in ${sql([req.query.id].flat())}`;',
      },
      tainted: {
        unsafe: `await sql.unsafe(${SORTED});`,
        'unsafe in a tagged template': 'await sql`select * from t order by ${sql.unsafe(req.query.sort)}`;',
        'a transaction': `await sql.begin(async (tx) => { await tx.unsafe(${SORTED}); });`,
        'a transaction with options': `await sql.begin('read only', (tx) => tx.unsafe(${SORTED}));`,
        'a savepoint': `await sql.begin((tx) => tx.savepoint((inner) => inner.unsafe(${SORTED})));`,
        'a connection of its own': `const own = await sql.reserve();\nawait own.unsafe(${SORTED}); // !tainted`,
      },
    },
    'pg-promise': {
      setup: `import pgPromise from 'pg-promise';\nconst pgp = pgPromise();\nconst db = pgp(process.env.DATABASE_URL);`,
      safe: {
        values: `await db.any(${PARAMETER});`,
        'a name': "await db.any('select * from t order by ${sort:name}', { sort: req.query.sort });",
        'a prepared statement':
          "await db.one(new pgp.PreparedStatement({ name: 'a', text: 'select * from t where id = $1', values: [req.params.id] }));",
        'a text that is formatted':
          "await db.any(pgp.as.format('select * from t where id = $1', [req.params.id]));",
        'a name made by as': 'await db.any("select * from t order by " + pgp.as.name(req.query.sort));',
        'a text made by as': 'await db.any("select * from t where name = " + pgp.as.text(req.query.name));',
      },
      tainted: {
        methods: [
          'none',
          'one',
          'oneOrNone',
          'many',
          'manyOrNone',
          'any',
          'result',
          'query',
          'multi',
          'multiResult',
        ]
          .map((method) => `await db.${method}(${SORTED});`)
          .join('\n'),
        'map and each': `await db.map(${SORTED}, [], (row) => row.id);\nawait db.each(${SORTED}, [], console.log);`,
        'a task': `await db.task(async (t) => { await t.any(${SORTED}); });`,
        'a transaction with options': `await db.tx({ mode: null }, (t) => t.none(${SORTED}));`,
        'the text of an object': `await db.any({ text: ${SORTED} });`,
        'the text of a query': `await db.any(new pgp.ParameterizedQuery({ text: ${SORTED} }));`,
        'a text that is formatted': `await db.any(pgp.as.format(${SORTED}, []));`,
        'a value as it is, alone': "await db.any('select * from t order by $1:raw', [req.query.sort]);",
        'a value as it is, by name':
          "await db.any('select * from t order by ${sort:value}', { sort: req.query.sort });",
        'a value as it is, formatted':
          "await db.any(pgp.as.format('select * from t order by $1^', req.query.sort));",
      },
    },
    'pg-format': {
      setup: `import pg from 'pg';\nimport format from 'pg-format';\nconst pool = new pg.Pool();`,
      safe: {
        'a literal and a name':
          "await pool.query(format('select * from t where %I = %L', req.query.column, req.query.value));",
        'a list of literals': "await pool.query(format('select * from t where id in (%L)', req.query.ids));",
        'an array': "await pool.query(format.withArray('select * from %I', [req.query.table]));",
        'quoted by hand':
          'await pool.query(`select * from ${format.ident(req.query.t)} where a = ${format.literal(req.query.a)}`);',
        'text as it is, with a constant':
          "await pool.query(format('select * from t order by a %s', 'desc'));",
      },
      tainted: {
        'text as it is, beside a literal':
          "await pool.query(format('select %L from t order by %s', 'a', req.query.sort));",
        'text as it is': "await pool.query(format('select * from t order by %s', req.query.sort));",
        'text as it is, from an array':
          "await pool.query(format.withArray('select * from t order by %s', [req.query.sort]));",
        'the text of the format': `await pool.query(format(${SORTED}));`,
      },
    },
    slonik: {
      setup: `import { createPool, sql } from 'slonik';\nconst pool = await createPool(process.env.DATABASE_URL);`,
      safe: {
        'a tag without types': 'await pool.any(sql.unsafe`select * from t where id = ${req.params.id}`);',
        'a fragment':
          'await pool.any(sql.unsafe`select * from t ${sql.fragment`where id = ${req.params.id}`}`);',
        'a name': 'await pool.any(sql.unsafe`select * from t order by ${sql.identifier([req.query.sort])}`);',
      },
    },
    'slonik, raw': {
      setup: `import { createPool, sql } from 'slonik';\nimport { raw } from 'slonik-sql-tag-raw';\nconst pool = await createPool('postgres:');`,
      safe: {
        values: "await pool.any(sql.unsafe`select * from t where ${raw('id = $1', [req.params.id])}`);",
      },
      tainted: { 'a text': 'await pool.any(sql.unsafe`select * from t order by ${raw(req.query.sort)}`);' },
    },
    '@vercel/postgres': {
      setup: `import { createClient, createPool, db, sql } from '@vercel/postgres';\nconst pool = createPool();`,
      safe: {
        'a tagged template': 'await sql`select * from t where id = ${req.params.id}`;',
        'the tag of a pool': 'await pool.sql`select * from t where id = ${req.params.id}`;',
        values: `await pool.query(${PARAMETER});`,
      },
      tainted: {
        'the pool of the package': `await sql.query(${SORTED});\nawait db.query(${SORTED});`,
        'a pool': `await pool.query(${SORTED});`,
        'a client': `const client = await db.connect();\nawait client.query(${SORTED}); // !tainted`,
        'a client of its own': `await createClient().query(${SORTED});`,
      },
    },
    '@neondatabase/serverless': {
      setup: `import { neon, Pool } from '@neondatabase/serverless';\nconst sql = neon(process.env.DATABASE_URL);`,
      safe: {
        'a tagged template': 'await sql`select * from t where id = ${req.params.id}`;',
        values: `await sql.query(${PARAMETER});`,
        'a transaction': 'await sql.transaction([sql`select ${req.params.id}`]);',
      },
      tainted: {
        'a text': `await sql.query(${SORTED});`,
        'a text that is trusted': 'await sql`select * from t order by ${sql.unsafe(req.query.sort)}`;',
        'a pool': `await new Pool({ connectionString: 'postgres:' }).query(${SORTED});`,
      },
    },
    PGlite: {
      setup: `import { PGlite } from '@electric-sql/pglite';\nconst db = new PGlite();`,
      safe: {
        values: `await db.query(${PARAMETER});`,
        'a tagged template': 'await db.sql`select * from t where id = ${req.params.id}`;',
      },
      tainted: {
        'a query': `await db.query(${SORTED});`,
        'a script': `await db.exec(${SORTED});`,
        'a transaction': `await db.transaction(async (tx) => { await tx.query(${SORTED}); });`,
      },
    },
  }),
);
