import crypto from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import rule from '../../src/rules/crypto/no-insecure-randomness.ts';
import { runModule, type Exports } from './run-module.ts';

const draw = ({ draw: run }: Exports): unknown => run?.();

/** Draws while `Math.random` gives what an attacker has foretold. */
function drawForetold(program: Exports): Set<unknown> {
  const seen = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const drawn = new Set(Array.from({ length: 20 }, () => draw(program)));
  seen.mockRestore();
  return drawn;
}

describe('what is drawn so that nobody can guess it, executed', () => {
  it('a text of digits', () => {
    const { before, after } = runModule(
      rule,
      `export function draw() { const token = Math.random().toString(36).slice(2); return token; }`,
    );
    expect(drawForetold(before).size).toBe(1);
    expect(drawForetold(after).size).toBe(20);
    expect(draw(after)).toMatch(/^[\da-f]{32}$/);
  });

  it('a number within the same bounds', () => {
    const { before, after } = runModule(
      rule,
      `export const draw = () => { const otp = Math.floor(100000 + Math.random() * 900000); return otp; };`,
    );
    expect(drawForetold(before)).toEqual(new Set([550_000]));
    expect(drawForetold(after).size).toBeGreaterThan(15);
    const drawn = Array.from({ length: 500 }, () => draw(after) as number);
    expect(drawn.every((one) => Number.isInteger(one) && one >= 100_000 && one < 1_000_000)).toBe(true);
  });

  it('characters of an alphabet', () => {
    const { before, after } = runModule(
      rule,
      `const letters = 'abc';
export function draw() {
  let password = '';
  for (let i = 0; i < 40; i++) password += letters[Math.floor(Math.random() * letters.length)];
  return password;
}`,
    );
    expect(drawForetold(before)).toEqual(new Set(['b'.repeat(40)]));
    expect(drawForetold(after).size).toBe(20);
    expect(draw(after)).toMatch(/^[abc]{40}$/);
  });

  it('an identifier in place of one that is made of the time', () => {
    // The first version: a count of time, and the address of the network card (RFC 9562, 5.1).
    let time = 0;
    const v1 = (): string => `${(time++).toString(16).padStart(8, '0')}-1dd2-11b2-9c1e-0242ac120002`;
    const { before, after } = runModule(
      rule,
      `import { v1 } from 'uuid';
export function draw() { const sessionId = v1(); return sessionId; }`,
      { uuid: { v1 } },
    );
    const version = (program: Exports): string => String(draw(program)).charAt(14);
    expect([version(before), version(after)]).toEqual(['1', '4']);
    // Two identifiers of one moment differ in their first digits only.
    const ends = (program: Exports): Set<string> =>
      new Set(Array.from({ length: 20 }, () => String(draw(program)).slice(19)));
    expect([ends(before).size, ends(after).size]).toEqual([1, 20]);
  });

  it('bytes by the name that promises them', () => {
    const { before, after } = runModule(
      rule,
      `import crypto from 'node:crypto';
export const draw = () => crypto.pseudoRandomBytes(8).toString('hex');`,
    );
    const seen = vi.spyOn(crypto, 'randomBytes');
    expect(draw(before)).toHaveLength(16);
    expect(seen).not.toHaveBeenCalled();
    expect(draw(after)).toHaveLength(16);
    expect(seen).toHaveBeenCalledWith(8);
    seen.mockRestore();
  });
});
