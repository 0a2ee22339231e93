import rule from '../../../src/rules/crypto/prefer-modern-primitives.ts';
import { testRule } from '../../support/test-rule.ts';

const level = 'strict';
const withArgon2 = { level, settings: { root: 'tests/fixtures/argon2' } } as const;

testRule(rule, {
  safe: {
    'nothing under recommended': `import crypto from 'crypto';
crypto.createHmac('sha1', key);
crypto.createCipheriv('aes-256-cbc', key, iv);`,
    'what is made today': {
      code: `import crypto from 'crypto';
crypto.createCipheriv('aes-256-gcm', key, nonce);
crypto.createHmac('sha256', key);
crypto.sign(null, body, key);
crypto.createECDH('prime256v1');
crypto.publicEncrypt(key, body);`,
      level,
    },
    'CBC without a MAC, which is another flaw': {
      code: `import { createCipheriv } from 'node:crypto';
createCipheriv('aes-256-cbc', key, iv);`,
      level,
    },
    'CBC that is opened': {
      code: `import { createDecipheriv, createHmac } from 'node:crypto';
createHmac('sha256', key).update(box).digest();
createDecipheriv('aes-256-cbc', key, iv);`,
      level,
    },
    'RSA with the padding of PSS': {
      code: `import { constants, createSign } from 'node:crypto';
createSign('RSA-SHA256').update(body).sign({ key, padding: constants.RSA_PKCS1_PSS_PADDING });`,
      level,
    },
    'a signature that is checked': {
      code: `import { createVerify } from 'node:crypto';
createVerify('RSA-SHA256').update(body).verify(key, signature);`,
      level,
    },
    'PBKDF2 where there is nothing else': {
      code: `import { pbkdf2Sync } from 'node:crypto';
pbkdf2Sync(text, salt, 600_000, 32, 'sha256');`,
      level,
      settings: { root: 'tests/fixtures/tls' },
    },
    'scrypt beside Argon2': {
      code: `import { scryptSync } from 'node:crypto';
scryptSync(text, salt, 32, { N: 2 ** 17 });`,
      ...withArgon2,
    },
    'behind a flag': {
      code: `import { createHmac } from 'node:crypto';
import { features } from './features.js';
if (features.oldApi) createHmac('sha1', key);`,
      level,
      options: { legacyFlags: ['features.oldApi'] },
    },
  },
  vulnerable: {
    'CBC beside a MAC': {
      code: `import { createCipheriv, createHmac } from 'node:crypto';
const box = createCipheriv('aes-256-cbc', key, iv).update(text); // !datedMode
createHmac('sha256', macKey).update(box).digest();`,
      level,
    },
    'SHA-1 in an HMAC': {
      code: `const crypto = require('crypto');
crypto.createHmac('sha1', key).update(body).digest(); // !datedMac`,
      level,
      suggested: [
        `const crypto = require('crypto');
crypto.createHmac('sha256', key).update(body).digest();`,
      ],
    },
    'SHA-1 in an HMAC of other packages': {
      code: `import CryptoJS from 'crypto-js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
CryptoJS.HmacSHA1(text, key); // !datedMac
hmac(sha1, key, text); // !datedMac`,
      level,
    },
    'a signature of RSA by PKCS #1': {
      code: `import { createSign } from 'node:crypto';
createSign('RSA-SHA256').update(body).sign(key); // !datedSignature`,
      level,
    },
    'the same with WebCrypto': {
      code: `await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, body); // !datedSignature
await crypto.subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', modulusLength: 3072, publicExponent, hash }, true, uses); // !datedSignature`,
      level,
    },
    'the padding of PKCS #1': {
      code: `import { constants, publicEncrypt } from 'node:crypto';
publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, body); // !datedPadding`,
      level,
      suggested: [
        `import { constants, publicEncrypt } from 'node:crypto';
publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, body);`,
      ],
    },
    'P-224': {
      code: `import { createECDH } from 'node:crypto';
createECDH('secp224r1'); // !datedCurve`,
      level,
      suggested: [
        `import { createECDH } from 'node:crypto';
createECDH('prime256v1');`,
      ],
    },
    'PBKDF2 beside Argon2': {
      code: `import { pbkdf2Sync } from 'node:crypto';
pbkdf2Sync(text, salt, 600_000, 32, 'sha256'); // !datedKdf`,
      ...withArgon2,
    },
    'outside the branch of the flag': {
      code: `import { createHmac } from 'node:crypto';
import { features } from './features.js';
if (!features.oldApi) createHmac('sha1', key); // !datedMac`,
      level,
      options: { legacyFlags: ['features.oldApi'] },
    },
  },
});
