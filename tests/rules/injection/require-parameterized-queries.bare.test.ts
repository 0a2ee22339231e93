import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
`;
const route = (body: string): string => `${APP}app.get('/', async (req, res) => {\n${body}\n});`;
const DOUBLED = `String(req.query.q).replace(/'/g, "''")`;

/** Doubled quotes keep data in a literal; where there is none they keep nothing. */
testRule(rule, {
  safe: {
    'in a literal': route(`  await pool.query("select * from t where a = '" + ${DOUBLED} + "'");
  await pool.query("select * from t where a like '%" + ${DOUBLED} + "%' and b = 1");`),
    'in a literal that a function of the file writes': `${route(`  await pool.query('select * from t where a = ' + quote(String(req.query.q)));`)}
function quote(text) { return "'" + text.replace(/'/g, "''") + "'"; }`,
    'in a literal of a list': route(
      `  const list = req.query.list.split(',').map((one) => "'" + one.replace(/'/g, "''") + "'");
  await pool.query('select * from t where a in (' + list.join(', ') + ')');`,
    ),
  },
  vulnerable: {
    'behind a comparison': route(
      `  await pool.query('select * from t where a = ' + ${DOUBLED}); // !tainted`,
    ),
    'behind a limit': route(`  await pool.query('select * from t limit ' + ${DOUBLED}); // !tainted`),
    'behind a literal': route(
      `  await pool.query("select * from t where b = 'x' and a > " + ${DOUBLED}); // !tainted`,
    ),
  },
});
