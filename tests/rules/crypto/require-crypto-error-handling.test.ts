import rule from '../../../src/rules/crypto/require-crypto-error-handling.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a question to which `true` means no': `import jwt from 'jsonwebtoken';
export class Session {
  isJWTExpired(token) { try { jwt.verify(token, this.key); return false; } catch { return true; } }
}`,
    'an error that is thrown, returned or passed on': `import { randomBytes } from 'node:crypto';
randomBytes(16, (err, bytes) => { if (err) throw err; keep(bytes); });
randomBytes(16, (err, bytes) => { if (err) return done(err); keep(bytes); });
randomBytes(16, (err, bytes) => done(err, bytes));
randomBytes(16, (err, bytes) => { if (err) { console.error(err); return; } keep(bytes); });
randomBytes(16, (err, bytes) => (err ? reject(err) : resolve(bytes)));
randomBytes(16, (err, bytes) => { assert.ifError(err); keep(bytes); });`,
    'a result that is tested': `import jwt from 'jsonwebtoken'; import { scrypt } from 'node:crypto';
jwt.verify(token, secret, (err, decoded) => { if (!decoded) return refuse(); next(); });
scrypt(password, salt, 64, (err, key) => { if (key === undefined) return refuse(); keep(key); });`,
    'a callback that is given by others': `import bcrypt from 'bcrypt'; export const make = (password, done) => bcrypt.hash(password, 12, done);`,
    'a comparison whose answer is tested': `import bcrypt from 'bcrypt'; bcrypt.compare(password, hash, (err, same) => { if (same) grant(); });`,
    'a failure that is the answer no': `import jwt from 'jsonwebtoken'; import { jwtVerify } from 'jose';
export const isValid = (token) => { try { jwt.verify(token, secret); return true; } catch { return false; } };
export const read = (token) => { try { return jwt.verify(token, secret); } catch (error) { console.warn(error); return null; } };
export const open = async (token) => await jwtVerify(token, key).catch(() => undefined);`,
    'a failure that is thrown again': `import { createDecipheriv } from 'node:crypto';
export function open(text) { try { const d = createDecipheriv('aes-256-gcm', key, iv); d.setAuthTag(tag); return d.update(text) + d.final(); }
  catch (cause) { throw new Error('damaged', { cause }); } }`,
    'a question whether there are random numbers': `
export const isFine = () => { try { crypto.getRandomValues(new Uint8Array(1)); return true; } catch { return false; } };`,
    'a guest, where signing in is optional': `import jwt from 'jsonwebtoken';
export function identify(req, res, next) { try { req.user = jwt.verify(req.token, secret); } catch { /* a guest */ } next(); }`,
    'what hangs on it stands beside it': `import jwt from 'jsonwebtoken';
export function guard(req, res, next) { try { jwt.verify(req.token, secret); next(); } catch { res.sendStatus(401); } }
export function isFine(token) { let ok = false; try { jwt.verify(token, secret); ok = true; } catch (error) { console.log(error); } return ok; }`,
    'functions of other packages': `import { verify, randomBytes } from './crypto.js';
randomBytes(16, (error, bytes) => keep(bytes)); export const f = (token) => { try { verify(token); } catch {} return true; };`,
    'a fallback to Math.random, which no-insecure-randomness reports': `import { randomBytes } from 'node:crypto';
export const draw = () => { try { return randomBytes(8).toString('hex'); } catch { return String(Math.random()); } };`,
    'not seen: a failure of a function of the file': `import jwt from 'jsonwebtoken';
const check = (token) => jwt.verify(token, secret); export const f = (token) => { try { check(token); } catch {} return true; };`,
  },
  vulnerable: {
    'the end of a message that is not genuine': `
      import { createDecipheriv } from 'node:crypto';
      export function open(box, key, nonce, tag) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(tag);
        let text = decipher.update(box, 'hex', 'utf8');
        try {
          text += decipher.final('utf8');
        } catch {} // !failureAccepted
        return text;
      }`,
    'an error that nobody looks at': `
      import { randomBytes, generateKeyPair, scrypt } from 'node:crypto';
      randomBytes(16, (_error, bytes) => { // !errorIgnored
        keep(bytes.toString('hex'));
      });
      generateKeyPair('rsa', { modulusLength: 3072 }, (error, publicKey, privateKey) => { // !errorIgnored
        save(publicKey, privateKey);
      });
      const store = (error: unknown, key: Buffer) => { // a function with a name
        keep(key);
      };
      scrypt(password, salt, 64, store); // !errorIgnored`,
    'an error that is only logged': `
      const crypto = require('crypto');
      crypto.scrypt(password, salt, 64, (error, key) => { // !errorLogged
        if (error) console.error(error);
        keep(key);
      });
      crypto.pbkdf2(password, salt, 600_000, 64, 'sha512', function (error, key) { // !errorLogged
        console.log(error);
        done(null, key);
      });`,
    'callbacks of libraries': `
      import jwt from 'jsonwebtoken';
      import * as bcrypt from 'bcryptjs';
      export function guard(req, res, next) {
        jwt.verify(req.headers.authorization, secret, (error, decoded) => { // !errorIgnored
          req.user = decoded;
          next();
        });
        jwt.sign({ id: 1 }, secret, { expiresIn: '1h' }, (error, token) => res.json({ token })); // !errorIgnored
        bcrypt.hash(password, 12, (error, hash) => { // !errorIgnored
          user.hash = hash;
        });
      }`,
    'a forged token that is let through': `
      import { verify } from 'jsonwebtoken';
      export function isValid(token) {
        try {
          verify(token, secret);
        } catch (error) { // !failureAccepted
          console.error(error);
        }
        return true;
      }
      export function isFine(token) {
        try {
          verify(token, secret);
          return true;
        } catch (error) {
          console.warn(error);
          return true; // !failureAccepted
        }
      }`,
    'bytes that were never drawn': `
      import { randomFillSync } from 'node:crypto';
      export function draw() {
        const bytes = Buffer.alloc(16);
        try {
          randomFillSync(bytes);
        } catch {} // !failureAccepted
        return bytes;
      }
      export function drawAll(size) {
        const bytes = new Uint8Array(size);
        try {
          crypto.getRandomValues(bytes);
        } catch (error) { // !failureAccepted
          console.warn(error);
        }
        return bytes;
      }`,
    'damaged data that is handed on': `
      import { createDecipheriv } from 'node:crypto';
      export function open(text, key, iv, tag) {
        try {
          const decipher = createDecipheriv('aes-256-gcm', key, iv);
          decipher.setAuthTag(tag);
          return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
        } catch {
          return text; // !failureAccepted
        }
      }
      export async function openAll(box, key, iv) {
        try {
          return await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, box);
        } catch {
          return box; // !failureAccepted
        }
      }`,
    promises: `
      import { jwtVerify } from 'jose';
      export async function guard(token, key) {
        await jwtVerify(token, key).catch(() => {}); // !failureAccepted
        return await jwtVerify(token, key).then(() => true, () => true); // !failureAccepted
      }`,
  },
});
