import { testOverlaps } from '../../support/overlaps.ts';

testOverlaps([
  [
    'a password that is kept as it is, not require-timing-safe-equal',
    'require-strong-kdf',
    'recommended',
    `import express from 'express';
express().post('/login', async (req, res) => {
  const user = await find(req.body.email);
  if (user.password === req.body.password) res.send('welcome');
});`,
  ],
  [
    'the slow hash of a password that is compared, not require-strong-kdf',
    'require-timing-safe-equal',
    'recommended',
    `import { scryptSync } from 'node:crypto';
export const isRight = (password, user) =>
  scryptSync(password, user.salt, 64, { N: 131072 }).toString('hex') === user.hash;`,
  ],
  [
    'CBC without a MAC, not prefer-modern-primitives',
    'require-authenticated-encryption',
    'strict',
    `import { createCipheriv, randomBytes } from 'node:crypto';
export function seal(text, key) {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
}`,
  ],
  [
    'CBC with a MAC, not require-authenticated-encryption',
    'prefer-modern-primitives',
    'strict',
    `import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
export function seal(text, key, macKey) {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const box = Buffer.concat([iv, cipher.update(text), cipher.final()]);
  return Buffer.concat([box, createHmac('sha256', macKey).update(box).digest()]);
}`,
  ],
  [
    'a password in MD5, not no-weak-hash',
    'require-strong-kdf',
    'recommended',
    `import { createHash } from 'node:crypto';
export function hashPassword(password) {
  const passwordHash = createHash('md5').update(password).digest('hex');
  return passwordHash;
}`,
  ],
  [
    'a signature with MD5, not require-strong-kdf',
    'no-weak-hash',
    'recommended',
    `import { createHash } from 'node:crypto';
export function sign(text) {
  const signature = createHash('md5').update(text).digest('hex');
  return signature;
}`,
  ],
  [
    'an HMAC with SHA-1, not no-weak-hash',
    'prefer-modern-primitives',
    'strict',
    `import { createHmac } from 'node:crypto';
export const sign = (text, key) => createHmac('sha1', key).update(text).digest('hex');`,
  ],
  [
    'a key of a cipher that is a text of the code, not no-weak-key',
    'no-hardcoded-secrets',
    'recommended',
    `import { createCipheriv, randomBytes } from 'node:crypto';
const key = '0123456789abcdef0123456789abcdef';
export function seal(text) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const box = Buffer.concat([nonce, cipher.update(text), cipher.final()]);
  return Buffer.concat([box, cipher.getAuthTag()]);
}`,
  ],
  [
    'a short secret of tokens that is a text of the code, not no-weak-key',
    'no-hardcoded-secrets',
    'recommended',
    `import jwt from 'jsonwebtoken';
export const issue = (id) => jwt.sign({ sub: id }, 'secret', { algorithm: 'HS256', expiresIn: '1h' });`,
  ],
  [
    'a key that is filled up, not no-hardcoded-secrets',
    'no-weak-key',
    'recommended',
    `import { createCipheriv, randomBytes } from 'node:crypto';
const key = Buffer.from('short'.padEnd(32, '0'));
export function seal(text) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const box = Buffer.concat([nonce, cipher.update(text), cipher.final()]);
  return Buffer.concat([box, cipher.getAuthTag()]);
}`,
  ],
  [
    'DES, whatever its mode, not require-authenticated-encryption',
    'no-weak-cipher',
    'recommended',
    `import { createCipheriv, randomBytes } from 'node:crypto';
export function seal(text, key) {
  const iv = randomBytes(8);
  const cipher = createCipheriv('des-ede3-cbc', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]);
}`,
  ],
  [
    'a curve of 192 bits, not prefer-modern-primitives',
    'no-weak-key',
    'recommended',
    `import { createECDH } from 'node:crypto';
export const make = () => createECDH('prime192v1');`,
  ],
  [
    'a secret that can be guessed, not no-weak-key',
    'no-insecure-randomness',
    'recommended',
    `import jwt from 'jsonwebtoken';
const secret = Math.random().toString(36);
export const issue = (id) => jwt.sign({ sub: id }, secret, { algorithm: 'HS256', expiresIn: '1h' });`,
  ],
  [
    'an error that is ignored, not require-verification-result-check',
    'require-crypto-error-handling',
    'recommended',
    `import jwt from 'jsonwebtoken';
export const read = (token, done) =>
  jwt.verify(token, process.env.KEY, { algorithms: ['HS256'] }, (error, claims) => done(claims));`,
  ],
  [
    'a promise that nobody waits for, not require-crypto-error-handling',
    'require-verification-result-check',
    'recommended',
    `import { jwtVerify } from 'jose';
export function guard(token, key, next) {
  jwtVerify(token, key, { algorithms: ['RS256'] });
  next();
}`,
  ],
]);
