import { format } from 'mysql2';
import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/require-parameterized-queries.ts';
import { runHandler } from './run-handler.ts';

interface Query {
  readonly sql: string;
  readonly values?: string[];
}

/** mysql2's own way to lay values into a text, which is what it sends for `query`. */
const pool = {
  query: (query: string | Query, values?: string[]) => {
    const { sql, values: own } = typeof query === 'string' ? { sql: query, values } : query;
    return own === undefined ? sql : format(sql, own);
  },
};

/** Calls, each with what working programs send. */
const QUERIES: readonly (readonly [call: string, works: readonly object[]])[] = [
  [
    "pool.query(`select id from items where name = '${req.query.name}' order by id`)",
    [{ name: 'pen' }, { name: 'übung 7' }, { name: 7 }],
  ],
  [
    'pool.query("select id from items where lower(name) <> \'" + req.query.name + "\' limit 9")',
    [{ name: 'pen' }, { name: '' }],
  ],
  [
    "pool.query({ sql: `select id from items where made between '${req.query.from}' and '${req.query.to}'` })",
    [{ from: '2024-01-01', to: '2024-12-31' }],
  ],
  [
    "pool.query(`update items set name = '${req.query.name}' where id = '${req.query.id}'`)",
    [{ name: 'Ink', id: 7 }],
  ],
];

describe('queries of mysql2 with bound parameters, as it sends them', () => {
  it.each(QUERIES)('%s', (call, works) => {
    const code = `import express from 'express';
import mysql from 'mysql2';
const app = express();
const pool = mysql.createPool(process.env.DATABASE);
app.get('/', (req) => ${call});`;
    const { before, after } = runHandler(rule, code, { pool });
    for (const query of works) {
      const sent = before({ query });
      expect(sent).toBeTypeOf('string');
      expect(after({ query })).toBe(sent);
    }
    for (const attack of ["' or 1 = 1 -- ", "\\' or 1 = 1 -- ", 'a\nb']) {
      const query = Object.fromEntries(Object.keys(works[0] ?? {}).map((name) => [name, attack]));
      expect(before({ query })).toContain(attack);
      expect(after({ query })).not.toBe(before({ query }));
      expect(after({ query })).toContain(format('?', [attack]));
    }
    // An object would be spelt out as columns with values.
    const objects = Object.fromEntries(Object.keys(works[0] ?? {}).map((name) => [name, { id: 1 }]));
    expect(after({ query: objects })).toBe(before({ query: objects }));
  });
});
