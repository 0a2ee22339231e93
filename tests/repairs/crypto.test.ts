import crypto from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MitigateRule } from '../../src/authoring/index.ts';
import weakCipher from '../../src/rules/crypto/no-weak-cipher.ts';
import weakHash from '../../src/rules/crypto/no-weak-hash.ts';
import weakKey from '../../src/rules/crypto/no-weak-key.ts';
import modern from '../../src/rules/crypto/prefer-modern-primitives.ts';
import kdf from '../../src/rules/crypto/require-strong-kdf.ts';
import { lint } from '../support/test-rule.ts';

/** The code with its one repair made, and nothing left to report. */
function repair(rule: MitigateRule, body: string, level: 'recommended' | 'strict' = 'recommended'): string {
  const code = `import crypto from 'node:crypto';\n${body}`;
  const [message, ...others] = lint(rule, code, { level });
  const fix = message?.fix ?? message?.suggestions?.[0]?.fix;
  if (fix === undefined || others.length > 0) throw new Error('there is not one repair');
  const repaired = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
  expect(lint(rule, repaired, { level })).toEqual([]);
  return repaired.slice(repaired.indexOf('\n') + 1);
}

/** Runs code that leaves its answer in `answer`. */
function run(body: string, given: Readonly<Record<string, unknown>> = {}): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is run
  const made = new Function(
    'crypto',
    ...Object.keys(given),
    `const exports = {};\n${body}\nreturn exports.answer;`,
  ) as (...values: unknown[]) => unknown;
  return made(crypto, ...Object.values(given));
}

describe('a repaired program works', () => {
  it('a key of RSA has the bits that are asked for, and signs', () => {
    const body = `const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });
const signature = crypto.sign('sha256', Buffer.from('text'), pair.privateKey);
exports.answer = [
  pair.publicKey.asymmetricKeyDetails.modulusLength,
  crypto.verify('sha256', Buffer.from('text'), pair.publicKey, signature),
];`;
    expect(run(body)).toEqual([1024, true]);
    expect(run(repair(weakKey, body))).toEqual([2048, true]);
  });

  it('a signature with SHA-256 is checked with SHA-256, and with nothing else', () => {
    const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
    const body = `exports.answer = crypto.createSign('RSA-SHA1').update('text').sign(pair.privateKey);`;
    const isSigned = (digest: string, signature: unknown): boolean =>
      crypto.verify(digest, Buffer.from('text'), pair.publicKey, signature as Buffer);
    const before = run(body, { pair });
    const after = run(repair(weakHash, body), { pair });
    expect([isSigned('sha1', before), isSigned('sha256', before)]).toEqual([true, false]);
    expect([isSigned('sha1', after), isSigned('sha256', after)]).toEqual([false, true]);
  });

  it.each(['createHash("md5")', "createHash('SHA1')", "createHash('ripemd160')"])('%s', (call) => {
    const body = `exports.signature = crypto.${call}.update('text').digest('hex');\nexports.answer = exports.signature;`;
    expect(run(body)).not.toHaveLength(64);
    expect(run(repair(weakHash, body))).toBe(crypto.createHash('sha256').update('text').digest('hex'));
  });

  it('what is encrypted with OAEP is decrypted with OAEP', () => {
    const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
    const box = crypto.publicEncrypt(publicKey, Buffer.from('text ü'));
    const body = `exports.answer = crypto.privateDecrypt(
  { key: privateKey, padding: crypto.constants.RSA_PKCS1_PADDING },
  box,
).toString();`;
    expect(run(repair(weakCipher, body), { box, privateKey })).toBe('text ü');
  });

  it('a key of a code has as many bytes as its digest, and what it signs is verified by it', () => {
    const body = `const key = crypto.randomBytes(8);
const sign = (text) => crypto.createHmac('sha256', key).update(text).digest('hex');
exports.answer = [key.length, sign('text') === sign('text'), sign('text') === sign('texT')];`;
    expect(run(body)).toEqual([8, true, false]);
    expect(run(repair(weakKey, body))).toEqual([32, true, false]);
  });

  it.each([
    `const ours = crypto.createECDH('prime192v1'), theirs = crypto.createECDH('prime256v1');`,
    `const ours = crypto.getDiffieHellman('modp1'), theirs = crypto.getDiffieHellman('modp16');`,
  ])('%s', (made) => {
    const body = `${made}
ours.generateKeys(); theirs.generateKeys();
const agree = (one, other) => { try { return one.computeSecret(other.getPublicKey()).toString('hex'); } catch { return 'none'; } };
exports.answer = agree(ours, theirs) === agree(theirs, ours) && agree(ours, theirs) !== 'none';`;
    expect(run(body)).toBe(false);
    expect(run(repair(weakKey, body))).toBe(true);
  });

  it('a code with SHA-256 is that of SHA-256', () => {
    const body = `exports.answer = crypto.createHmac('sha1', 'key').update('text').digest('hex');`;
    const wanted = crypto.createHmac('sha256', 'key').update('text').digest('hex');
    expect(run(body)).toHaveLength(40);
    expect(run(repair(modern, body, 'strict'))).toBe(wanted);
  });

  it('what is encrypted with OAEP in place of PKCS #1 v1.5 is opened with OAEP', () => {
    const { publicKey: key, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
    const body = `exports.answer = crypto.publicEncrypt(
  { key, padding: crypto.constants.RSA_PKCS1_PADDING },
  Buffer.from('text ü'),
);`;
    const box = run(repair(modern, body, 'strict'), { key }) as Buffer;
    expect(crypto.privateDecrypt(privateKey, box).toString()).toBe('text ü');
    expect(() => crypto.privateDecrypt(privateKey, run(body, { key }) as Buffer).toString('utf8')).toThrow();
  });

  it('scrypt runs with the raised cost, and gives another key', () => {
    const body = `exports.answer = crypto.scryptSync('text', given, 32, { N: 1024, r: 8, p: 1 }).toString('hex');`;
    const given = Buffer.from('0123456789abcdef');
    const wanted = crypto.scryptSync('text', given, 32, { N: 16_384, r: 8, p: 5 }).toString('hex');
    expect(run(body, { given })).not.toBe(wanted);
    expect(run(repair(kdf, body), { given })).toBe(wanted);
  });

  it('PBKDF2 runs with the raised rounds', () => {
    const body = `exports.answer = crypto.pbkdf2Sync('text', given, 1000, 32, 'sha512').toString('hex');`;
    const given = Buffer.from('0123456789abcdef');
    const wanted = crypto.pbkdf2Sync('text', given, 210_000, 32, 'sha512').toString('hex');
    expect(run(repair(kdf, body), { given })).toBe(wanted);
  });
});
