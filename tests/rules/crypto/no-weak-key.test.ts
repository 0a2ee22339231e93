import rule from '../../../src/rules/crypto/no-weak-key.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'RSA of 2048 bits': `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: 2048 });`,
    'RSA of 3072 bits under strict': {
      code: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: 3072 });`,
      level: 'strict',
    },
    'curves of today': `import crypto from 'crypto';
crypto.createECDH('prime256v1');
crypto.createECDH('secp256k1');
crypto.generateKeyPairSync('ec', { namedCurve: 'P-384' });
crypto.generateKeyPairSync('ed25519');`,
    'a curve that is not known': `import crypto from 'crypto';
crypto.createECDH('Oakley-EC2N-3');`,
    'a large group': `import crypto from 'crypto';
crypto.getDiffieHellman('modp14');
crypto.createDiffieHellman(prime, 'hex');`,
    'a key as long as the digest': `import { createHmac, randomBytes } from 'node:crypto';
createHmac('sha256', randomBytes(32)).update(body).digest();`,
    'a key from outside': `import { createHmac } from 'node:crypto';
createHmac('sha256', process.env.KEY).update(body).digest();`,
    'a constant, which is another flaw': `import jwt from 'jsonwebtoken';
jwt.sign(payload, 'secret');`,
    'a buffer that is written to': `import { createCipheriv } from 'node:crypto';
const key = Buffer.alloc(32);
source.copy(key);
createCipheriv('aes-256-gcm', key, nonce);`,
    'a key in another form': `import { createCipheriv } from 'node:crypto';
createCipheriv('aes-256-gcm', Buffer.from(config.key, 'base64').subarray(0, 32), nonce);`,
    'a size that nobody knows': `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: config.bits });`,
    'a function of another package': `import { generateKeyPairSync } from './keys.js';
generateKeyPairSync('rsa', { modulusLength: 1024 });`,
    'a text that is padded for a table': `import { createHmac } from 'node:crypto';
console.log(name.padEnd(32, '.'), createHmac('sha256', key).update(name).digest('hex'));`,
    'behind a flag': {
      code: `import { generateKeyPairSync } from 'node:crypto';
import { features } from './features.js';
if (features.smallKeys) generateKeyPairSync('rsa', { modulusLength: 1024 });`,
      options: { legacyFlags: ['features.smallKeys'] },
    },
    "a limit of one's own": {
      code: `import { createECDH } from 'node:crypto';
createECDH('secp192k1');`,
      options: { minCurveBits: 192 },
    },
  },
  vulnerable: {
    'RSA of 1024 bits': {
      code: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: 1024 }); // !shortModulus`,
      repaired: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: 2048 });`,
    },
    'DSA, with a callback': {
      code: `const { generateKeyPair } = require('crypto');
const modulusLength = 1024; // !shortModulus
generateKeyPair('dsa', { modulusLength, divisorLength: 160 }, () => {});`,
      repaired: `const { generateKeyPair } = require('crypto');
const modulusLength = 2048;
generateKeyPair('dsa', { modulusLength, divisorLength: 160 }, () => {});`,
    },
    'as a promise': {
      code: `import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
