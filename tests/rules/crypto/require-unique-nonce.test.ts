import rule from '../../../src/rules/crypto/require-unique-nonce.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a list that is filled byte by byte': `
      import { createCipheriv, randomInt } from 'node:crypto';
      export function seal(text, key) {
        const list = [];
        for (let index = 0; index < 12; index++) list.push(randomInt(256));
        return createCipheriv('aes-256-gcm', key, Buffer.from(list)).update(text);
      }`,
    'random bytes for each message': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(text, key) {
        const iv = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, iv);
        return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
      }`,
    'a buffer that is filled': `
      import { createCipheriv, randomFillSync } from 'node:crypto';
      export function seal(text, key) {
        const iv = Buffer.alloc(16);
        randomFillSync(iv);
        return createCipheriv('aes-256-ctr', key, iv).update(text);
      }`,
    'random values of the platform': `
      export async function seal(key, data) {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        return { iv, box: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data) };
      }`,
    'a default that is drawn anew': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export const seal = (text, key, iv = randomBytes(16)) => createCipheriv('aes-256-ctr', key, iv).update(text);`,
    'a function that draws one': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      const draw = (size) => randomBytes(size);
      export const seal = (text, key) => createCipheriv('aes-256-ctr', key, draw(16)).update(text);`,
    'decryption with what stands beside the ciphertext': `
      import { createDecipheriv } from 'node:crypto';
      export const open = (box, key) => createDecipheriv('aes-256-ctr', key, box.subarray(0, 16)).update(box.subarray(16));`,
    'decryption with a constant': `
      import { createDecipheriv } from 'node:crypto';
      export const open = (box, key) => createDecipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(box);`,
    'a key drawn for one message': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(text) {
        const key = randomBytes(32);
        return [key, createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(text)];
      }`,
    'key and nonce of a password and a random salt': `
      import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
      export function seal(text, password) {
        const salt = randomBytes(16);
        const made = pbkdf2Sync(password, salt, 600000, 48, 'sha256');
        return createCipheriv('aes-256-cbc', made.subarray(0, 32), made.subarray(32)).update(text);
      }`,
    'a nonce that is handed in': `
      import { createCipheriv } from 'node:crypto';
      export const seal = (text, key, iv) => createCipheriv('aes-256-ctr', key, iv).update(text);`,
    'one message, once': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      const iv = randomBytes(16);
      const cipher = createCipheriv('aes-256-ctr', process.env.KEY, iv);
      process.stdout.write(cipher.update(process.argv[2]));`,
    'a cipher without a nonce': `
      import { createCipheriv } from 'node:crypto';
      export const wrap = (key, kek) => [createCipheriv('aes-256-ecb', kek, null).update(key), createCipheriv('id-aes256-wrap', kek, Buffer.from('A6A6A6A6A6A6A6A6', 'hex')).update(key)];`,
    'two keys under one nonce': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(a, b, one, other) {
        const iv = randomBytes(16);
        return [createCipheriv('aes-256-ctr', one, iv).update(a), createCipheriv('aes-256-ctr', other, iv).update(b)];
      }`,
    'a counter under a key of the session': `
      import { createCipheriv } from 'node:crypto';
      export class Session {
        count = 0;
        constructor(key) { this.key = key; }
        seal(text) {
          const iv = Buffer.alloc(12);
          iv.writeUInt32BE(this.count++, 8);
          const cipher = createCipheriv('aes-256-gcm', this.key, iv);
          return [cipher.update(text), cipher.final(), cipher.getAuthTag()];
        }
      }`,
    'a password: key and nonce are derived with a random salt': `
      import CryptoJS from 'crypto-js';
      export const seal = (text) => CryptoJS.AES.encrypt(text, process.env.PASSPHRASE).toString();`,
    'bytes that a callback is given': `
      const { createCipheriv, randomFill } = require('node:crypto');
      exports.seal = (key, done) =>
        randomFill(new Uint8Array(16), (error, iv) => done(error, createCipheriv('aes-192-cbc', key, iv).update('some text')));`,
    'published test vectors': {
      filename: 'test/vectors.test.js',
      code: `
      import { createCipheriv } from 'node:crypto';
      export const box = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12)).update('');`,
    },
    'not seen: a nonce kept in a variable by another function': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      let iv;
      export function init() { iv = randomBytes(16); }
      export const seal = (text, key) => createCipheriv('aes-256-ctr', key, iv).update(text);`,
  },
  vulnerable: {
    zeros: {
      code: `import { createCipheriv } from 'node:crypto';
