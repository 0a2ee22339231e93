import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { MitigateRule } from '../../src/authoring/index.ts';
import noLogInjection from '../../src/rules/audit/no-log-injection.ts';
import noHardcodedSecrets from '../../src/rules/secrets/no-hardcoded-secrets.ts';
import requireNoStore from '../../src/rules/secrets/require-no-store.ts';
import { lint } from '../support/test-rule.ts';
import { runHandler } from './run-handler.ts';

/** The code with its one repair made under `strict`, and nothing left to report. */
function repair(rule: MitigateRule, code: string): string {
  const [message] = lint(rule, code, { level: 'strict' });
  const edit = message?.fix ?? message?.suggestions?.[0]?.fix;
  if (edit === undefined) throw new Error(`nothing is repaired: ${message?.message ?? 'no finding'}`);
  const repaired = code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]);
  expect(lint(rule, repaired, { level: 'strict' })).toEqual([]);
  return repaired;
}

/** Runs a program without its imports. */
function run(code: string, given: Readonly<Record<string, unknown>>): void {
  const { code: plain } = transformSync(code, { loader: 'ts' });
  const body = plain.replaceAll(/^import .*$/gm, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is run
  const made = new Function(...Object.keys(given), body) as (...values: unknown[]) => void;
  made(...Object.values(given));
}

describe('disclosure that is repaired, executed', () => {
  it('keeps an answer out of caches', async () => {
    const headers = async (code: string): Promise<[string, string][]> => {
      const set: [string, string][] = [];
      let sent = false;
      let handler: ((request: object, response: object) => unknown) | undefined;
      const app = { get: (_: string, given: typeof handler) => (handler = given) };
      run(code, { express: () => app, db: { find: (id: number) => Promise.resolve({ id }) } });
      await handler?.(
        { user: { id: 7 } },
        {
          set: (name: string, value: string) => {
            expect(sent).toBe(false);
            set.push([name, value]);
          },
          json: () => (sent = true),
        },
      );
      expect(sent).toBe(true);
      return set;
    };
    const code = `import express from 'express';
const app = express();
app.get('/me', async (req, res) => {
  const user = await db.find(req.user.id);
  res.json(user);
});`;
    expect(await headers(code)).toEqual([]);
    expect(await headers(repair(requireNoStore, code))).toEqual([['Cache-Control', 'no-store']]);
  });

  it('reads a secret from the environment', () => {
    const secret = 'hunter2-Kx93-aQz7-pLm4';
    const code = `import { Client } from 'pg';
new Client({ host: 'db', password: '${secret}' });`;
    const repaired = repair(noHardcodedSecrets, code);
    expect(repaired).not.toContain(secret);
    const name = /process\.env\.(\w+)/.exec(repaired)?.[1] ?? '';
    expect(name).toMatch(/PASSWORD$/);
    const env = { [name]: secret };
    const given: unknown[] = [];
    function Client(options: { password: string }): void {
      given.push(options.password);
    }
    for (const one of [code, repaired]) run(one, { Client, process: { env } });
    expect(given).toEqual([secret, secret]);
  });

  it('writes one line for each entry', () => {
    const lines: string[] = [];
    const console = { log: (...parts: string[]) => lines.push(parts.join(' ')) };
    const { before, after } = runHandler(
      noLogInjection,
      `import express from 'express';
const app = express();
app.get('/', (req, res) => { console.log('asked for ' + req.query.name); });`,
      { console },
      true,
    );
    const request = { query: { name: 'a\nadmin logged in' } };
    before(request);
    after(request);
    expect(lines.map((line) => line.split('\n').length)).toEqual([2, 1]);
    expect(lines[1]).toContain('admin logged in');
  });
});
