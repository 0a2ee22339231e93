import rule from '../../../src/rules/crypto/require-strong-kdf.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the costs of libsodium for logins': `import sodium from 'libsodium-wrappers-sumo';
sodium.crypto_pwhash_str(text, sodium.crypto_pwhash_OPSLIMIT_INTERACTIVE, sodium.crypto_pwhash_MEMLIMIT_INTERACTIVE);`,
    'PBKDF2 with its full rounds': `import crypto from 'crypto';
crypto.pbkdf2(text, salt, 600_000, 64, 'sha256', done);
crypto.pbkdf2Sync(text, crypto.randomBytes(16), 210_000, 64, 'sha512');`,
    "rounds of one's own": {
      code: `import crypto from 'crypto';
crypto.pbkdf2Sync(text, salt, 100_000, 64, 'sha256');`,
      options: { minIterations: 100_000 },
    },
    "lower costs of one's own": {
      code: `import argon2 from 'argon2';
import { randomBytes, scryptSync } from 'node:crypto';
scryptSync(text, randomBytes(8), 32, { N: 16_384 });
argon2.hash(text, { memoryCost: 4096, timeCost: 3 });`,
      options: { minScryptCost: 16_384, minArgon2Memory: 4096, minSaltBytes: 8 },
    },
    'scrypt with its full cost': {
      code: `import crypto from 'crypto';
crypto.scryptSync(text, salt, 32, { N: 16_384, r: 8, p: 5 });
crypto.scryptSync(text, salt, 32, { cost: 2 ** 17, maxmem: 2 ** 28 });`,
      level: 'strict',
    },
    'costs that nobody knows': `import crypto from 'crypto';
import bcrypt from 'bcrypt';
crypto.scryptSync(text, salt, 32, { N: config.cost });
crypto.scryptSync(text, salt, 32, options);
bcrypt.hash(text, config.rounds);
bcrypt.hash(text, salt);`,
    'the cost of scrypt by default': `import crypto from 'crypto';
crypto.scryptSync(text, salt, 32);`,
    'bcrypt at 10': `import bcrypt from 'bcryptjs';
bcrypt.hashSync(text, 10);
bcrypt.genSaltSync();`,
    'Argon2id by default': `import argon2 from 'argon2';
argon2.hash(text);
argon2.hash(text, { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 });`,
    'a salt that is read, or random': `import crypto from 'crypto';
crypto.scryptSync(text, row.salt, 32);
crypto.scryptSync(text, Buffer.from(row.salt, 'hex'), 32);
crypto.scryptSync(text, crypto.randomBytes(16).toString('hex'), 32);`,
    'HKDF, which needs no salt': `await crypto.subtle.deriveKey(
  { name: 'HKDF', salt: new Uint8Array(), info, hash: 'SHA-256' }, base, algorithm, false, uses);`,
    'in development': `import bcrypt from 'bcrypt';
const rounds = process.env.NODE_ENV === 'test' ? 4 : 12;
bcrypt.hash(text, rounds);`,
  },
  vulnerable: {
    'libsodium, sodium-native and hash-wasm': `import sodium from 'libsodium-wrappers-sumo';
import native from 'sodium-native';
import { argon2id, argon2i, bcrypt } from 'hash-wasm';
sodium.crypto_pwhash_str(text, sodium.crypto_pwhash_OPSLIMIT_MIN, sodium.crypto_pwhash_MEMLIMIT_MIN); // !lowCost
native.crypto_pwhash_str(out, text, 1, 8192); // !lowCost
argon2id({ password: text, salt, iterations: 1, memorySize: 512, parallelism: 1, hashLength: 32 }); // !lowCost
argon2i({ password: text, salt, iterations: 3, memorySize: 65536, parallelism: 1, hashLength: 32 }); // !wrongVariant
bcrypt({ password: text, salt, costFactor: 5 }); // !lowCost`,
    'few rounds of PBKDF2': {
      code: `import { pbkdf2Sync } from 'node:crypto';
pbkdf2Sync(text, salt, 1000, 64, 'sha512'); // !fewRounds`,
      suggested: [
        `import { pbkdf2Sync } from 'node:crypto';
pbkdf2Sync(text, salt, 210000, 64, 'sha512');`,
      ],
    },
    'rounds by the hash function': `import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
const derive = promisify(pbkdf2);
await derive(text, salt, 210_000, 32, 'sha256'); // !fewRounds
await derive(text, salt, 210_000, 32, 'sha512');`,
    'a low cost of scrypt': {
      code: `const crypto = require('crypto');
crypto.scrypt(text, salt, 64, { N: 1024, r: 8, p: 1 }, done); // !lowCost`,
      suggested: [
        `const crypto = require('crypto');
crypto.scrypt(text, salt, 64, { N: 16_384, r: 8, p: 5 }, done);`,
      ],
    },
    'the default of scrypt, under strict': {
      code: `import { scryptSync } from 'node:crypto';
scryptSync(text, salt, 32); // !defaultCost`,
      level: 'strict',
    },
    'a low cost of bcrypt': {
      code: `import bcrypt from 'bcrypt';
const rounds = 8; // !lowCost
await bcrypt.hash(text, rounds);
bcrypt.genSaltSync(4); // !lowCost`,
      suggested: [
        `import bcrypt from 'bcrypt';
const rounds = 8;
await bcrypt.hash(text, 12);
bcrypt.genSaltSync(4);`,
        `import bcrypt from 'bcrypt';
const rounds = 8;
await bcrypt.hash(text, rounds);
bcrypt.genSaltSync(12);`,
      ],
    },
    "a limit of one's own": {
      code: `import bcrypt from 'bcrypt';
bcrypt.hash(text, 11); // !lowCost`,
      options: { minBcryptCost: 12 },
    },
    "costs of one's own": {
      code: `import argon2 from 'argon2';
import { randomBytes, scryptSync } from 'node:crypto';
scryptSync(text, salt, 32, { N: 131_072, r: 8, p: 1 }); // !lowCost
argon2.hash(text, { memoryCost: 47_104, timeCost: 3 }); // !lowCost
scryptSync(text, randomBytes(16), 32, { N: 262_144 }); // !shortSalt`,
      options: { minScryptCost: 262_144, minArgon2Memory: 65_536, minSaltBytes: 32 },
    },
    'blocks that are too small, and passes that are too few': `import argon2 from 'argon2';
import { scryptSync } from 'node:crypto';
scryptSync(text, salt, 32, { N: 131_072, r: 1, p: 1 }); // !lowCost
argon2.hash(text, { memoryCost: 19_456, timeCost: 1 }); // !lowCost`,
    'the package pbkdf2': `import { pbkdf2Sync } from 'pbkdf2';
pbkdf2Sync(text, salt, 1000, 32, 'sha512'); // !fewRounds`,
    'a fallback': `import bcrypt from 'bcryptjs';
const rounds = Number(process.env.ROUNDS) || 4; // !lowCost
bcrypt.hashSync(text, rounds);`,
    'other variants of Argon2': `import argon2 from 'argon2';
import { Algorithm, hash } from '@node-rs/argon2';
import { argon2i } from '@noble/hashes/argon2.js';
argon2.hash(text, { type: argon2.argon2i }); // !wrongVariant
hash(text, { algorithm: Algorithm.Argon2d }); // !wrongVariant
argon2i(text, salt, { t: 3, m: 65_536, p: 1 }); // !wrongVariant`,
    'a low memory of Argon2': {
      code: `import argon2 from 'argon2';
argon2.hash(text, { memoryCost: 4096, timeCost: 3 }); // !lowCost`,
      suggested: [
        `import argon2 from 'argon2';
argon2.hash(text, { memoryCost: 47104, timeCost: 3 });`,
      ],
    },
    'a constant salt': `import crypto from 'node:crypto';
import bcrypt from 'bcrypt';
crypto.scryptSync(text, 'salt', 32); // !constantSalt
const salt = Buffer.from('c2FsdA', 'base64'); // !constantSalt
crypto.pbkdf2Sync(text, salt, 600_000, 32, 'sha256');
crypto.scryptSync(text, Buffer.alloc(16), 32); // !constantSalt
bcrypt.hashSync(text, '$2b$10$abcdefghijklmnopqrstuu'); // !constantSalt`,
    'a short salt': `import { randomBytes, scryptSync } from 'node:crypto';
scryptSync(text, randomBytes(4), 32); // !shortSalt
scryptSync(text, randomBytes(8).toString('hex'), 32); // !shortSalt`,
    WebCrypto: `await crypto.subtle.deriveKey(
  { name: 'PBKDF2', salt, iterations: 1000, hash: 'SHA-256' }, // !fewRounds
  base, algorithm, false, uses);
await crypto.subtle.deriveBits(
  { name: 'PBKDF2', salt: new TextEncoder().encode('salt'), iterations: 600_000, hash: { name: 'SHA-256' } }, // !constantSalt
  base, 256);`,
    'other packages': `import CryptoJS from 'crypto-js';
import forge from 'node-forge';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import scrypt from 'scrypt-js';
CryptoJS.PBKDF2(text, salt, { keySize: 8, iterations: 1000 }); // !fewRounds
forge.pkcs5.pbkdf2(text, salt, 10_000, 32); // !fewRounds
pbkdf2(sha256, text, salt, { c: 2048 }); // !fewRounds
scrypt.scrypt(text, salt, 1024, 8, 1, 32); // !lowCost`,
  },
});
