import bcrypt from 'bcryptjs';
import { argon2id, argon2Verify } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import kdf from '../../src/rules/crypto/require-strong-kdf.ts';
import { lint } from '../support/test-rule.ts';

/** The statement with its one repair made, and nothing left to report. */
function repair(imports: string, statement: string): string {
  const code = `${imports}\n${statement}`;
  const [message, ...others] = lint(kdf, code, { level: 'strict' });
  const edit = message?.fix ?? message?.suggestions?.[0]?.fix;
  if (edit === undefined || others.length > 0) throw new Error('there is not one repair');
  const repaired = code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]);
  expect(lint(kdf, repaired, { level: 'strict' })).toEqual([]);
  return repaired.slice(imports.length);
}

/** What an expression of the code comes to. */
function evaluate(statement: string, given: Readonly<Record<string, unknown>>): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is run
  const made = new Function(...Object.keys(given), `return (${statement.trim().replace(/;$/, '')});`) as (
    ...values: unknown[]
  ) => unknown;
  return made(...Object.values(given));
}

describe('a cost that is raised, executed', () => {
  it('bcrypt hashes with twelve rounds, and the password still matches', () => {
    const statement = 'bcrypt.hashSync(password, 6);';
    const given = { bcrypt, password: 'correct horse' };
    expect(evaluate(statement, given)).toMatch(/^\$2[aby]\$06\$/);
    const hash = evaluate(repair(`import bcrypt from 'bcryptjs';`, statement), given) as string;
    expect(hash).toMatch(/^\$2[aby]\$12\$/);
    expect(bcrypt.compareSync('correct horse', hash)).toBe(true);
    expect(bcrypt.compareSync('correct house', hash)).toBe(false);
  });

  it('Argon2id hashes with more memory, and the password still matches', async () => {
    const statement = `argon2id({ password, salt, iterations: 2, memorySize: 1024, parallelism: 1, hashLength: 32, outputType: 'encoded' });`;
    const given = { argon2id, password: 'correct horse', salt: '0123456789abcdef' };
    expect(await evaluate(statement, given)).toContain('m=1024,');
    const hash = (await evaluate(
      repair(`import { argon2id } from 'hash-wasm';`, statement),
      given,
    )) as string;
    expect(hash).toContain('m=47104,t=2,');
    expect(await argon2Verify({ password: 'correct horse', hash })).toBe(true);
    expect(await argon2Verify({ password: 'correct house', hash })).toBe(false);
  });
});
