import rule from '../../../src/rules/crypto/no-insecure-randomness.ts';
import { testRule } from '../../support/test-rule.ts';

/** A case that rests on the name of what receives the value. */
const NAME = 'another name is no credential';

testRule(rule, {
  safe: {
    'an old name, whose bytes are as good': `import crypto from 'node:crypto';
export const bytes = crypto.pseudoRandomBytes(16);`,
    'the number of a visit': `// telemetry
export const visit = { sessionId: Math.random().toFixed(8) };`,
    jitter: `const delay = 1000 * 2 ** attempt * (0.5 + Math.random() / 2); setTimeout(retry, delay);`,
    'animation and sampling': `const angle = Math.random() * Math.PI; if (Math.random() < 0.01) report(event);`,
    'a shuffle': `const password = pool.sort(() => Math.random() - 0.5).join('');`,
    'a replica that is chosen': `const replica = replicas[Math.floor(Math.random() * replicas.length)];`,
    'one of several tokens that is chosen': `const token = tokens[Math.floor(Math.random() * tokens.length)];`,
    'a key of an element': {
      code: `export const List = ({ items }) => items.map((item) => <li key={Math.random()}>{item}</li>);`,
      filename: 'src/list.jsx',
    },
    'an id in a page': `element.id = 'field-' + Math.random().toString(36).slice(2);`,
    'a temporary name': `const fileName = \`\${Date.now()}-\${Math.random().toString(16)}.tmp\`;`,
    'a color': `const color = '#' + Math.floor(Math.random() * 0xffffff).toString(16);`,
    'ids of requests and traces': `const requestId = Math.random().toString(36); const traceId = Date.now(); const idempotencyKey = Date.now();`,
    'tokens that keep nobody out': `const cancelToken = Math.random(); const pageToken = Date.now(); const tokenCount = Math.random() * 10;`,
    'when a token ends': `const tokenExpiry = Date.now() + 3600; user.resetTokenExpires = Date.now() + 3600; const token = { value: draw(), created: Date.now() };`,
    'a nonce that only has to be new': `const nonce = Date.now() * 1000; const oauth = { nonce: Date.now() };`,
    'a salt that only has to be new': `const salt = Date.now().toString(); session.salt = salt;`,
    'the time beside a signature':
      'const token = `${Date.now()}.${sign(Date.now())}`; const csrfToken = `${secret}-${Date.now()}`;',
    'the time beside a random number': `import { randomBytes } from 'node:crypto'; import { v4 } from 'uuid';
const token = v4() + Date.now(); const apiKey = Date.now().toString(36) + randomBytes(16).toString('hex');`,
    'the time within a payload': `import jwt from 'jsonwebtoken';
const token = jwt.sign({ sub: id, iat: Math.floor(Date.now() / 1000) }, process.env.JWT_SECRET);
const sessionToken = encode(JSON.stringify({ id, at: Date.now() }));`,
    'good random numbers': `import { randomBytes, randomInt, randomUUID } from 'node:crypto'; import { nanoid } from 'nanoid'; import { v4, v7 } from 'uuid';
const token = randomBytes(32).toString('hex'); const otp = String(randomInt(0, 1e6)); const sessionId = randomUUID();
const apiKey = nanoid(); const resetToken = v4(); const accessToken = v7();
const secret = crypto.getRandomValues(new Uint8Array(32));`,
    'an even remainder': `import { randomBytes } from 'node:crypto'; const alphabet = 'abcdefghijklmnop';
const pin = randomBytes(1)[0] % 16; let token = ''; for (const byte of randomBytes(20)) token += alphabet[byte % alphabet.length];`,
    'a list that the file does not show': `import { randomBytes } from 'node:crypto'; export const makeToken = (words) => words[randomBytes(1)[0] % words.length];`,
    'cookies of no session': `import express from 'express'; express().get('/', (req, res) => { res.cookie('visited', Date.now()); res.cookie('variant', Math.random() < 0.5 ? 'a' : 'b'); });`,
    'a function of another name': `const Math2 = { random: () => draw() }; const token = Math2.random();`,
    'in development only': `if (process.env.NODE_ENV !== 'production') { const token = Math.random().toString(36); use(token); }`,
    'not seen: bytes made in a callback of a typed array': `const iv = new Uint8Array(12).map(() => Math.floor(Math.random() * 256));`,
  },
  vulnerable: {
    'a function that makes a token': {
      isFormBound: NAME,
      code: `export function createResetToken() {
  return Math.random().toString(36).slice(2); // !guessableName
}`,
      suggested: [
        `import { randomBytes } from 'node:crypto';
export function createResetToken() {
  return randomBytes(16).toString('hex');
}`,
      ],
    },
    'a number of a range': {
      isFormBound: NAME,
      code: `const { createHash } = require('crypto');
const verificationCode = Math.floor(100000 + Math.random() * 900000); // !guessableName`,
      suggested: [
        `const { createHash, randomInt } = require('crypto');
const verificationCode = randomInt(100000, 1000000);`,
      ],
    },
    'letters that are picked': {
      isFormBound: NAME,
      code: `const letters = 'ABCDEFGH';
export function generatePassword() {
  let text = '';
  for (let i = 0; i < 12; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text; // !guessableName
}`,
      suggested: [
        `import { randomInt } from 'node:crypto';
const letters = 'ABCDEFGH';
export function generatePassword() {
  let text = '';
  for (let i = 0; i < 12; i++) text += letters.charAt(randomInt(letters.length));
  return text;
}`,
      ],
    },
    'a uuid of the first version': {
      isFormBound: NAME,
      code: `import { v1 as make } from 'uuid';
session.sessionId = make(); // !guessableName`,
      suggested: [
        `import { randomUUID } from 'node:crypto';
import { v1 as make } from 'uuid';
session.sessionId = randomUUID();`,
      ],
    },
    'the time': {
      isFormBound: NAME,
      code: `
      const token = Date.now().toString(36); // !guessableName
      user.password = 'user' + process.pid; // !guessableName
      const config = { apiKey: String(performance.now()) }; // !guessableName
      class Login { otp = new Date().getTime() % 10000; } // !guessableName`,
    },
    'a digest of the time': {
      isFormBound: NAME,
      code: `
      import crypto from 'node:crypto';
      user.resetToken = crypto.createHash('sha256').update(user.email + Date.now()).digest('hex'); // !guessableName`,
    },
    'through numbers and types': {
      isFormBound: NAME,
      code: `
      function draw(): number { return Math.floor(Math.random() * 1e6); }
      const csrfToken: string = Array.from({ length: 8 }, () => draw().toString(36)).join(''); // !guessableName
      const pin: number = draw(); // !guessableName`,
    },
    'generators of packages': {
      isFormBound: NAME,
      code: `
      import { nanoid, customAlphabet } from 'nanoid/non-secure';
      import seedrandom from 'seedrandom';
      import Chance from 'chance';
      import MersenneTwister from 'mersenne-twister';
      import _ from 'lodash';
      import { faker } from '@faker-js/faker';
      const apiKey = nanoid(); // !guessableName
      const sessionId = customAlphabet('abc', 8)(); // !guessableName
      const otp = Math.floor(seedrandom('a')() * 1e6); // !guessableName
      const password = new Chance().string({ length: 12 }); // !guessableName
      const secret = new MersenneTwister().random_int(); // !guessableName
      const token = _.random(1e9).toString(16); // !guessableName
      const user = { password: faker.internet.password() }; // !guessableName`,
    },
    'a key, a salt, a nonce of ciphers': {
      code: `
      const crypto = require('crypto');
      const salted = 'x' + Math.random();
      crypto.createHmac('sha256', salted); // !guessable
      crypto.createCipheriv('aes-256-gcm', read(), Buffer.from(String(Date.now()))); // !guessable
      crypto.scryptSync(given, String(Date.now()), 32); // !guessable`,
    },
    'secrets of tokens and sessions': {
      code: `
      import jwt from 'jsonwebtoken';
      import session from 'express-session';
      import express from 'express';
      jwt.sign({ id: 1 }, String(Math.random())); // !guessable
      session({ secret: Math.random().toString(36) }); // !guessable
      express().get('/', (req, res) => { res.cookie('session', Math.random().toString(36)); }); // !guessable`,
    },
    'one report on a way': {
      isFormBound: NAME,
      code: `
      import jwt from 'jsonwebtoken';
      const secret = Math.random().toString(36);
      jwt.sign({ id: 1 }, secret); // !guessable`,
    },
    'a biased remainder': {
      isFormBound: NAME,
      code: `
      import { randomBytes } from 'node:crypto';
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      export function generateToken(length) {
        const bytes = randomBytes(length);
        let text = '';
        for (let i = 0; i < length; i++) text += letters[bytes[i] % letters.length];
        return text; // !biased
      }
      const otp = randomBytes(1)[0] % 10; // !biased`,
    },
    'an old name': {
      level: 'strict',
      code: `import crypto from 'node:crypto';
const bytes = crypto.pseudoRandomBytes(16); // !outdated`,
      repaired: `import crypto from 'node:crypto';
const bytes = crypto.randomBytes(16);`,
    },
    'an old name that is imported': {
      level: 'strict',
      code: `import { pseudoRandomBytes } from 'node:crypto';
const bytes = pseudoRandomBytes(16); // !outdated`,
      repaired: `import { pseudoRandomBytes, randomBytes } from 'node:crypto';
const bytes = randomBytes(16);`,
    },
  },
});
