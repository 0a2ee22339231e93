import { createDecipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/crypto/require-authenticated-encryption.ts';
import { runModule, type Exports } from './run-module.ts';

const key = randomBytes(32);
const texts = ['', 'a', 'grüße', 'x'.repeat(1000)];

const seal = ({ seal: run }: Exports, text: string): Buffer =>
  Buffer.from(run?.(...([text, key] as never[])) as Buffer);

/** Opens a box: the nonce, the ciphertext, and the tag where there is one. */
function open(name: string, box: Buffer): string {
  const isTagged = name.endsWith('gcm');
  const decipher = createDecipheriv(name as 'aes-256-gcm', key, box.subarray(0, 16));
  if (isTagged) decipher.setAuthTag(box.subarray(-16));
  const body = box.subarray(16, isTagged ? -16 : undefined);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString();
}

function flip(box: Buffer): Buffer {
  const changed = Buffer.from(box);
  changed[16] = (changed[16] ?? 0) ^ 1;
  return changed;
}

describe('a mode with a tag in place of one without, executed', () => {
  const { before, after } = runModule(
    rule,
    `import { createCipheriv, randomBytes } from 'node:crypto';
export function seal(text, key) {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-ctr', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
}`,
  );

  it.each(texts)('still keeps %s', (text) => {
    expect(open('aes-256-ctr', seal(before, text))).toBe(text);
    expect(open('aes-256-gcm', seal(after, text))).toBe(text);
  });

  it('tells where somebody changed the ciphertext', () => {
    expect(open('aes-256-ctr', flip(seal(before, 'a text')))).toBe('` text');
    expect(() => open('aes-256-gcm', flip(seal(after, 'a text')))).toThrow();
  });
});

describe('the same as a text of digits, executed', () => {
  const { before, after } = runModule(
    rule,
    `import crypto from 'node:crypto';
export const seal = (text, key) => {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  const box = cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
  return Buffer.from(iv.toString('hex') + box, 'hex');
};`,
  );

  it.each(texts)('still keeps %s', (text) => {
    expect(open('aes-256-cbc', seal(before, text))).toBe(text);
    expect(open('aes-256-gcm', seal(after, text))).toBe(text);
  });
});
