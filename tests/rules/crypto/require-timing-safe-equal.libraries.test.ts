import rule from '../../../src/rules/crypto/require-timing-safe-equal.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'verifiers of libraries': `import sodium from 'libsodium-wrappers'; import { verify } from '@octokit/webhooks-methods';
if (!sodium.crypto_auth_verify(tag, message, key)) throw new Error('forged');
if (!(await verify(secret, body, signature))) throw new Error('forged');`,
    'a fast hash of content': `import CryptoJS from 'crypto-js'; export const isSame = (text, old) => CryptoJS.SHA256(text).toString() === old;`,
    'a function of another package': `import { hmac } from './hmac.js'; export const check = (key, text, given) => hmac(key, text) === given;`,
    'a variable of a worker that is no secret': `
      export default {
        async fetch(request: Request, env: Env): Promise<Response> {
          if (request.headers.get('x-region') !== env.REGION) return new Response('no', { status: 403 });
          return new Response(new URL(request.url).pathname);
        },
      } satisfies ExportedHandler<Env>;`,
  },
  vulnerable: {
    bcrypt: `
      import bcrypt from 'bcrypt';
      export const check = (password, user) => bcrypt.hashSync(password, user.salt) === user.hash; // !macCompared
      export async function login(password, user) {
        if ((await bcrypt.hash(password, user.salt)) !== user.hash) throw new Error('no'); // !macCompared
      }`,
    'crypto-js': `
      import CryptoJS from 'crypto-js';
      import hmacSHA256 from 'crypto-js/hmac-sha256';
      import Base64 from 'crypto-js/enc-base64';
      export const isHex = (text, key, given) => CryptoJS.HmacSHA512(text, key).toString() === given; // !macCompared
      export const isBase64 = (text, key, given) => Base64.stringify(hmacSHA256(text, key)) === given; // !macCompared`,
    '@noble/hashes': `
      import { hmac } from '@noble/hashes/hmac';
      import { sha256 } from '@noble/hashes/sha2';
      import { bytesToHex } from '@noble/hashes/utils';
      export const isGenuine = (key, text, given) => bytesToHex(hmac(sha256, key, text)) === given; // !macCompared`,
    'hash.js and create-hmac': `
      const hash = require('hash.js');
      const createHmac = require('create-hmac');
      exports.one = (key, text, given) => hash.hmac(hash.sha256, key).update(text).digest('hex') === given; // !macCompared
      exports.other = (key, text, given) => createHmac('sha256', key).update(text).digest('hex') === given; // !macCompared`,
    'node-forge and libsodium': `
      import forge from 'node-forge';
      import sodium from 'libsodium-wrappers';
      export function check(key, text, given) {
        const mac = forge.hmac.create();
        mac.start('sha256', key);
        mac.update(text);
        if (mac.digest().toHex() !== given) return false; // !macCompared
        return sodium.to_hex(sodium.crypto_auth(text, key)) === given; // !macCompared
      }`,
    'signatures of webhooks': `
      import { sign } from '@octokit/webhooks-methods';
      import { getExpectedTwilioSignature } from 'twilio';
      export async function check(secret, body, given, url) {
        const expected = await sign(secret, body);
        if (expected !== given) return false; // !macCompared
        return getExpectedTwilioSignature(secret, url, body) === given; // !macCompared
      }`,
    WebCrypto: `
      export async function check(key, body, request) {
        const mac = await crypto.subtle.sign('HMAC', key, body);
        const hex = Buffer.from(mac).toString('hex');
        return hex === request.headers.get('x-signature'); // !macCompared
      }`,
    'a worker of Cloudflare': `
      export default {
        async fetch(request: Request, env: Env): Promise<Response> {
          const { pathname } = new URL(request.url);
          if (request.headers.get('x-auth') !== env.AUTH_TOKEN) return new Response('no', { status: 403 }); // !secretCompared
          return new Response(pathname);
        },
      } satisfies ExportedHandler<Env>;`,
    frameworks: `
      import { Hono } from 'hono';
      import Fastify from 'fastify';
      import Koa from 'koa';
      new Hono().use('/admin/*', async (c, next) => {
        if (c.req.header('x-api-key') !== c.env.ADMIN_KEY) return c.text('no', 401); // !secretCompared
        await next();
      });
      Fastify().addHook('onRequest', async (request, reply) => {
        if (request.headers.authorization !== 'Bearer ' + process.env.TOKEN) return reply.code(401).send(); // !secretCompared
      });
      new Koa().use(async (ctx, next) => {
        if (ctx.get('x-slack-signature') !== ctx.state.expected) ctx.throw(401); // !proofCompared
        await next();
      });`,
  },
});
