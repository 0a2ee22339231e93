import crypto, { createCipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import requireAuthTag from '../../src/rules/crypto/require-auth-tag.ts';
import requireKeyZeroization from '../../src/rules/crypto/require-key-zeroization.ts';
import requireUniqueNonce from '../../src/rules/crypto/require-unique-nonce.ts';
import { runModule, type Exports } from './run-module.ts';

const key = randomBytes(32);

function seal(text: string, tagBytes: number): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  const box = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, box, cipher.getAuthTag()]);
}

describe('a tag whose length is said, executed', () => {
  const { before, after } = runModule(
    requireAuthTag,
    `import { createDecipheriv } from 'node:crypto';
export function open(box, key, size) {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12));
  const tag = box.subarray(12, 28);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]).toString();
}`,
  );
  /** What the program opens: the nonce, the tag, the text. */
  const lay = (sealed: Buffer, tagBytes: number): Buffer =>
    Buffer.concat([sealed.subarray(0, 12), sealed.subarray(-tagBytes), sealed.subarray(12, -tagBytes)]);
  const open = ({ open: run }: Exports, box: Buffer): unknown => run?.(...([box, key] as never[]));

  it.each(['', 'a', 'grüße', 'x'.repeat(5000)])('still opens %s', (text) => {
    const box = lay(seal(text, 16), 16);
    expect(open(before, box)).toBe(text);
    expect(open(after, box)).toBe(text);
  });

  it('refuses a short tag, which was good enough before', () => {
    const box = lay(seal('', 4), 4);
    expect(open(before, box)).toBe('');
    expect(() => open(after, box)).toThrow();
  });
});

describe('a nonce that is drawn, executed', () => {
  const { before, after } = runModule(
    requireUniqueNonce,
    `import { createCipheriv } from 'node:crypto';
export function seal(text, key) {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('hex');
}`,
  );
  const twice = ({ seal: run }: Exports): Set<unknown> =>
    new Set([1, 2].map(() => run?.(...(['the same text', key] as never[]))));

  it('makes two ciphertexts of one text', () => {
    expect(twice(before).size).toBe(1);
    expect(twice(after).size).toBe(2);
  });
});

describe('a key that is overwritten, executed', () => {
  const { before, after } = runModule(
    requireKeyZeroization,
    `import { createHmac, scryptSync } from 'node:crypto';
export function sign(text) {
  const key = scryptSync('a password', 'a salt', 32);
  const mac = createHmac('sha256', key);
  return mac.update(text).digest('hex');
}`,
  );
  const sign = ({ sign: run }: Exports, text: unknown): unknown => run?.(...([text] as never[]));

  it('signs as before', () => {
    expect(sign(after, 'text')).toBe(sign(before, 'text'));
  });

  it.each([
    ['where all goes well', 'text'],
    ['where something throws', 42],
  ])('leaves zeros %s', (_, text) => {
    const seen = vi.spyOn(crypto, 'scryptSync');
    const run = (program: Exports): boolean => {
      try {
        sign(program, text);
      } catch {
        // The key has to be gone all the same.
      }
      const made = seen.mock.results.at(-1)?.value as Buffer;
      return made.every((byte) => byte === 0);
    };
    expect(run(before)).toBe(false);
    expect(run(after)).toBe(true);
    seen.mockRestore();
  });
});

describe('a key that a callback is given, executed', () => {
  const { before, after } = runModule(
    requireKeyZeroization,
    `import { createHmac, pbkdf2 } from 'node:crypto';
export function sign(text, rounds, done) {
  pbkdf2('a password', 'a salt', rounds, 32, 'sha256', (error, key) => {
    if (error) return done(error);
    const mac = createHmac('sha256', key).update(text).digest('hex');
    done(null, mac);
  });
}`,
  );
  /** What the program answers, and whether the key is zeros afterwards. */
  const sign = (program: Exports): Promise<readonly [answer: unknown, isGone: boolean]> =>
    new Promise((resolve) => {
      let key: Buffer | undefined;
      const derive = crypto.pbkdf2.bind(crypto);
      const seen = vi
        .spyOn(crypto, 'pbkdf2')
        .mockImplementation((password, salt, rounds, length, digest, done) => {
          derive(password, salt, rounds, length, digest, (error, made) => {
            key = made;
            done(error, made);
            resolve([answer, key.every((byte) => byte === 0)]);
          });
        });
      let answer: unknown;
      program['sign']?.(...(['text', 10, (_: unknown, mac: unknown) => (answer = mac)] as never[]));
      seen.mockRestore();
    });

  it('signs as before, and leaves zeros', async () => {
    const [first, isGoneBefore] = await sign(before);
    const [second, isGone] = await sign(after);
    expect(second).toBe(first);
    expect([isGoneBefore, isGone]).toEqual([false, true]);
  });
});
