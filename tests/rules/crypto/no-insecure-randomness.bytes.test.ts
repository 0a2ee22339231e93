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
    'identifiers of sessions': `
      import session from 'express-session';
      session({ secret: process.env.SECRET, genid: () => Math.random().toString(36) }); // !guessable`,
  },
});
