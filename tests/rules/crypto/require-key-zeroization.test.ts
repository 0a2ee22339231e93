import rule from '../../../src/rules/crypto/require-key-zeroization.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ level: 'strict', code }) as const;

testRule(rule, {
  safe: {
    'overwritten in a finally': strict(`
      import { createHmac, scryptSync } from 'node:crypto';
      export function sign(text, password, salt) {
        const key = scryptSync(password, salt, 32);
        try {
          return createHmac('sha256', key).update(text).digest();
        } finally {
          key.fill(0);
        }
      }`),
    'overwritten before the end': strict(`
      import { createHmac, pbkdf2Sync } from 'node:crypto';
      export function sign(text, password, salt) {
        const key = pbkdf2Sync(password, salt, 600000, 32, 'sha256');
        const mac = createHmac('sha256', key).update(text).digest();
        key.fill(0);
        return mac;
      }`),
    'a key object': strict(`
      import { createSecretKey, scryptSync } from 'node:crypto';
      export const derive = (password, salt) => createSecretKey(scryptSync(password, salt, 32));`),
    'a crypto key': strict(`
      export async function derive(material, salt) {
        const key = await crypto.subtle.deriveKey({ name: 'PBKDF2', salt, iterations: 600000, hash: 'SHA-256' }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
        return crypto.subtle.encrypt({ name: 'AES-GCM', iv: salt }, key, salt);
      }`),
    'a secure buffer of sodium': strict(`
      import sodium from 'sodium-native';
      export function make(size) {
        const key = sodium.sodium_malloc(size);
        sodium.randombytes_buf(key);
      }`),
    'a key that is returned': strict(`
      import { scryptSync } from 'node:crypto';
      export function derive(password, salt) {
        const key = scryptSync(password, salt, 32);
        return key;
      }`),
    'the hash of a password that is kept': strict(`
      import { pbkdf2, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
      export function register(password) {
        const salt = randomBytes(16);
        const made = scryptSync(password, salt, 64);
        return salt.toString('hex') + ':' + made.toString('hex');
      }
      export function check(password, user) {
        const made = scryptSync(password, user.salt, 64);
        return timingSafeEqual(made, user.hash);
      }
      export function hash(password, salt, done) {
        pbkdf2(password, salt, 600000, 64, 'sha512', (error, key) => {
          if (error) return done(error);
          done(null, key.toString('hex'));
        });
      }`),
    'a key that is stored': strict(`
      import { scryptSync } from 'node:crypto';
      export class Vault {
        open(password, salt) {
          const key = scryptSync(password, salt, 32);
          this.key = key;
        }
      }`),
    'a key of the module': strict(`
      import { createHmac, scryptSync } from 'node:crypto';
      const key = scryptSync(process.env.PASSWORD, 'salt', 32);
      export const sign = (text) => createHmac('sha256', key).update(text).digest();`),
    'wiped by libsodium': strict(`
      import sodium from 'libsodium-wrappers';
      export function seal(text, password, salt, nonce) {
        const key = sodium.crypto_pwhash(32, password, salt, 3, 67108864, 2);
        try {
          return sodium.crypto_secretbox_easy(text, nonce, key);
        } finally {
          sodium.memzero(key);
        }
      }`),
    'under recommended': `
      import { createHmac, scryptSync } from 'node:crypto';
      export function sign(text, password, salt) {
        const key = scryptSync(password, salt, 32);
        return createHmac('sha256', key).update(text).digest();
      }`,
  },
  vulnerable: {
    'a derived key': {
      level: 'strict',
      code: `import { createHmac, scryptSync } from 'node:crypto';
export function sign(text, password, salt) {
  const key = scryptSync(password, salt, 32); // !keyLeft
  return createHmac('sha256', key).update(text).digest();
}`,
      suggested: [
        `import { createHmac, scryptSync } from 'node:crypto';
export function sign(text, password, salt) {
  const key = scryptSync(password, salt, 32);
  try {
    return createHmac('sha256', key).update(text).digest();
  } finally {
    key.fill(0);
  }
}`,
      ],
    },
    'as CommonJS, and in parts': strict(`
      const crypto = require('crypto');
      exports.seal = (text, password, salt) => {
        const made = crypto.pbkdf2Sync(password, salt, 600000, 48, 'sha256'); // !keyLeft
        const cipher = crypto.createCipheriv('aes-256-cbc', made.subarray(0, 32), made.subarray(32));
        return Buffer.concat([cipher.update(text), cipher.final()]);
      };`),
    'a shared secret, with a type': strict(`
      import { createECDH, createHmac } from 'node:crypto';
      export function prove(other: Buffer, text: string): Buffer {
        const ecdh = createECDH('prime256v1');
        ecdh.generateKeys();
        const secret = ecdh.computeSecret(other) as Buffer; // !keyLeft
        return createHmac('sha256', secret).update(text).digest();
      }`),
    'an unwrapped key': strict(`
      import * as crypto from 'node:crypto';
      export function open(wrapped, privateKey, iv, box) {
        const key = crypto.privateDecrypt(privateKey, wrapped); // !keyLeft
        return crypto.createDecipheriv('aes-256-ctr', key, iv).update(box);
      }`),
    'derived in another thread': strict(`
      import { createHmac, scrypt } from 'node:crypto';
      import { promisify } from 'node:util';
      const derive = promisify(scrypt);
      export async function sign(text, password, salt) {
        const key = await derive(password, salt, 32); // !keyLeft
        return createHmac('sha256', key).update(text).digest();
      }`),
    'overwritten on one way only': strict(`
      import { createHmac, scryptSync } from 'node:crypto';
      export function sign(text, password, salt) {
        const key = scryptSync(password, salt, 32); // !keyLeft
        if (text === '') return undefined;
        const mac = createHmac('sha256', key).update(text).digest();
        key.fill(0);
        return mac;
      }`),
    'turned into a text': strict(`
      import { scryptSync, createHmac } from 'node:crypto';
      export function derive(password, salt) {
        const key = scryptSync(password, salt, 32);
        try {
          return key.toString('hex'); // !keyAsText
        } finally {
          key.fill(0);
        }
      }`),
    'tweetnacl and libsodium': strict(`
      import nacl from 'tweetnacl';
      import sodium from 'libsodium-wrappers';
      export function seal(text, nonce, theirs, mine) {
        const shared = nacl.box.before(theirs, mine); // !keyLeft
        return nacl.box.after(text, nonce, shared);
      }
      export function lock(text, nonce, password, salt) {
        const key = sodium.crypto_pwhash(32, password, salt, 3, 67108864, 2); // !keyLeft
        return sodium.crypto_secretbox_easy(text, nonce, key);
      }`),
  },
});