export function seal(text, key) {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12)); // !constantNonce
  return [cipher.update(text), cipher.final(), cipher.getAuthTag()];
}`,
      suggested: [
        `import { createCipheriv, randomBytes } from 'node:crypto';
export function seal(text, key) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return [cipher.update(text), cipher.final(), cipher.getAuthTag()];
}`,
      ],
    },
    'a text in the code': `
      const crypto = require('crypto');
      const IV = '1234567890123456';
      exports.seal = (text, key) => crypto.createCipheriv('aes-256-cbc', key, IV).update(text); // !constantNonce`,
    'the default of a parameter': `
      import { createCipheriv } from 'node:crypto';
      export const seal = (text, key, iv = Buffer.alloc(16, 0)) => createCipheriv('aes-256-ctr', key, iv).update(text); // !constantNonce`,
    'a nonce of the module': `
      import * as crypto from 'crypto';
      const iv = crypto.randomBytes(16);
      export const seal = (text: string, key: Buffer) => crypto.createCipheriv('aes-256-ctr', key, iv as Buffer).update(text); // !reusedNonce`,
    'a nonce of the constructor': `
      import { createCipheriv as make, randomBytes as draw } from 'node:crypto';
      export class Box {
        constructor(key) { this.key = key; this.iv = draw(16); }
        seal(text) { return make('aes-256-ctr', this.key, this.iv).update(text); } // !reusedNonce
      }`,
    'a nonce of a field': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export class Box {
        #iv = randomBytes(16);
        seal(text, key) { return createCipheriv('aes-256-ctr', key, this.#iv).update(text); } // !reusedNonce
      }`,
    'one nonce for a loop': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function sealAll(texts, key) {
        const iv = randomBytes(16);
        return texts.map((text) => createCipheriv('aes-256-ctr', key, iv).update(text)); // !reusedNonce
      }`,
    'one nonce for a loop that calls': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      function seal(text, key, iv) { return createCipheriv('aes-256-ctr', key, iv).update(text); } // !reusedNonce
      export function sealAll(texts, key) {
        const iv = randomBytes(16);
        for (const text of texts) seal(text, key, iv);
      }`,
    'a constant of another file': `
      import { createCipheriv } from 'node:crypto';
      import { IV } from './constants.js';
      export const seal = (text, key) => createCipheriv('aes-256-ctr', key, IV).update(text); // !reusedNonce`,
    'a setting': `
      import { createCipheriv } from 'node:crypto';
      const iv = Buffer.from(process.env.IV, 'hex');
      export const seal = (text, key) => createCipheriv('aes-256-ctr', key, iv).update(text); // !reusedNonce`,
    'a part of the key': `
      import { createCipheriv } from 'node:crypto';
      export const seal = (text, key) => createCipheriv('aes-256-cbc', key, key.slice(0, 16)).update(text); // !derivedNonce`,
    'a hash of the password that the key is made of': `
      import { createCipheriv, createHash } from 'node:crypto';
      export function seal(text, password) {
        const key = createHash('sha256').update(password).digest();
        const iv = createHash('md5').update(password).digest();
        return createCipheriv('aes-256-cbc', key, iv).update(text); // !derivedNonce
      }`,
    'a hash of the message': `
      import { createCipheriv, createHash } from 'node:crypto';
      export function seal(text, key) {
        const cipher = createCipheriv('aes-256-ctr', key, createHash('sha256').update(text).digest().subarray(0, 16)); // !derivedNonce
        return cipher.update(text);
      }`,
    'a counter that starts anew with the program': `
      import { createCipheriv } from 'node:crypto';
      const key = Buffer.from(process.env.KEY, 'hex');
      let count = 0;
      export function seal(text) {
        const iv = Buffer.alloc(12);
        iv.writeUInt32BE(count++, 8);
        const cipher = createCipheriv('aes-256-gcm', key, iv); // !restartingCounter
        return [cipher.update(text), cipher.final(), cipher.getAuthTag()];
      }`,
    'one nonce for two messages': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(a, b, key) {
        const iv = randomBytes(16);
        const one = createCipheriv('aes-256-ctr', key, iv);
        const other = createCipheriv('aes-256-ctr', key, iv); // !repeatedNonce
        return [one.update(a), other.update(b)];
      }`,
    'too few bytes': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(text, key) {
        const iv = randomBytes(8);
        const cipher = createCipheriv('aes-256-gcm', key, iv); // !shortNonce
        return [iv, cipher.update(text), cipher.final(), cipher.getAuthTag()];
      }`,
    'Web Crypto': `
      const counter = crypto.getRandomValues(new Uint8Array(16));
      export const seal = (key, data) => crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, data); // !constantNonce
      export const mask = (key, data) => crypto.subtle.encrypt({ name: 'AES-CTR', counter, length: 64 }, key, data); // !reusedNonce`,
    'crypto-js': `
      import CryptoJS from 'crypto-js';
      const iv = CryptoJS.enc.Hex.parse('000102030405060708090a0b0c0d0e0f');
      export const seal = (text, key) => CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC }).toString(); // !constantNonce`,
    'crypto-js as CommonJS, and a figure of a package': `
      var CryptoJS = require('crypto-js');
      const nacl = require('tweetnacl');
      var iv = CryptoJS.enc.Hex.parse('101112131415161718191a1b1c1d1e1f');
      exports.seal = (text, key) => CryptoJS.AES.encrypt(text, key, { iv: iv }); // !constantNonce
      exports.box = (text, theirs, mine) => nacl.box(text, new Uint8Array(nacl.box.nonceLength), theirs, mine); // !constantNonce`,
    'node-forge': `
      import forge from 'node-forge';
      export function seal(key, text) {
        const cipher = forge.cipher.createCipher('AES-GCM', key);
        cipher.start({ iv: 'abcdefghijkl' }); // !constantNonce
        cipher.update(forge.util.createBuffer(text));
        cipher.finish();
      }`,
    "fewer bytes than one's own limit": {
      options: { minNonceBytes: 16 },
      code: `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(text, key) {
        const iv = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, iv); // !shortNonce
        return [iv, cipher.update(text), cipher.final(), cipher.getAuthTag()];
      }`,
    },
    'too few bytes of node-forge': `
      import forge from 'node-forge';
      export function seal(key, text) {
        const cipher = forge.cipher.createCipher('AES-GCM', key);
        cipher.start({ iv: forge.random.getBytesSync(4) }); // !shortNonce
        cipher.update(forge.util.createBuffer(text));
        cipher.finish();
      }`,
    'no byte at all': `
      export const seal = (key, data) => crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(0) }, key, data); // !constantNonce`,
    tweetnacl: `
      import nacl from 'tweetnacl';
      const nonce = nacl.randomBytes(nacl.secretbox.nonceLength);
      export const seal = (message, key) => nacl.secretbox(message, nonce, key); // !reusedNonce`,
    'libsodium and sodium-native': `
      import sodium from 'libsodium-wrappers';
      import native from 'sodium-native';
      export const seal = (message, key) => sodium.crypto_secretbox_easy(message, new Uint8Array(24), key); // !constantNonce
      export function sealInto(box, message, key) {
        native.crypto_secretbox_easy(box, message, Buffer.alloc(24), key); // !constantNonce
      }`,
    '@noble/ciphers': `
      import { gcm } from '@noble/ciphers/aes';
      import { randomBytes } from '@noble/ciphers/webcrypto';
      const nonce = randomBytes(12);
      export const seal = (key, data) => gcm(key, nonce).encrypt(data); // !reusedNonce`,
  },
});
