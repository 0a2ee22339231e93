import { describe, expect, it } from 'vitest';
import noErrorExposure from '../../src/rules/secrets/no-error-exposure.ts';
import { runHandler, type Handle } from './run-handler.ts';

/** A response that keeps what it is given. */
async function answer(handle: Handle): Promise<string> {
  let sent = '';
  const keep = (body: unknown): void => {
    sent = typeof body === 'string' ? body : JSON.stringify(body);
  };
  const response = { send: keep, json: keep, end: keep, status: () => response };
  await handle({ query: {} }, response);
  return sent;
}

const SECRET = 'ENOENT: /srv/shop/keys.json';

describe('errors that are not sent any more, executed', () => {
  it.each([
    ['its stack', `res.status(500).send(error.stack)`, 'Internal server error'],
    [
      'the whole',
      `res.status(500).json({ ok: false, error })`,
      '{"ok":false,"error":"Internal server error"}',
    ],
    [
      'a member',
      `res.json({ ok: false, trace: error.stack })`,
      '{"ok":false,"trace":"Internal server error"}',
    ],
    ['a page', 'res.end(`<pre>${error.stack}</pre>`)', '<pre>Internal server error</pre>'],
  ])('%s', async (_, statement, expected) => {
    const { before, after } = runHandler(
      noErrorExposure,
      `import express from 'express';
const app = express();
app.get('/', async (req, res) => {
  try { await work(); } catch (error) { ${statement}; }
});`,
      { work: () => Promise.reject(Object.assign(new Error(SECRET), { path: SECRET })) },
      true,
    );
    expect(await answer(before)).toContain(SECRET);
    expect(await answer(after)).toBe(expected);
  });
});
