import { PGlite } from '@electric-sql/pglite';
import { sql as drizzleTag } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import knex, { type Knex } from 'knex';
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql as kyselyTag,
  type CompiledQuery,
  type DatabaseConnection,
} from 'kysely';
import { format } from 'mysql2';
import pgPromise from 'pg-promise';
import { Sequelize } from 'sequelize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/require-parameterized-queries.ts';
import { runHandler } from './run-handler.ts';

const TABLES = `create table items (id int primary key, name text, made date);
  insert into items values (1, 'pen', '2024-03-01'), (2, 'cap', '2023-06-01'), (3, '50%', '2022-01-01'), (7, '7', null);`;

const postgres = new PGlite();

beforeAll(async () => {
  await postgres.exec(TABLES);
}, 60_000);

afterAll(async () => {
  await postgres.close();
});

async function ask(text: string, values: readonly unknown[] = []): Promise<unknown[]> {
  // As pg does, numbers are sent as texts, whose type the server finds out.
  const sent = values.map((value) => (typeof value === 'number' ? String(value) : value));
  return (await postgres.query(text, sent)).rows;
}

/** A client of pg's kind, as far as Sequelize asks for one. */
class Client {
  readonly connection = { on: (): void => undefined, removeListener: (): void => undefined };
  readonly once = (): void => undefined;
  readonly on = (): void => undefined;
  readonly removeListener = (): void => undefined;

  connect(done: () => void): void {
    done();
  }

  end(done: () => void): void {
    done();
  }

  async query(text: string, ...rest: readonly unknown[]): Promise<unknown> {
    const done = rest.at(-1) as ((error: unknown, result?: unknown) => unknown) | undefined;
    const rows = ask(text, Array.isArray(rest[0]) ? (rest[0] as unknown[]) : []);
    const result = rows.then((list) => ({ rows: list, rowCount: list.length, command: 'SELECT' }));
    if (typeof done !== 'function') return result;
    return result.then(
      (given) => done(null, given),
      (error: unknown) => done(error),
    );
  }
}

const builder = knex({ client: 'pg' });
const settings = {
  logging: false,
  dialectModule: { Client, types: { getTypeParser: () => String } },
  standardConformingStrings: false,
  dialectOptions: { clientMinMessages: 'ignore' },
  keepDefaultTimezone: true,
};
const sequelize = new Sequelize('postgres://localhost/items', settings);
const connection: DatabaseConnection = {
  executeQuery: async ({ sql, parameters }: CompiledQuery) => ({
    rows: (await ask(sql, parameters)) as never[],
  }),
  streamQuery: () => {
    throw new Error('nobody streams here');
  },
};
const nothing = async (): Promise<void> => Promise.resolve();
const kysely = new Kysely<{ items: { id: number; name: string } }>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => ({
      init: nothing,
      acquireConnection: async () => Promise.resolve(connection),
      beginTransaction: nothing,
      commitTransaction: nothing,
      rollbackTransaction: nothing,
      releaseConnection: nothing,
      destroy: nothing,
    }),
  },
});

/** Runs a query of knex as its client for PostgreSQL spells it. */
async function runNative(query: Knex.Raw | Knex.QueryBuilder): Promise<unknown> {
  const { sql, bindings } = query.toSQL().toNative();
  return ask(sql, bindings as unknown[]);
}

const NAME = "`select id, name from items where name = '${req.query.name}' order by id`";
const ID = '`select id, name from items where id = ${req.query.id}`';
const PATTERN = '"select id, name from items where name like \'%" + req.query.name + "%\' order by id"';
const LIMIT = "'select id, name from items order by id limit ' + req.query.id";

type Name = 'knex' | 'sequelize' | 'kysely' | 'drizzle' | 'pg-promise' | 'prisma';
/** What the code begins with, what stands in the place of that, and what makes rows of what a handler gives. */
type Package = readonly [
  head: string,
  globals: Readonly<Record<string, unknown>>,
  run: (given: never) => Promise<unknown>,
];

