import { randomBytes } from 'node:crypto';
import argon2 from 'argon2';

export async function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  return argon2.verify(hash, password);
}

/** Accounts that came over from the old shop: what it kept was hashed once more when they moved. */
export async function verifyImported(hash: string, password: string): Promise<boolean> {
  return argon2.verify(hash, password);
}

/** The key of a gift card, from the code printed on it. */
export async function deriveCardKey(code: string): Promise<string> {
  return argon2.hash(code, { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

export function createResetToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A form compares what was typed twice; neither side is a secret of ours. */
export function isTypedTwice(form: { password: string; passwordConfirm: string }): boolean {
  return form.password === form.passwordConfirm;
}
