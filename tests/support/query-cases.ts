import type { Cases } from './test-rule.ts';

/** What handlers of one package's queries are made of, and their bodies: one line for each case. */
export interface QueryFamily {
  /** The imports and the connection. */
  readonly setup: string;
  readonly safe?: Readonly<Record<string, string>>;
  /** Each line of code is reported. */
  readonly tainted?: Readonly<Record<string, string>>;
}

/** A text whose hole no placeholder can stand for, as the code of a case. */
export const SORTED = '`select * from t order by ${req.query.sort}`';

/** An app whose one route has a body. */
export function queryApp(setup: string, body: string): string {
  return `import express from 'express';
${setup}
const app = express();
app.get('/:id', async (req, res) => {
${body}
});`;
}

/** Cases of several families, as the rule tester takes them. */
export function queryCases(families: Readonly<Record<string, QueryFamily>>): Cases {
  const safe: Record<string, string> = {};
  const vulnerable: Record<string, string> = {};
  for (const [family, { setup, ...given }] of Object.entries(families)) {
    for (const [name, body] of Object.entries(given.safe ?? {}))
      safe[`${family}: ${name}`] = queryApp(setup, body);
    for (const [name, body] of Object.entries(given.tainted ?? {}))
      vulnerable[`${family}: ${name}`] = queryApp(setup, mark(body));
  }
  return { safe, vulnerable };
}

/** Without marks of its own, every line is reported. */
function mark(body: string): string {
  return body.includes('// !') ? body : body.replaceAll(/;$/gm, '; // !tainted');
}