/** What each package's code asks with, and what that is here. */
const PACKAGES: Readonly<Record<Name, Package>> = {
  knex: ["import knex from 'knex';\nconst db = knex({ client: 'pg' });", { db: builder }, runNative],
  sequelize: [
    "import { Sequelize } from 'sequelize';\nconst db = new Sequelize('postgres://localhost/items');",
    { db: sequelize },
    async (query: Promise<unknown[]>) => (await query)[0],
  ],
  kysely: [
    "import { Kysely, sql } from 'kysely';\nconst db = new Kysely({});",
    { db: kysely, sql: kyselyTag },
    async (query: Promise<unknown>) => rowsOf(await query),
  ],
  drizzle: [
    "import { sql } from 'drizzle-orm';\nimport { drizzle } from 'drizzle-orm/pglite';\nconst db = drizzle();",
    { db: drizzle(postgres), sql: drizzleTag },
    async (query: Promise<unknown>) => rowsOf(await query),
  ],
  'pg-promise': [
    "import pgPromise from 'pg-promise';\nconst db = pgPromise()('postgres://localhost/items');",
    {
      db: { any: async (text: string, values?: unknown[]) => ask(pgPromise.as.format(text, values)) },
    },
    async (query: Promise<unknown>) => query,
  ],
  prisma: [
    "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();",
    {
      // Its engine cannot run here: a tag of the same kind takes its place.
      db: {
        $queryRawUnsafe: async (text: string) => ask(text),
        $queryRaw: async (texts: TemplateStringsArray, ...values: unknown[]) =>
          (await postgres.sql(texts, ...values)).rows,
      },
    },
    async (query: Promise<unknown>) => query,
  ],
};

function rowsOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer;
}

/** Calls, by what the repaired code is asked with. */
const QUERIES: readonly (readonly [name: Name, call: string, isSuggested?: boolean])[] = [
  ['knex', `db.raw(${NAME})`],
  ['knex', `db.raw(${ID})`, true],
  ['knex', `db.raw(${PATTERN})`, true],
  ['knex', `db.raw(${LIMIT})`, true],
  ['knex', "db('items').whereRaw(`name = '${req.query.name}'`).select('id', 'name').orderBy('id')"],
  [
    'knex',
    "db('items').orWhereRaw(\"name = '\" + req.query.name + \"'\").select('id', 'name').orderBy('id')",
  ],
  [
    'knex',
    "db('items').where(db.raw(`name = '${req.query.name}'`)).select('id', 'name').orderBy('id')",
    true,
  ],
  ['sequelize', `db.query(${NAME})`],
  ['sequelize', `db.query(${NAME}, { raw: true })`],
  ['sequelize', `db.query(${ID})`, true],
  ['sequelize', `db.query(${PATTERN})`, true],
  ['sequelize', `db.query(${LIMIT})`, true],
  [
    'sequelize',
    "db.query(`select id, name from items where name = '${req.query.name}' and id > $1`, { bind: [0] })",
    true,
  ],
  ['kysely', `sql.raw(${NAME}).execute(db)`],
  ['kysely', `sql.raw(${ID}).execute(db)`, true],
  ['kysely', `sql.raw(${PATTERN}).execute(db)`, true],
  [
    'kysely',
    "db.selectFrom('items').select(['id', 'name']).where(sql.raw(`name = '${req.query.name}'`)).orderBy('id').execute()",
    true,
  ],
  ['drizzle', `db.execute(sql.raw(${NAME}))`],
  ['drizzle', `db.execute(sql.raw(${ID}))`, true],
  ['drizzle', `db.execute(sql.raw(${PATTERN}))`, true],
  ['drizzle', `db.execute(sql.raw(${LIMIT}))`, true],
  ['pg-promise', `db.any(${NAME})`],
  ['pg-promise', `db.any(${ID})`, true],
  ['pg-promise', `db.any(${PATTERN})`, true],
  ['pg-promise', `db.any(${LIMIT})`, true],
  ['prisma', `db.$queryRawUnsafe(${NAME})`, true],
  ['prisma', `db.$queryRawUnsafe(${PATTERN})`, true],
];

