import rule from '../../../src/rules/crypto/require-strong-kdf.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'an answer to HTTP Digest without a quality of protection': `
      import { createHash } from 'node:crypto';
      const md5 = (text) => createHash('md5').update(text).digest('hex');
      export function answer(username, password, realm, nonce, uri) {
        const ha1 = md5(\`\${username}:\${realm}:\${password}\`);
        return \`Digest realm="\${realm}", response="\${md5(\`\${ha1}:\${nonce}:\${md5(uri)}\`)}"\`;
      }`,
    'an answer that a protocol prescribes': `import crypto from 'crypto';
export const answer = (plugin, password, seed) => {
  if (plugin !== 'mysql_native_password') throw new Error(plugin);
  const stage = crypto.createHash('sha1').update(password).digest();
  return crypto.createHash('sha1').update(seed).update(crypto.createHash('sha1').update(stage).digest()).digest();
};`,
    'another text in a fast hash': `import crypto from 'crypto';
export const digestOf = (text) => crypto.createHash('sha256').update(text).digest('hex');`,
    'the hash of a password': `import crypto from 'crypto';
export const digestOf = (user) => crypto.createHash('sha256').update(user.passwordHash).digest('hex');`,
    'before bcrypt, which takes 72 bytes': `import crypto from 'crypto';
import bcrypt from 'bcrypt';
export async function hash(password) {
  const short = crypto.createHash('sha384').update(password).digest('base64');
  return bcrypt.hash(short, 12);
}
export const verify = (password, row) =>
  bcrypt.compare(crypto.createHash('sha384').update(password).digest('base64'), row.hash);`,
    'leaked passwords asked for by SHA-1': `import { createHash } from 'node:crypto';
export async function isLeaked(password) {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase();
  const answer = await fetch('https://api.pwnedpasswords.com/range/' + digest.slice(0, 5));
  return (await answer.text()).includes(digest.slice(5));
}`,
    'two digests compared in constant time': `import crypto from 'crypto';
const sha = (text) => crypto.createHash('sha256').update(text).digest();
export const isRight = (password) => crypto.timingSafeEqual(sha(password), sha(process.env.ADMIN_PASSWORD));`,
    'the key of a cache': `import { createHash } from 'node:crypto';
export function find(credentials) {
  credentials.cacheKey = createHash('sha256').update(credentials.password).digest('hex');
}`,
    'what was typed twice': `import express from 'express';
express().post('/', (req, res) => {
  if (req.body.password !== req.body.passwordConfirm) res.sendStatus(400);
  if (req.body.password === '') res.sendStatus(400);
});`,
    'a form of one user': `import express from 'express';
express().post('/', (req, res) => {
  if (form.password !== form.repeated) res.sendStatus(400);
  if (user.passwordHash === req.body.password) res.sendStatus(200);
});`,
    'a function of another package': `import { createHash } from './hashes.js';
export const hash = (password) => createHash('sha256').update(password).digest('hex');`,
    'HKDF over what was agreed on': `import { diffieHellman, hkdfSync } from 'node:crypto';
export const derive = (privateKey, publicKey) =>
  hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), Buffer.alloc(0), 'channel', 32);`,
    'behind a flag': {
      code: `import { createHash } from 'node:crypto';
import { features } from './features.js';
export function hash(password) {
  if (!features.legacyUsers) return hashNew(password);
  return createHash('sha256').update(password).digest('hex');
}`,
      options: { legacyFlags: ['features.legacyUsers'] },
    },
    'a key that a protocol makes of a password': `import { createHash } from 'node:crypto';
/** The plugin ed25519 of MariaDB: the private scalar is the hash of the password. */
export const privateScalar = (password) => createHash('sha512').update(password).digest();`,
    'the key of a map in memory': `import { createHash } from 'node:crypto';
const clients = new Map();
export function open(credentials) {
  const key = createHash('sha256').update(JSON.stringify({ password: credentials.password })).digest('hex');
  if (!clients.has(key)) clients.set(key, connect(credentials));
  return clients.get(key);
}`,
    'not seen: a password by another name': `import { createHash } from 'node:crypto';
export const hash = (input) => createHash('sha256').update(input).digest('hex');`,
  },
  vulnerable: {
    'a strategy that is given the request, too': `
      const { Strategy } = require('passport-local');
      const User = require('./user');
      new Strategy({ passReqToCallback: true }, async (req, name, password, done) => {
        const user = await User.findOne({ name: String(name) });
        done(null, user.password === password && user); // !plainComparison
      });`,
    'a form of Passport, and the first row of a table': `import { Strategy as LocalStrategy } from 'passport-local';
import express from 'express';
new LocalStrategy({ usernameField: 'email' }, async (email, password, done) => {
  const user = await find(email);
  done(null, user.password === password && user); // !plainComparison
});
express().post('/login', async (req, res) => {
  const result = await query(req.body.name);
  if (result.rows[0].password === req.body.password) res.sendStatus(204); // !plainComparison
});`,
    'a password in an HMAC': `import { createHmac } from 'node:crypto';
export const hash = (password, salt) => createHmac('sha512', salt).update(password).digest('hex'); // !fastHash`,
    'a password in HKDF': `import { hkdf, hkdfSync } from 'node:crypto';
import { hkdf as derive } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
export const one = (password, salt) => hkdfSync('sha256', password, salt, 'vault', 32); // !fastHash
export const two = (password, salt, done) => hkdf('sha256', password, salt, 'vault', 32, done); // !fastHash
export const three = (password, salt) => derive(sha256, password, salt, 'vault', 32); // !fastHash`,
    'a password in SHA-256': `import { createHash } from 'node:crypto';
export function hash(password) {
  return createHash('sha256').update(password).digest('hex'); // !fastHash
}`,
    'with a salt': `const crypto = require('crypto');
exports.hash = (password, salt) => crypto.createHash('sha512').update(salt + password).digest('hex'); // !fastHash`,
    'from a request, fed apart': `import express from 'express';
import * as crypto from 'node:crypto';
express().post('/users', (req, res) => {
  const hash = crypto.createHash('sha256');
  hash.update(req.body.password); // !fastHash
  save(hash.digest());
});`,
    'at once, and with WebCrypto': `import { hash } from 'node:crypto';
export const one = (account: { password: string }) => hash('sha256', account.password); // !fastHash
export const other = (account: { password: string }) =>
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(account.password as string)); // !fastHash`,
    'by packages': `import md5 from 'md5';
import CryptoJS from 'crypto-js';
import { sha256 } from '@noble/hashes/sha2.js';
export const one = (user) => md5(user.password); // !fastHash
export const two = (user) => CryptoJS.SHA256(user.password).toString(); // !fastHash
export const three = (user) => sha256(user.password); // !fastHash`,
    'compared as it is': `import express from 'express';
express().post('/login', async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  if (!user || user.password !== req.body.password) res.sendStatus(401); // !plainComparison
});`,
    'a password of HTTP Basic, compared as it is': `import auth from 'basic-auth';
import express from 'express';
express().get('/', async (req, res) => {
  const given = auth(req);
  const user = await db.users.findOne({ name: given.name });
  if (user.password !== given.pass) res.sendStatus(401); // !plainComparison
});`,
    'taken out of the request, and compared': `import express from 'express';
express().post('/login', (req, res) => {
  const { email, password } = req.body;
  const found = users.find(email);
  if (found.password === password) res.sendStatus(200); // !plainComparison
});`,
    'outside the branch of the flag': {
      code: `import { createHash } from 'node:crypto';
import { features } from './features.js';
export function hash(user) {
  if (features.legacyUsers) return undefined;
  return createHash('sha256').update(user.password).digest('hex'); // !fastHash
}`,
      options: { legacyFlags: ['features.legacyUsers'] },
    },
  },
});
