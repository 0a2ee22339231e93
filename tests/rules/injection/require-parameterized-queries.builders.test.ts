import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryCases, SORTED } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

const RAW = [
  'whereRaw',
  'orWhereRaw',
  'andWhereRaw',
  'havingRaw',
  'orHavingRaw',
  'orderByRaw',
  'groupByRaw',
  'joinRaw',
  'fromRaw',
];

testRule(
  rule,
  queryCases({
    knex: {
      setup: `import knex from 'knex';\nconst db = knex({ client: 'pg' });`,
      safe: {
        'a bound value': "await db('t').where('id', req.params.id);",
        'a list of values': "await db('t').whereIn('id', req.query.ids);",
        'an object of values': "await db('t').where({ id: req.params.id }).update({ name: req.body.name });",
        'a column, which is quoted': "await db('t').orderBy(req.query.sort, 'desc');",
        'bindings of a raw text': "await db.raw('select * from t where id = ?', [req.params.id]);",
        'a name among the bindings': "await db.raw('select * from t order by ??', [req.query.sort]);",
        'named bindings': "await db.raw('select * from t where id = :id', { id: req.params.id });",
        'bindings of a condition': "await db('t').whereRaw('lower(name) = ?', [req.query.name]);",
        'a column that is quoted by ref': "await db('t').select(db.ref(req.query.column));",
        'a limit, which is a number': "await db('t').limit(Number(req.query.limit));",
      },
      tainted: {
        raw: `await db.raw(${SORTED});`,
        'raw among conditions': "await db('t').where(db.raw(`name = ${req.query.name}`));",
        'raw methods': RAW.map((method) => `await db('t').select('a').${method}(\`\${req.query.q}\`);`).join(
          '\n',
        ),
        'raw methods of the first call': "await db.select('a').from('t').whereRaw(`${req.query.q}`);",
        'a condition of a callback': "await db('t').where((builder) => builder.whereRaw(req.query.q));",
        'a transaction': `await db.transaction(async (trx) => { await trx.raw(${SORTED}); });`,
        'a table of a transaction':
          "await db.transaction(async (trx) => { await trx('t').whereRaw(req.query.q); });",
        'a transaction that is waited for': `const trx = await db.transaction();\nawait trx.raw(${SORTED}); // !tainted`,
        'the schema': 'await db.schema.raw(`drop table ${req.query.table}`);',
        'a text with a dialect': `await db.with('a', db.raw(${SORTED})).select('*').from('a');`,
        'a builder in a variable':
          "const query = db('t');\nquery.whereRaw(req.query.q); // !tainted\nawait query;",
      },
    },
    'knex, typed': {
      setup: `import type { Knex } from 'knex';\ndeclare const db: Knex;\ndeclare const trx: Knex.Transaction;\ndeclare const query: Knex.QueryBuilder;`,
      tainted: {
        raw: `await db.raw(${SORTED});`,
        'a table': "await db('t').orderByRaw(req.query.sort);",
        'a transaction': `await trx.raw(${SORTED});`,
        'a builder': 'await query.whereRaw(req.query.q);',
      },
    },
    objection: {
      setup: `import { Model, raw, ref, fn } from 'objection';\nclass Item extends Model { static tableName = 'items'; }`,
      safe: {
        'a bound value': "await Item.query().where('id', req.params.id);",
        'bindings of a raw text': "await Item.query().whereRaw('lower(name) = ?', [req.query.name]);",
        'bindings of raw': "await Item.query().select(raw('lower(??)', [req.query.column]));",
        'a column that is quoted': 'await Item.query().orderBy(ref(req.query.column));',
        'a function': "await Item.query().select(fn('lower', req.query.name));",
      },
      tainted: {
        raw: 'await Item.query().orderBy(raw(`${req.query.sort} desc`));',
        'a condition': 'await Item.query().whereRaw(`name = ${req.query.name}`);',
        'an order behind a condition': "await Item.query().where('a', 1).orderByRaw(req.query.sort);",
        'raw of a model': `await Item.raw(${SORTED});`,
        'the connection of a model': `await Item.knex().raw(${SORTED});`,
      },
    },
    kysely: {
      setup: `import { CompiledQuery, Kysely, sql } from 'kysely';\nconst db = new Kysely({});`,
      safe: {
        'a tagged template': 'await sql`select * from t where id = ${req.params.id}`.execute(db);',
        'a bound value': "await db.selectFrom('t').where('id', '=', req.params.id).selectAll().execute();",
        'a name': 'await sql`select * from t order by ${sql.ref(req.query.sort)}`.execute(db);',
        'a value': 'await sql`select ${sql.val(req.query.a)}`.execute(db);',
        'values of a compiled query':
          "await db.executeQuery(CompiledQuery.raw('select * from t where id = $1', [req.params.id]));",
      },
      tainted: {
        raw: 'await sql`select * from t order by ${sql.raw(req.query.sort)}`.execute(db);',
        'a literal': 'await sql`select * from t where a = ${sql.lit(req.query.a)}`.execute(db);',
        'among methods': "await db.selectFrom('t').orderBy(sql.raw(req.query.sort)).execute();",
        'a compiled query': `await db.executeQuery(CompiledQuery.raw(${SORTED}));`,
      },
    },
    drizzle: {
      setup: `import { drizzle } from 'drizzle-orm/node-postgres';\nimport { eq, sql } from 'drizzle-orm';\nimport { items } from './schema.js';\nconst db = drizzle(process.env.DATABASE_URL);`,
      safe: {
        'a tagged template': 'await db.execute(sql`select * from t where id = ${req.params.id}`);',
        'a bound value': 'await db.select().from(items).where(eq(items.id, req.params.id));',
        'a name': 'await db.execute(sql`select * from t order by ${sql.identifier(req.query.sort)}`);',
        'parts that are joined': 'await db.execute(sql.join([sql`select `, sql`${req.query.a}`]));',
        'a placeholder': "await db.execute(sql`select ${sql.placeholder('a')}`);",
      },
      tainted: {
        raw: `await db.execute(sql.raw(${SORTED}));`,
        'raw in a tagged template':
          'await db.execute(sql`select * from t order by ${sql.raw(req.query.sort)}`);',
        'raw in an order': 'await db.select().from(items).orderBy(sql.raw(req.query.sort));',
        'a text': `await db.execute(${SORTED});`,
        'a transaction': `await db.transaction(async (tx) => { await tx.execute(${SORTED}); });`,
      },
    },
    'drizzle, SQLite': {
      setup: `import { drizzle } from 'drizzle-orm/libsql';\nimport { sql } from 'drizzle-orm';\nconst db = drizzle(process.env.DATABASE_URL);`,
      safe: { 'a tagged template': 'await db.all(sql`select * from t where id = ${req.params.id}`);' },
      tainted: {
        methods: ['run', 'all', 'get', 'values'].map((method) => `await db.${method}(${SORTED});`).join('\n'),
      },
    },
    'sql-template-strings': {
      setup: `import SQL from 'sql-template-strings';\nimport pg from 'pg';\nconst pool = new pg.Pool();`,
      safe: {
        'a tagged template': 'await pool.query(SQL`select * from t where id = ${req.params.id}`);',
        'a part that is added':
          'const query = SQL`select * from t`;\nquery.append(SQL` where id = ${req.params.id}`);\nawait pool.query(query);',
      },
      tainted: {
        'a text that is added': 'await pool.query(SQL`select * from t order by `.append(req.query.sort));',
      },
    },
    'sql-template-tag': {
      setup: `import sql, { empty, join, raw } from 'sql-template-tag';\nimport pg from 'pg';\nconst pool = new pg.Pool();`,
      safe: {
        'a tagged template': 'await pool.query(sql`select * from t where id = ${req.params.id}`);',
        'a list': 'await pool.query(sql`select * from t where id in (${join(req.query.ids)})`);',
        'a part that may be missing':
          'await pool.query(sql`select * from t ${req.query.a ? sql`where a = ${req.query.a}` : empty}`);',
      },
      tainted: { raw: 'await pool.query(sql`select * from t order by ${raw(req.query.sort)}`);' },
    },
  }),
);