/** What working programs send, and what an attacker sends, for texts, for numbers and for limits. */
const SENT: readonly (readonly [mark: string, works: readonly object[], attack: object])[] = [
  ['limit', [{ id: '1' }, { id: 2 }], { id: '1 offset 1' }],
  ['id = ', [{ id: '1' }, { id: 7 }, { id: '99' }], { id: '0 or true' }],
  ['like', [{ name: 'e' }, { name: 'pen' }, { name: '' }], { name: "' or true --" }],
  ['', [{ name: 'pen' }, { name: '7' }, { name: 7 }, { name: 'nothing' }], { name: "' or 'a' <> '" }],
];

type Answer = (query: object) => Promise<unknown>;

/** What the code of a package answers before and after its repair: rows, or why it is refused. */
function prepare(
  name: Name,
  call: string,
  isSuggested: boolean,
): Readonly<Record<'before' | 'after', Answer>> {
  const [head, globals, run] = PACKAGES[name];
  const code = `import express from 'express';\n${head}\nconst app = express();\napp.get('/', (req) => ${call});`;
  const { before, after } = runHandler(rule, code, globals, isSuggested);
  const answer =
    (handle: typeof before): Answer =>
    async (query) =>
      run(handle({ query }) as never).catch((error: unknown) => String(error));
  return { before: answer(before), after: answer(after) };
}

describe('queries of builders and mappers with bound values, spelled by them and executed by PostgreSQL', () => {
  const queries = QUERIES.map(([name, call, isSuggested = false]) => ({ name, call, isSuggested }));
  it.each(queries)('$name: $call', async ({ name, call, isSuggested }) => {
    const { before, after } = prepare(name, call, isSuggested);
    const [, works = [], attack = {}] = SENT.find(([mark]) => call.includes(mark)) ?? [];
    for (const query of works) {
      const rows = await before(query);
      expect(rows).toBeInstanceOf(Array);
      expect(await after(query)).toEqual(rows);
    }
    const injected = await before(attack);
    expect(injected).toBeInstanceOf(Array);
    expect(injected).not.toEqual([]);
    const asData = await after(attack);
    expect(asData).not.toEqual(injected);
    // A text that is no number is refused as data; any other finds nothing.
    if (Array.isArray(asData)) expect(asData).toEqual([]);
  });

  it('MySQL is sent the very text that it was sent before', async () => {
    const mysql = knex({ client: 'mysql2' });
    const [head] = PACKAGES.knex;
    const code = `import express from 'express';\n${head}\nconst app = express();\napp.get('/', (req) => db.raw(${NAME}));`;
    const { before, after } = runHandler(rule, code, { db: mysql });
    const spell = (query: unknown): string => {
      const { sql, bindings } = (query as Knex.Raw).toSQL().toNative();
      return format(sql, bindings as string[]);
    };
    for (const name of ['pen', 'übung 7', '', 7]) {
      expect(spell(after({ query: { name } }))).toBe(spell(before({ query: { name } })));
    }
    for (const name of ["' or 1 = 1 -- ", "\\' or 1 = 1 -- "]) {
      expect(spell(after({ query: { name } }))).toContain(format('?', [name]));
    }
    await mysql.destroy();
  });

  it('a text of others comes back as it was sent', async () => {
    const sent = "'; drop table items; --";
    const insert =
      "`insert into items (id, name) values (10, '${req.query.name}') on conflict (id) do nothing returning name`";
    for (const [name, call] of [
      ['knex', `db.raw(${insert})`],
      ['sequelize', `db.query(${insert})`],
      ['kysely', `sql.raw(${insert}).execute(db)`],
      ['drizzle', `db.execute(sql.raw(${insert}))`],
      ['pg-promise', `db.any(${insert})`],
    ] as const) {
      const { after } = prepare(name, call, true);
      expect(await after({ name: sent })).toEqual([{ name: sent }]);
      await postgres.exec('delete from items where id = 10');
    }
  });
});