const make = promisify(generateKeyPair);
await make('rsa', { modulusLength: 1024 } as const); // !shortModulus`,
      repaired: `import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
const make = promisify(generateKeyPair);
await make('rsa', { modulusLength: 2048 } as const);`,
    },
    '2048 bits under strict': {
      code: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa-pss', { modulusLength: 2048 }); // !datedModulus`,
      level: 'strict',
      repaired: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa-pss', { modulusLength: 3072 });`,
    },
    "a limit of one's own": {
      code: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: 2048 }); // !shortModulus`,
      options: { minModulusBits: 4096 },
      repaired: `import { generateKeyPairSync } from 'node:crypto';
generateKeyPairSync('rsa', { modulusLength: 4096 });`,
    },
    'small curves': `import crypto from 'crypto';
crypto.createECDH('prime192v1'); // !smallCurve
crypto.createECDH('secp160r1'); // !smallCurve
crypto.generateKeyPairSync('ec', { namedCurve: 'P-192' }); // !smallCurve`,
    'a small curve, repaired': {
      code: `import crypto from 'crypto';
const namedCurve = 'P-192'; // !smallCurve
crypto.generateKeyPairSync('ec', { namedCurve });`,
      suggested: [
        `import crypto from 'crypto';
const namedCurve = 'P-256';
crypto.generateKeyPairSync('ec', { namedCurve });`,
      ],
    },
    'a small group, repaired': {
      code: `import { getDiffieHellman } from 'node:crypto';
getDiffieHellman('modp1'); // !smallGroup`,
      suggested: [
        `import { getDiffieHellman } from 'node:crypto';
getDiffieHellman('modp16');`,
      ],
    },
    'a short key, repaired': {
      code: `import { createHmac, randomBytes } from 'node:crypto';
const secret = randomBytes(8).toString('hex');
createHmac('sha256', secret); // !shortMacKey`,
      suggested: [
        `import { createHmac, randomBytes } from 'node:crypto';
const secret = randomBytes(32).toString('hex');
createHmac('sha256', secret);`,
      ],
    },
    "as long a key as one's own limit": {
      code: `import { createHmac, randomBytes } from 'node:crypto';
createHmac('sha256', randomBytes(32)); // !shortMacKey`,
      options: { minMacKeyBytes: 64 },
    },
    openpgp: {
      code: `import * as openpgp from 'openpgp';
await openpgp.generateKey({ type: 'rsa', rsaBits: 1024, userIDs }); // !shortModulus`,
      repaired: `import * as openpgp from 'openpgp';
await openpgp.generateKey({ type: 'rsa', rsaBits: 2048, userIDs });`,
    },
    'small groups and primes': `import * as crypto from 'node:crypto';
crypto.getDiffieHellman('modp2'); // !smallGroup
crypto.generateKeyPairSync('dh', { group: 'modp5' }); // !smallGroup
crypto.createDiffieHellman(1024); // !shortModulus
crypto.generateKeyPairSync('dh', { primeLength: 1024 }); // !shortModulus`,
    'a key shorter than the digest': `import { createHmac, generateKeySync, randomBytes } from 'node:crypto';
createHmac('sha256', randomBytes(8)); // !shortMacKey
createHmac('sha512', randomBytes(16).toString('hex')); // !shortMacKey
generateKeySync('hmac', { length: 64 }); // !shortMacKey`,
    'the secret of a token': `import jwt from 'jsonwebtoken';
import { randomBytes } from 'node:crypto';
const secret = randomBytes(16);
jwt.sign(payload, secret); // !shortMacKey
jwt.sign(payload, randomBytes(32), { algorithm: 'HS512' }); // !shortMacKey`,
    'a key that is filled up': `import { createCipheriv } from 'node:crypto';
createCipheriv('aes-256-gcm', password.padEnd(32, '0'), nonce); // !filledKey
createCipheriv('aes-256-gcm', Buffer.from('ab'.repeat(16)), nonce); // !filledKey
createCipheriv('aes-256-gcm', Buffer.alloc(32), nonce); // !filledKey`,
    WebCrypto: {
      code: `await crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent, hash }, true, uses); // !shortModulus
await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 64 }, true, uses); // !shortMacKey`,
      repaired: `await crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 2048, publicExponent, hash }, true, uses);
await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 64 }, true, uses);`,
    },
    'node-forge': {
      code: `import forge from 'node-forge';
forge.pki.rsa.generateKeyPair(1024); // !shortModulus
forge.pki.rsa.generateKeyPair({ bits: 512, workers: 2 }); // !shortModulus`,
      repaired: `import forge from 'node-forge';
forge.pki.rsa.generateKeyPair(1024);
forge.pki.rsa.generateKeyPair({ bits: 2048, workers: 2 });`,
    },
    'elliptic, node-rsa and jose': {
      code: `import { ec } from 'elliptic';
import NodeRSA from 'node-rsa';
import { generateKeyPair } from 'jose';
new ec('p192'); // !smallCurve
new NodeRSA({ b: 512 }); // !shortModulus
await generateKeyPair('RS256', { modulusLength: 1024 }); // !shortModulus`,
      repaired: `import { ec } from 'elliptic';
import NodeRSA from 'node-rsa';
import { generateKeyPair } from 'jose';
new ec('p192');
new NodeRSA({ b: 2048 });
await generateKeyPair('RS256', { modulusLength: 2048 });`,
    },
  },
});
