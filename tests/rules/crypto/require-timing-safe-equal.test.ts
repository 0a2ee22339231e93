import rule from '../../../src/rules/crypto/require-timing-safe-equal.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a comparison in constant time': `import { createHmac, timingSafeEqual } from 'node:crypto';
export function check(body, given, secret) {
  const mac = createHmac('sha256', secret).update(body).digest();
  const bytes = Buffer.from(given, 'hex');
  return mac.byteLength === bytes.byteLength && mac.length === bytes.length && timingSafeEqual(mac, bytes);
}`,
    'tests of presence, of length and of type': `import { createHmac } from 'node:crypto';
export function check(body, given, secret) {
  const mac = createHmac('sha256', secret).update(body).digest('hex');
  if (mac === undefined || given === null || given === '') return false;
  return typeof given === 'string' && given.length === mac.length;
}`,
    'MACs of both sides under one key': `import { createHmac, randomBytes } from 'node:crypto';
const key = randomBytes(32);
const mac = (text) => createHmac('sha256', key).update(text).digest('hex');
export const isSame = (left, right) => mac(left) === mac(right);`,
    'the checksum of a file': `import { createHash } from 'node:crypto'; import { readFileSync } from 'node:fs';
export function check(path, expected) {
  if (createHash('sha256').update(readFileSync(path)).digest('hex') !== expected) throw new Error('damaged');
}`,
    'an ETag': `import { createHash } from 'node:crypto'; import express from 'express';
express().get('/', (req, res) => {
  const etag = createHash('sha256').update(page).digest('base64');
  if (req.headers['if-none-match'] === etag) res.sendStatus(304);
});`,
    'the hash of content that may have changed': `import { createHash } from 'node:crypto';
export const hasChanged = (old, content) => createHash('sha256').update(content).digest('hex') !== old.hash;`,
    'a constant': `import express from 'express'; import { createHmac } from 'node:crypto';
express().use((req, res, next) => {
  const [scheme, token] = req.headers.authorization.split(' ');
  if (scheme !== 'Bearer' || token === 'none') return res.sendStatus(401);
  if (process.env.API_KEY === 'changeme') throw new Error('set API_KEY');
  const mac = createHmac('sha256', 'key').update('text').digest('hex');
  if (mac !== VECTOR) throw new Error('broken'); next();
}); const VECTOR = 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8';`,
    'what a parser, a list or a container calls a token or a key': `export const TOKEN = Symbol('token');
export function next(token, key, tokens) {
  if (token.type === 'text' || key === tokens[0].key) return tokens.includes(token);
  return token === TOKEN;
}`,
    'a password typed twice': `import express from 'express';
express().post('/', (req, res) => {
  if (req.body.password !== req.body.passwordConfirm) res.sendStatus(400);
  const { password, confirm } = req.body; if (password !== confirm) res.sendStatus(400);
});`,
    'what a request brings twice': `import express from 'express';
express().use((req, res, next) => { if (req.cookies.csrf !== req.headers['x-csrf-token']) res.sendStatus(403); });`,
    'what a page compares with its own state': `export const Gate = ({ apiKey, token }) =>
  apiKey === process.env.NEXT_PUBLIC_API_KEY && token === localStorage.getItem('token');`,
    'a setting that is renewed': `const stored = await store.get('token');
if (stored !== process.env.API_TOKEN) await store.set('token', process.env.API_TOKEN);`,
    'names that are no proof': `import express from 'express';
express().get('/', (req, res) => {
  if (req.query.pageToken === nextPageToken || req.query.key === sortKey) res.end();
  if (req.headers['idempotency-key'] === last.key || req.body.mode === process.env.NODE_ENV) res.end();
});`,
    'an outcome that is only logged': `import { createHmac } from 'node:crypto';
export function log(body, given, secret) { console.log(createHmac('sha256', secret).update(body).digest('hex') === given); }`,
    'a password that is kept as it is, which require-strong-kdf reports': `import express from 'express';
express().post('/', (req, res) => { if (user.password !== req.body.password) res.sendStatus(401); });`,
    'not seen: a MAC that another file makes': `import { makeMac } from './mac.js';
export const check = (body, given) => makeMac(body) === given;`,
  },
  vulnerable: {
    'a password of HTTP Basic': `
      import auth from 'basic-auth';
      export default async (ctx, next) => {
        const given = auth(ctx.req);
        if (given?.pass !== process.env.ADMIN_PASSWORD) ctx.throw(401); // !secretCompared
        await next();
      };`,
    'the signature of a webhook': `
      import { createHmac } from 'node:crypto';
      import express from 'express';
      express().post('/hook', express.raw(), (req, res) => {
        const sig = req.headers['x-hub-signature-256'];
        const mac = 'sha256=' + createHmac('sha256', secret).update(req.body).digest('hex');
        if (sig === mac) return res.send('ok'); // !macCompared
        res.sendStatus(401);
      });`,
    'in a helper, a class and a template': `
      const crypto = require('crypto');
      class Signer {
        constructor(key) { this.key = key; }
        sign(text) { return crypto.createHmac('sha256', this.key).update(text).digest('base64'); }
        verify(text, given) { return this.sign(text) !== given; } // !macCompared
      }
      function verify(text, given) {
        return given == \`v0=\${new Signer('key').sign(text)}\`; // !macCompared
      }
      module.exports = verify;`,
    'other comparisons': `
      import * as crypto from 'node:crypto';
      const sign = (text, secret, form) => crypto.createHmac('sha256', secret).update(text).digest(form);
      export function check(text, secret, given, list) {
        if (!sign(text, secret).equals(given)) throw new Error('forged'); // !macCompared
        if (Buffer.compare(sign(text, secret), given) !== 0) throw new Error('forged'); // !macCompared
        if (given.localeCompare(sign(text, secret, 'hex')) !== 0) throw new Error('forged'); // !macCompared
        if (Object.is(sign(text, secret, 'hex'), given)) return true; // !macCompared
        switch (sign(text, secret, 'hex')) {
          case given: // !macCompared
            return true;
        }
        return list.map((one) => sign(text, one, 'hex')).includes(given); // !macCompared
      }`,
    'in TypeScript': `
      import { createHmac } from 'node:crypto';
      export function check(body: Buffer, given: unknown, secret: string): boolean {
        const mac = createHmac('sha256', secret).update(body).digest('hex') as string;
        return (given as string) === mac!; // !macCompared
      }`,
    'the hash of a password, and of a secret': `
      import { createHash, pbkdf2, scryptSync } from 'node:crypto';
      export function login(user, password, done) {
        const hash = createHash('sha256').update(password).digest('hex');
        if (hash === user.passwordHash) return true; // !hashCompared
        if (scryptSync(password, user.salt, 64).toString('hex') === user.hash) return true; // !macCompared
        pbkdf2(password, user.salt, 600_000, 64, 'sha512', (error, key) => {
          done(error, key.toString('hex') === user.hash); // !macCompared
        });
      }
      export const isOurs = (secret, text, given) =>
        createHash('sha256').update(secret + text).digest('hex') === given; // !hashCompared`,
    'a secret of the environment': `
      import express from 'express';
      const { CRON_SECRET } = process.env;
      const app = express();
      app.use((req, res, next) => {
        if (req.headers['x-api-key'] !== process.env.API_KEY) return res.sendStatus(401); // !secretCompared
        if (req.get('authorization') !== \`Bearer \${CRON_SECRET}\`) return res.sendStatus(401); // !secretCompared
        next();
      });
      export const isAdmin = (token) => token === process.env.ADMIN_TOKEN; // !secretCompared`,
    'what a request proves itself by': `
      import express from 'express';
      import config from './config.js';
      express().post('/', (req, res) => {
        if (req.get('X-Gitlab-Token') !== config.gitlabToken) return res.sendStatus(401); // !proofCompared
        if (req.body._csrf !== req.session.csrfToken) return res.sendStatus(401); // !proofCompared
        if (user.resetToken !== req.body.resetToken) return res.sendStatus(401); // !proofCompared
        res.end();
      });`,
  },
});
