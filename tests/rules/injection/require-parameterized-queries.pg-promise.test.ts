import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import express from 'express';
import pgPromise from 'pg-promise';
const app = express();
const pgp = pgPromise();
const db = pgp(process.env.DATABASE);
`;
const route = (body: string, head = ''): string =>
  `${head}${HEAD}app.get('/:id', async (req, res) => {\n${body}\n});`;

/** Clients that lay values into the text themselves: pg-promise, pg-format and printf of Node. */
testRule(rule, {
  safe: {
    'values of pg-promise': route("  await db.any('select * from t where id = $1', [req.params.id]);"),
    'one value of pg-promise': route("  await db.one('select * from t where id = $1', req.params.id);"),
    'named values of pg-promise': route(
      "  await db.none('insert into t values (${id})', { id: req.params.id });",
    ),
    'a name of pg-promise, which is escaped': route(
      "  await db.any('select $1:name from $2~', [req.query.columns, req.query.table]);",
    ),
    'a list of pg-promise': route("  await db.any('select * from t where id in ($1:csv)', [req.body.ids]);"),
    'a raw part of pg-promise beside data that is bound': route(
      "  await db.any('select * from $1:raw where id = $2', ['orders', req.params.id]);",
    ),
    'a text formatted by pg-promise': route(
      "  await db.any(pgp.as.format('select * from t where id = $1', [req.params.id]));",
    ),
    'parts formatted by pg-promise': route(
      '  await db.any(`select * from ${pgp.as.name(req.query.table)} where a = ${pgp.as.text(req.query.a)}`);',
    ),
    'literals and names of pg-format': route(
      "  await db.any(format('select * from %I where a = %L', req.query.table, req.query.a));",
      "import format from 'pg-format';\n",
    ),
    'a raw part of pg-format that is constant': route(
      "  await db.any(format('select * from %s where a = %L', 'orders', req.query.a));",
      "import format from 'pg-format';\n",
    ),
    'functions of pg-format': route(
      "  await db.any('select * from t where a = ' + format.literal(req.query.a) + ' order by ' + format.ident(req.query.b));",
      "import format from 'pg-format';\n",
    ),
    'not seen: a raw part of pg-promise by name, beside one that is bound': route(
      "  await db.any('select * from ${table:raw} where id = ${id}', { table: req.query.table, id: 1 });",
    ),
  },
  vulnerable: {
    'a text of pg-promise': {
      code: route("  await db.any(`select * from t where name = '${req.query.name}'`); // !tainted"),
      repaired: route("  await db.any('select * from t where name = $1', [String(req.query.name)]);"),
    },
    'each method of pg-promise': route(`  const { q } = req.query;
  await db.none('delete from ' + q); // !tainted
  await db.one('select ' + q); // !tainted
  await db.oneOrNone('select ' + q); // !tainted
  await db.many('select ' + q); // !tainted
  await db.manyOrNone('select ' + q); // !tainted
  await db.result('select ' + q); // !tainted
  await db.query('select ' + q); // !tainted
  await db.multi('select ' + q); // !tainted
  await db.multiResult('select ' + q); // !tainted
  await db.map('select ' + q, [], (row) => row.id); // !tainted
  await db.each('select ' + q, [], (row) => row.id); // !tainted`),
    'a task and a transaction of pg-promise':
      route(`  await db.task((t) => t.any('select ' + req.query.a)); // !tainted
  await db.tx('name', async (t) => { await t.none('delete from ' + req.query.b); }); // !tainted`),
    'a connection of pg-promise': route(`  const own = await db.connect();
  await own.any(\`select \${req.query.a}\`); // !tainted`),
    'a raw value of pg-promise': route(
      "  await db.any('select * from t order by $1:raw', [req.query.sort]); // !tainted",
    ),
    'a raw value of pg-promise, the short way': route(
      "  await db.any('select * from t where a = $1 order by $2^', ['x', req.query.sort]); // !tainted",
    ),
    'an open value of pg-promise': route(
      `  await db.any("select * from t where a like '%$1:value%'", [req.query.q]); // !tainted`,
    ),
    'a raw part of pg-promise by name': route(
      "  await db.any('select * from ${table:raw}', { table: req.query.table }); // !tainted",
    ),
    'a raw value alone': route("  await db.any('select * from $1:raw', req.query.table); // !tainted"),
    'a raw value formatted': route(
      "  await db.any(pgp.as.format('select * from $1:raw', [req.query.table])); // !tainted",
    ),
    'a raw part of pg-format': route(
      "  await db.any(format('select * from %I where %s', 'orders', req.query.where)); // !tainted",
      "import format from 'pg-format';\n",
    ),
    'a raw part by position': route(
      "  await db.any(format('select %2$L from %1$s', req.query.table, 'a')); // !tainted",
      "import format from 'pg-format';\n",
    ),
    'the format itself': route(
      "  await db.any(format(`select %L from ${req.query.table}`, 'a')); // !tainted",
      "import format from 'pg-format';\n",
    ),
    'text formatted by Node': route(
      "  await db.any(util.format('select * from t where a = %s', req.query.a)); // !tainted",
      "import util from 'node:util';\n",
    ),
    'a typed database': `import type { Request } from 'express';
import type { IDatabase } from 'pg-promise';
export const find = (db: IDatabase<object>, req: Request) => db.any(\`select \${req.query.a}\`); // !tainted`,
  },
});
