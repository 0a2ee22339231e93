import { createHash, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import argon2 from 'argon2';

const derive = promisify(pbkdf2);

export async function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  return argon2.verify(hash, password);
}

/** Accounts that came over from the old shop. */
export function verifyImported(hash: string, password: string): boolean {
  const digest = createHash('sha256').update(password).digest('hex'); // flaw: require-strong-kdf
  return digest === hash; // flaw: require-timing-safe-equal
}

/** The key of a gift card, from the code printed on it. */
export async function deriveCardKey(code: string): Promise<Buffer> {
  const salt = randomBytes(16);
  return Buffer.concat([salt, await derive(code, salt, 600_000, 32, 'sha256')]); // flaw: prefer-modern-primitives (strict)
}

export function createResetToken(): string {
  return Math.random().toString(36).slice(2); // flaw: no-insecure-randomness
}

/** A form compares what was typed twice; neither side is a secret of ours. */
export function isTypedTwice(form: { password: string; passwordConfirm: string }): boolean {
  return form.password === form.passwordConfirm;
}
