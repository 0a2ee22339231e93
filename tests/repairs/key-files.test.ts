import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/secrets/require-protected-key-loading.ts';
import { lint } from '../support/test-rule.ts';

const { privateKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'keys-'));
  fs.writeFileSync(path.join(folder, 'server.key'), pem, { mode: 0o600 });
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** The answer of a program before and after its first repair. */
function runBoth(code: string): readonly unknown[] {
  const suggestions = lint(rule, code, { level: 'strict' })[0]?.suggestions;
  const fix = suggestions?.[0]?.fix;
  if (fix === undefined) throw new Error('nothing is repaired');
  const repaired = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
  expect(lint(rule, repaired, { level: 'strict' })).toEqual([]);
  const modules: Readonly<Record<string, unknown>> = { 'node:fs': fs, 'node:crypto': crypto };
  return [code, repaired].map((text) => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is run
    const run = new Function('require', 'folder', 'pem', `${text}\nreturn answer;`) as (
      ...given: unknown[]
    ) => unknown;
    return run((name: string) => modules[name], folder, pem);
  });
}

describe('a private key is kept by its owner', () => {
  it('as an object that signs as the text does', () => {
    const [before, after] = runBoth(`const fs = require('node:fs');
const answer = fs.readFileSync(folder + '/server.key', 'utf8');`);
    expect(before).toBe(pem);
    expect(after).toBeInstanceOf(crypto.KeyObject);
    expect(JSON.stringify(after)).not.toContain('PRIVATE');
    const signature = crypto.sign('sha256', Buffer.from('text'), after as crypto.KeyObject);
    expect(crypto.verify('sha256', Buffer.from('text'), crypto.createPublicKey(pem), signature)).toBe(true);
  });

  it('in a file that nobody else reads', () => {
    const modes = ['one', 'two'].map((name, index) => {
      const mask = process.umask(0o022);
      try {
        const code = `const fs = require('node:fs');
fs.rmSync(folder + '/${name}.key', { force: true });
fs.writeFileSync(folder + '/${name}.key', pem);
const answer = fs.statSync(folder + '/${name}.key').mode & 0o777;`;
        return runBoth(code)[index];
      } finally {
        process.umask(mask);
      }
    });
    expect(modes).toEqual([0o644, 0o600]);
  });
});
