import rule from '../../../src/rules/secrets/no-hardcoded-secrets.ts';
import { testRule } from '../../support/test-rule.ts';

const RANDOM = 'q7Rk2VbX9mT4wLz8NcY3hJd6';
/** A name that tells, or what a text stands beside, is read where the text stands. */
const isFormBound = 'the name is read where the text stands';
const app = (body: string) => `
      import express from 'express';
      const app = express();
      app.post('/login', (req, res) => {
        ${body}
      });`;

testRule(rule, {
  safe: {
    'a method of authentication': `export const clientSecret = 'client_secret_post';`,
    'the name of a secret in a store': `export const secret = 'my-app-secret';`,
    'a default that is no secret': `const schema = { TOKEN_TYPE: text().default('Bearer-v2-tokens') };`,
    'a default that holds a place': `const schema = { JWT_SECRET: text().default('change-me-123') };`,
    'what a form is compared with': app(`if (req.body.password === req.body.repeated) res.end();`),
    'a token that names nobody, and says that it is made up': `
      const identity = { token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzb3VyY2UiOiJwcmV2aWV3IiwidGVzdFVzZXIiOiJzb21lYm9keSJ9.q3Jx9vVY0m1tZ7s2Lk8cQeR4uWbN5oXaD6fGhTiPj0M' };
      const headers = { authorization: 'Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzb3VyY2UiOiJwcmV2aWV3IiwidGVzdFVzZXIiOiJzb21lYm9keSJ9.q3Jx9vVY0m1tZ7s2Lk8cQeR4uWbN5oXaD6fGhTiPj0M' };`,
    'a key that finds out what the platform can do': `
      import crypto from 'node:crypto';
      export const canSign = (() => {
        const key = '-----BEGIN PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEIHq3Jx9vVY0m1tZ7s2Lk8cQeR4uWbN5oXaD6fGhTiPj0\\n-----END PRIVATE KEY-----';
        const data = Buffer.from('a');
        try {
          return crypto.verify(null, data, key, crypto.sign(null, data, key));
        } catch {
          return false;
        }
      })();`,
    'a kind of grant': app(
      `if (req.body.token === 'x') res.end(); if (req.body.password === 'password') res.end();`,
    ),
    'a scheme': app(`if (req.headers.authorization === 'Bearer') res.end();`),
    'a comparison with what nobody sends': `if (field.password === 'required') validate();`,
    'not seen: a comparison under a name that spells no credential': `
      import express from 'express';
      const isKnown = (value) => value === 'opensesame99';
      express().post('/login', (req, res) => { if (isKnown(req.body.password)) res.end(); });`,
    'a pair of something else': `const text = 'Range ' + btoa('bytes:1024');`,
    'a key of a page, a placeholder, a hash in a query': `
      fetch('https://api.example.org/list?api_key=YOUR_API_KEY');
      fetch('https://api.example.org/list?api_key=0123456789abcdef0123456789abcdef');
      fetch('https://cdn.example.org/app.js?hash=9f8e7d6c5b4a39281706f5e4d3c2b1a0');
      fetch('https://api.example.org/list?pageToken=9f8e7d6c5b4a39281706f5e4d3c2b1a0');`,
    'a test that is passed': `const exam = { name: 'math', pass: 'passed-2024' };`,
    'the default password of a broker on this machine': `connect('amqp://guest:guest@localhost:5672');`,
    'keys that an address only names': `const url = 's3://ACCESSKEY:SECRETKEY@s3.amazonaws.com/BUCKET_NAME/sample.pdf'; const other = 's3://ACCESS_KEY:SECRET_KEY@s3.amazonaws.com/b';`,
    'an address within a network whose password is a word': `connect('mongodb://root:example@mongo:27017/');`,
    'texts for people beside each other': `const labels = { username: 'Benutzer', password: 'Passwort' };`,
  },
  vulnerable: {
    'a key that signs what others send': `
      import crypto from 'node:crypto';
      export function sign(data) {
        const key = '-----BEGIN PRIVATE KEY-----\\nMC4CAQAwBQYDK2VwBCIEIHq3Jx9vVY0m1tZ7s2Lk8cQeR4uWbN5oXaD6fGhTiPj0\\n-----END PRIVATE KEY-----'; // !tokenWritten
        const made = crypto.sign(null, data, key);
        return crypto.verify(null, data, key, made) ? made : undefined;
      }`,
    'a token for a test that was issued to somebody': `
      export const headers = {
        authorization: 'Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzb3VyY2UiOiJwcmV2aWV3IiwidGVzdFVzZXIiOiJzb21lYm9keSIsImlhdCI6MTcwMDAwMDAwMH0.q3Jx9vVY0m1tZ7s2Lk8cQeR4uWbN5oXaD6fGhTiPj0M', // !tokenWritten
      };`,
    'a weak password': `const adminPassword = 'admin123'; // !secretNamed`,
    'a password of words and signs': `class Account { private readonly password = 'Merchant#2023'; } // !secretNamed`,
    'a password by the end of its name': `const DB_PASS = 'kT9vR2xQ-pw'; // !secretNamed`,
    'a spoken secret': `const JWT_SECRET = 'super-secret-jwt-key'; // !secretNamed`,
    'a key made up': `const apiSecret = 'p4ym3nt-s3cr3t-k3y'; // !secretNamed`,
    'a key as it comes to hand': `const encryptionKey = '0123456789abcdef0123456789abcdef'; // !secretNamed`,
    'a password beside its user': {
      code: `const db = { user: 'root', password: 'root_pw_77', database: 'app' }; // !secretNamed`,
      isFormBound,
    },
    'the default of a schema': {
      code: `const env = object({ JWT_SECRET: string().default('s3cr3t-jwt-key-9981') }); // !secretNamed`,
      isFormBound,
    },
    'a default of the environment that is a placeholder': `
      export const key = process.env.SECRET_KEY || 'default-secret-key'; // !fallbackWritten`,
    'a password that is compared': app(`if (req.body.password === 'backdoor') res.end(); // !secretCompared`),
    'through a constant': `
      import express from 'express';
      const ADMIN_PASS = 'letmein'; // !secretCompared
      express().post('/login', (req, res) => {
        const { username, password } = req.body;
        if (username === 'admin' && password === ADMIN_PASS) return res.json({ ok: true });
        res.sendStatus(401);
      });`,
    'a key in a header': app(
      `if (req.get('x-api-key') !== 'internal-service-key') return res.end(); // !secretCompared`,
    ),
    'a key in a header of a worker': {
      isFormBound: 'The name that is asked for decides.',
      code: `
      export default {
        async fetch(request, env, ctx) {
          if (request.headers.get('x-webhook-secret') !== 'wh-5510-tango') return new Response('no'); // !secretCompared
          return new Response('ok');
        },
      };`,
    },
    'a header as a whole': app(
      `if (req.headers.authorization !== 'Bearer k7static') return res.end(); // !secretCompared`,
    ),
    'a user and a password that are encoded': {
      code: `fetch(url, { headers: { Authorization: 'Basic ' + Buffer.from('svc:Tg7#kd93Lq').toString('base64') } }); // !secretNamed`,
      suggested: [
        "fetch(url, { headers: { Authorization: 'Basic ' + Buffer.from(process.env.BASIC_AUTH).toString('base64') } });",
      ],
      isFormBound,
    },
    'the same under a name': {
      isFormBound: 'The name beside it decides.',
      code: `
      const credentials = Buffer.from('reporter:hunter2-Qx').toString('base64'); // !secretNamed`,
    },
    'what an account passes by': {
      isFormBound: 'What stands beside each other decides.',
      code: `export const smtp = { user: 'mailer', pass: 'x9Kd-22mq-Pl0z' }; // !secretNamed`,
    },
    'the same, declared beside each other': {
      isFormBound: 'What stands beside each other decides.',
      code: `
      const user = 'svc_orders';
      const pass = 'Jx82-kd0Q-ppw1'; // !secretNamed`,
    },
    'a key in a query': `
      fetch('https://api.example.org/v1/list?api_key=9f8e7d6c5b4a39281706f5e4d3c2b1a0'); // !tokenWritten
      fetch(\`\${API}?q=\${city}&appid=b6907d289e10d714a6e88b30761fae22\`); // !tokenWritten`,
    'the same in a browser': {
      code: "const headers = { Authorization: `Basic ${btoa('svc:Tg7#kd93Lq')}` }; // !secretNamed",
      isFormBound,
    },
    'a token whose checksum does not hold, by its name': `
      const GITHUB_TOKEN = 'gh' + 'p_q7Rk2VbX9mT4wLz8NcY3hJd6PfGs5AeBqZxW'; // !tokenWritten`,
    'the same where a client takes it': `
      import { Octokit } from '@octokit/rest';
      new Octokit({ auth: 'gh' + 'p_q7Rk2VbX9mT4wLz8NcY3hJd6PfGs5AeBqZxW' }); // !credentialGiven`,
    'an address within a network': `connect('postgres://app:kT9vR2xQ@db:5432/app'); // !tokenWritten`,
    "the default user's": `connect('redis://default:kT9vR2xQ@cache.internal:6379'); // !tokenWritten`,
    'a password that no user stands before': `connect('rediss://:Zx81Kjh2LqT@redis.acme.io:6379'); // !tokenWritten`,
    'bytes of a text': `
      import { SignJWT } from 'jose';
      const secret = new TextEncoder().encode('abc-abc-abc'); // !credentialGiven
      export const sign = (sub) => new SignJWT({ sub }).setProtectedHeader({ alg: 'HS256' }).sign(secret);`,
    'a key that is imported': `
      const bytes = new TextEncoder().encode('a-secret-of-32-characters-in-all'); // !credentialGiven
      await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);`,
    'keys that sign cookies': `
      import Koa from 'koa';
      const app = new Koa();
      app.keys = ['some secret hurr']; // !credentialGiven`,
    'a password that is hashed here': `
      import bcrypt from 'bcrypt';
      export const seed = () => bcrypt.hash('admin-4711', 12); // !credentialGiven`,
    'a client of AWS': `
      import { S3Client } from '@aws-sdk/client-s3';
      new S3Client({ credentials: { accessKeyId: id, secretAccessKey: '${RANDOM}' } }); // !credentialGiven`,
    'a strategy': `
      import FacebookStrategy from 'passport-facebook';
      new FacebookStrategy({ clientID: id, clientSecret: 'fb-app-value' }, verify); // !credentialGiven`,
    'a client of OAuth': `
      import { OAuth2Client } from 'google-auth-library';
      new OAuth2Client({ clientId: id, clientSecret: 'plain-client-value' }); // !credentialGiven`,
    'a library of sessions': `
      import { betterAuth } from 'better-auth';
      betterAuth({
        secret: 'a-b-c-1', // !credentialGiven
        socialProviders: { github: { clientSecret: 'gh-value' } }, // !credentialGiven
      });`,
  },
});
