import rule from '../../../src/rules/crypto/no-insecure-randomness.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'bytes that are drawn one by one': `import { createCipheriv, randomInt } from 'node:crypto';
export function seal(text, key) {
  const nonce = Buffer.alloc(12);
  for (let index = 0; index < 12; index++) nonce[index] = randomInt(256);
  return createCipheriv('aes-256-gcm', key, nonce).update(text);
}`,
    'a key drawn by its own package': `import { secp256k1 } from '@noble/curves/secp256k1';
export const publicKey = secp256k1.getPublicKey(secp256k1.utils.randomPrivateKey());`,
    'a cookie that proves nothing': `import fastify from 'fastify';
fastify().get('/', (request, reply) => {
  reply.setCookie('variant', Math.random() < 0.5 ? 'a' : 'b');
});`,
  },
  vulnerable: {
    'bytes that are written one by one': `
      import { createCipheriv } from 'node:crypto';
      export function seal(text, key) {
        const bytes = Buffer.alloc(12);
        for (let index = 0; index < 12; index++) bytes[index] = Math.floor(Math.random() * 256);
        return createCipheriv('aes-256-gcm', key, bytes).update(text); // !guessable
      }`,
    'a list that becomes bytes': `
      import crypto from 'node:crypto';
      export function seal(text, key) {
        const list = [];
        for (let index = 0; index < 12; index++) list.push(Math.floor(Math.random() * 256));
        return crypto.createCipheriv('aes-256-gcm', key, Buffer.from(list)).update(text); // !guessable
      }
      export function hide(text, key) {
        const bytes = Uint8Array.from({ length: 12 }, () => Math.floor(Math.random() * 256));
        return crypto.createCipheriv('aes-256-gcm', key, bytes).update(text); // !guessable
      }`,
    'the key of crypto-js': `
      import CryptoJS from 'crypto-js';
      export const seal = (text) => CryptoJS.AES.encrypt(text, Math.random().toString()); // !guessable`,
    'cookies of sessions': `
      import Koa from 'koa';
      import fastify from 'fastify';
      new Koa().use((context) => {
        context.cookies.set('sid', Math.random().toString(36)); // !guessable
      });
      fastify().get('/', (request, reply) => {
        reply.setCookie('session', Math.random().toString(36)); // !guessable
      });`,
    'keys of tweetnacl and the noble packages': `
      import nacl from 'tweetnacl';
      import { secp256k1 } from '@noble/curves/secp256k1';
      import * as ed from '@noble/ed25519';
      export function make() {
        const seed = new Uint8Array(32);
        for (let index = 0; index < 32; index++) seed[index] = Math.floor(Math.random() * 256);
        return nacl.sign.keyPair.fromSeed(seed); // !guessable
      }
      const drawn = Uint8Array.from({ length: 32 }, () => Math.random() * 256);
      export const one = secp256k1.getPublicKey(drawn); // !guessable
      export const other = (text) => ed.signAsync(text, Buffer.from(String(Date.now()))); // !guessable`,
    'bytes of a key of Web Crypto': `
      export async function make() {
        const raw = new Uint8Array(32);
        for (let index = 0; index < raw.length; index++) raw[index] = (Math.random() * 256) | 0;
        return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']); // !guessable
      }`,
    'identifiers of sessions': `
      import session from 'express-session';
      session({ secret: process.env.SECRET, genid: () => Math.random().toString(36) }); // !guessable`,
  },
});
