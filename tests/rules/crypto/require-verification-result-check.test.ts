import rule from '../../../src/rules/crypto/require-verification-result-check.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a comparison with itself': `
      import crypto, { timingSafeEqual } from 'node:crypto';
      export function isSame(a, b) {
        if (a.length !== b.length) { timingSafeEqual(a, a); return false; }
        return timingSafeEqual(a, b);
      }
      export function isEqual(given, own) {
        const sent = Buffer.from(given), key = Buffer.from(own);
        if (sent.length !== key.length) { crypto.timingSafeEqual(sent, sent); return false; }
        return crypto.timingSafeEqual(sent, key);
      }`,
    'an answer that decides': `import { timingSafeEqual, verify } from 'node:crypto';
if (!timingSafeEqual(left, right)) throw new Error('forged');
export const isGenuine = (data, key, signature) => verify('sha256', data, key, signature);`,
    'a promise that is awaited': `import bcrypt from 'bcrypt'; import argon2 from 'argon2';
export async function login(user, password) {
  if (!(await bcrypt.compare(password, user.hash))) return undefined;
  const ok = await argon2.verify(user.hash, password);
  return ok ? user : undefined;
}`,
    'a promise that is handed on': `import bcrypt from 'bcryptjs'; export const check = (password, hash) => bcrypt.compare(password, hash);
export const later = (password, hash) => bcrypt.compare(password, hash).then((ok) => ok || refuse());`,
    'a callback that is told': `import bcrypt from 'bcrypt'; bcrypt.compare(password, hash, (error, ok) => done(error, ok));
import { verify } from 'node:crypto'; verify('sha256', data, key, signature, (error, ok) => done(error, ok));`,
    'verifiers that throw': `import jwt from 'jsonwebtoken'; import { jwtVerify } from 'jose'; import Stripe from 'stripe';
jwt.verify(token, secret); await jwtVerify(token, key); new Stripe(secretKey).webhooks.constructEvent(body, signature, secret);`,
    'a verifier of another package': `import { verify } from './crypto.js'; verify(data, signature); bcrypt.compare(password, hash);`,
    'a variable that is awaited later': `import bcrypt from 'bcrypt'; const pending = bcrypt.compare(password, hash); if (!(await pending)) refuse();`,
    'not seen: a promise of a function of the file': `import argon2 from 'argon2';
const check = async (hash, password) => argon2.verify(hash, password); if (!check(hash, password)) refuse();`,
  },
  vulnerable: {
    'the right lengths compared, and nobody looks': `
      import { timingSafeEqual } from 'node:crypto';
      export function isSame(a, b) {
        if (a.length !== b.length) return false;
        timingSafeEqual(a, b); // !discarded
        return true;
      }`,
    'an answer that nobody looks at': `
      import crypto, { timingSafeEqual } from 'node:crypto';
      timingSafeEqual(left, right); // !discarded
      crypto.verify('sha256', data, key, signature); // !discarded
      crypto.createVerify('sha256').update(data).verify(key, signature); // !discarded`,
    'through a variable': `
      const { createVerify } = require('crypto');
      const verifier = createVerify('sha256');
      verifier.update(data);
      verifier.verify(key, signature); // !discarded`,
    'a promise in a condition': `
      import bcrypt from 'bcrypt';
      import { verify } from 'argon2';
      if (bcrypt.compare(password, hash)) grant(); // !unawaited
      if (!verify(hash, password)) refuse(); // !unawaited
      const role = bcrypt.compare(password, hash) ? 'admin' : 'guest'; // !unawaited
      if (user && bcrypt.compare(password, hash)) grant(); // !unawaited`,
    'a promise in a variable': `
      import * as bcrypt from 'bcryptjs';
      const ok = bcrypt.compare(password, hash);
      if (!ok) refuse(); // !unawaited`,
    'awaited and dropped': `
      import * as argon2 from '@node-rs/argon2';
      import { verify } from '@octokit/webhooks-methods';
      export async function receive(request) {
        await verify(secret, request.body, request.signature); // !discarded
        await argon2.verify(hash, password); // !discarded
        await crypto.subtle.verify('HMAC', key, signature, data); // !discarded
      }`,
    'other libraries': `
      import nacl from 'tweetnacl';
      import { createSecretKey } from 'node:crypto';
      import twilio from 'twilio';
      import bcrypt from 'bcrypt';
      nacl.sign.detached.verify(message, signature, key); // !discarded
      createSecretKey(left).equals(createSecretKey(right)); // !discarded
      twilio.validateRequest(token, signature, url, params); // !discarded
      bcrypt.compareSync(password, hash); // !discarded`,
  },
});
