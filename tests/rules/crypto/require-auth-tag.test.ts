import rule from '../../../src/rules/crypto/require-auth-tag.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'tag, update and final': `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce, box, key, tag) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
        decipher.setAuthTag(tag);
        return Buffer.concat([decipher.update(box), decipher.final()]);
      }`,
    'a text put together of both': `
      const crypto = require('crypto');
      exports.open = (nonce, box, key, tag) => {
        const decipher = crypto.createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }).setAuthTag(tag);
        let text = decipher.update(box, 'hex', 'utf8');
        text += decipher.final('utf8');
        return JSON.parse(text);
      };`,
    'ciphers used as streams': `
      import { createDecipheriv } from 'node:crypto';
      import { pipeline } from 'node:stream/promises';
      export async function open(nonce, source, key, tag, target) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
        decipher.setAuthTag(tag);
        await pipeline(source, decipher, target);
      }`,
    'piped by hand': `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce, source, key, tag, target) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
        decipher.setAuthTag(tag);
        source.pipe(decipher).pipe(target);
      }`,
    "a short tag that one's own limit allows": {
      options: { minTagBytes: 8 },
      code: `
      export const seal = (key, iv, data) => crypto.subtle.encrypt({ name: 'AES-GCM', iv, tagLength: 64 }, key, data);`,
    },
    'finished by a function of the file': `
      import { createDecipheriv } from 'node:crypto';
      function finish(decipher, box) { return Buffer.concat([decipher.update(box), decipher.final()]); }
      export function open(nonce, box, key, tag) {
        const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
        decipher.setAuthTag(tag);
        return finish(decipher, box);
      }`,
    'a tag of libsodium that is sent along': `
      import sodium from 'libsodium-wrappers';
      export function seal(text, nonce, key) {
        const { cipher, mac } = sodium.crypto_secretbox_detached(text, nonce, key);
        return [nonce, cipher, mac];
      }
      export const whole = (text, nonce, key) => sodium.crypto_secretbox_detached(text, nonce, key);`,
    'a cipher that is handed out': `
      import { createDecipheriv } from 'node:crypto';
      export const make = (key, nonce) => createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });`,
    'a tag that is read and sent': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(text, key) {
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, nonce);
        return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
      }`,
    'a mode without a tag': `
      import { createDecipheriv } from 'node:crypto';
      export const open = (nonce, box, key) => createDecipheriv('aes-256-ctr', key, nonce).update(box);`,
    'a length that is checked': `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce, box, key, tag) {
        if (tag.length !== 16) throw new Error('no tag');
        const decipher = createDecipheriv('aes-256-gcm', key, nonce);
        decipher.setAuthTag(tag);
        return Buffer.concat([decipher.update(box), decipher.final()]);
      }`,
    'a cipher nobody knows': `
      import { createDecipheriv } from 'node:crypto';
      export const open = (name, nonce, box, key) => createDecipheriv(name, key, nonce).update(box);`,
    'not seen: a decipher kept in a field': `
      import { createDecipheriv } from 'node:crypto';
      export class Opener {
        constructor(key, nonce) { this.decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }); }
        open(box) { return this.decipher.update(box); }
      }`,
  },
  vulnerable: {
    'no tag, no final': `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce: Buffer, box: Buffer, key: Buffer): string {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 }); // !tagMissing
        return decipher.update(box).toString('utf8');
      }`,
    'a tag that comes too late': `
      import * as crypto from 'node:crypto';
      export function open(nonce, box, key, tag) {
        const decipher = crypto.createDecipheriv('aes-256-ccm', key, nonce, { authTagLength: 16 }); // !tagMissing
        const text = Buffer.concat([decipher.update(box), decipher.final()]);
        decipher.setAuthTag(tag);
        return text;
      }`,
    'no final': `
      import { createDecipheriv as make } from 'node:crypto';
      export function open(nonce, box, key, tag) {
        const decipher = make('aes-256-gcm', key, nonce, { authTagLength: 16 }); // !neverFinished
        decipher.setAuthTag(tag);
        return decipher.update(box, undefined, 'utf8');
      }`,
    'no final in a function of the file': `
      import { createDecipheriv } from 'node:crypto';
      const read = (decipher, box) => decipher.update(box);
      export function open(nonce, box, key, tag) {
        const decipher = createDecipheriv('aes-256-ocb', key, nonce, { authTagLength: 16 }); // !neverFinished
        decipher.setAuthTag(tag);
        return read(decipher, box);
      }`,
    'used before final': `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce, box, key, tag) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
        decipher.setAuthTag(tag);
        const text = decipher.update(box, undefined, 'utf8');
        handle(JSON.parse(text)); // !usedEarly
        decipher.final();
      }`,
    'a tag that nobody reads': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      export function seal(text, key) {
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, nonce); // !tagUnread
        return Buffer.concat([nonce, cipher.update(text), cipher.final()]);
      }`,
    'a tag of libsodium that nobody reads': `
      import sodium from 'libsodium-wrappers';
      export function seal(text, nonce, key) {
        const { cipher } = sodium.crypto_secretbox_detached(text, nonce, key); // !tagUnread
        return [nonce, cipher];
      }
      export function close(text, nonce, key) {
        const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt_detached(text, null, null, nonce, key); // !tagUnread
        return [nonce, box.ciphertext];
      }`,
    'a short tag': `
      import { createCipheriv, randomBytes } from 'node:crypto';
      const options = { authTagLength: 4 }; // !shortTag
      export function seal(text, key) {
        const nonce = randomBytes(12);
        const cipher = createCipheriv('aes-256-gcm', key, nonce, options);
        return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
      }`,
    "a tag shorter than one's own limit": {
      options: { minTagBytes: 16 },
      code: `
      export const seal = (key, iv, data) => crypto.subtle.encrypt({ name: 'AES-GCM', iv, tagLength: 96 }, key, data); // !shortTag`,
    },
    'ChaCha20-Poly1305': `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce, box, key) {
        const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 }); // !tagMissing
        return Buffer.concat([decipher.update(box), decipher.final()]);
      }`,
    'a short tag of Web Crypto and node-forge': `
      import forge from 'node-forge';
      export const seal = (key, iv, data) => crypto.subtle.encrypt({ name: 'AES-GCM', iv, tagLength: 32 }, key, data); // !shortTag
      export const start = (key, iv) => forge.cipher.createCipher('AES-GCM', key).start({ iv, tagLength: 64 }); // !shortTag`,
    'a tag of any length': {
      level: 'strict',
      code: `import { createDecipheriv } from 'node:crypto';
export function open(box, key) {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)); // !unpinnedTag
  decipher.setAuthTag(box.subarray(12, 28));
  return Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]);
}`,
      repaired: `import { createDecipheriv } from 'node:crypto';
export function open(box, key) {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(box.subarray(12, 28));
  return Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]);
}`,
    },
    'a tag of any length that nobody knows': {
      level: 'strict',
      code: `
      import { createDecipheriv } from 'node:crypto';
      export function open(nonce, box, key, tag) {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce); // !unpinnedTag
        decipher.setAuthTag(Buffer.from(tag, 'hex'));
        return Buffer.concat([decipher.update(box), decipher.final()]);
      }`,
    },
  },
});
