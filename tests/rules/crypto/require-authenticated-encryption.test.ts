import rule from '../../../src/rules/crypto/require-authenticated-encryption.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ level: 'strict', code }) as const;

testRule(rule, {
  safe: {
    'a mode with a tag': strict(`
      import { createCipheriv } from 'node:crypto';
      export const make = (key, nonce) => createCipheriv('aes-256-gcm', key, nonce);`),
    'a MAC in the same module': strict(`
      import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
      export function seal(text, key, macKey) {
        const iv = randomBytes(16);
        const cipher = createCipheriv('aes-256-cbc', key, iv);
        const box = Buffer.concat([iv, cipher.update(text), cipher.final()]);
        return Buffer.concat([box, createHmac('sha256', macKey).update(box).digest()]);
      }`),
    'a MAC of Web Crypto': strict(`
      export async function seal(key, macKey, iv, data) {
        const box = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, data);
        return { box, mac: await crypto.subtle.sign('HMAC', macKey, box) };
      }`),
    'a MAC of crypto-js': strict(`
      import CryptoJS from 'crypto-js';
      export function seal(text, key, iv, macKey) {
        const box = CryptoJS.AES.encrypt(text, key, { iv }).toString();
        return box + CryptoJS.HmacSHA256(box, macKey);
      }`),
    'a broken cipher': strict(`
      import { createCipheriv } from 'node:crypto';
      export const make = (key, iv) => createCipheriv('des-ede3-cbc', key, iv);`),
    'blocks one by one': strict(`
      import { createCipheriv } from 'node:crypto';
      export const make = (key) => createCipheriv('aes-256-ecb', key, null);`),
    'blocks one by one of crypto-js': strict(`
      import CryptoJS from 'crypto-js';
      export const seal = (text, key) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }).toString();`),
    'a cipher nobody knows': strict(`
      import { createCipheriv } from 'node:crypto';
      export const make = (name, key, iv) => createCipheriv(name, key, iv);`),
    'a box of libsodium': strict(`
      import sodium from 'libsodium-wrappers';
      export const seal = (text, nonce, key) => sodium.crypto_secretbox_easy(text, nonce, key);`),
    'under recommended': `
      import { createCipheriv } from 'node:crypto';
      export const make = (key, iv) => createCipheriv('aes-256-cbc', key, iv);`,
    'not seen: a MAC over something else': strict(`
      import { createCipheriv, createHmac } from 'node:crypto';
      export const make = (key, iv) => createCipheriv('aes-256-cbc', key, iv);
      export const sign = (body, key) => createHmac('sha256', key).update(body).digest('hex');`),
  },
  vulnerable: {
    'each mode without a tag': strict(`
      import { createCipheriv, createDecipheriv } from 'node:crypto';
      export const a = (key, iv) => createCipheriv('aes-256-cbc', key, iv); // !unauthenticated
      export const b = (key, iv) => createDecipheriv('aes-128-ctr', key, iv); // !unauthenticated
      export const c = (key, iv) => createCipheriv('aes-256-cfb8', key, iv); // !unauthenticated
      export const d = (key, iv) => createCipheriv('camellia-256-ofb', key, iv); // !unauthenticated
      export const e = (key, iv) => createCipheriv('aes256', key, iv); // !unauthenticated`),
    'through a constant, as CommonJS': strict(`
      const crypto = require('crypto');
      const ALGORITHM = 'aes-256-cbc';
      exports.seal = (key, iv) => crypto.createCipheriv(ALGORITHM, key, iv); // !unauthenticated`),
    'with a type, under another name': strict(`
      import { createCipheriv as make, type CipherKey } from 'node:crypto';
      const settings = { algorithm: 'aes-192-ctr' } as const;
      export const seal = (key: CipherKey, iv: Buffer) => make(settings.algorithm, key, iv); // !unauthenticated`),
    'Web Crypto': strict(`
      export const seal = (key, iv, data) => crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, data); // !unauthenticated
      export const open = (key, iv, data) => crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, data); // !unauthenticated`),
    'crypto-js': strict(`
      import AES from 'crypto-js/aes';
      import CryptoJS from 'crypto-js';
      export const seal = (text, key, iv) => CryptoJS.AES.encrypt(text, key, { iv }).toString(); // !unauthenticated`),
    'node-forge': strict(`
      import forge from 'node-forge';
      export const make = (key) => forge.cipher.createCipher('AES-CBC', key); // !unauthenticated`),
    '@noble/ciphers': strict(`
      import { ctr } from '@noble/ciphers/aes';
      export const seal = (key, nonce, data) => ctr(key, nonce).encrypt(data); // !unauthenticated`),
  },
});
