import rule from '../../../src/rules/crypto/no-weak-hash.ts';
import { testRule } from '../../support/test-rule.ts';

const legacyFlags = { options: { legacyFlags: ['features.legacyMd5'] } };

testRule(rule, {
  safe: {
    'the context of sessions, told apart': `import { createHash } from 'node:crypto';
export const options = { sessionIdContext: createHash('sha1').update(process.argv.join(' ')).digest('hex').slice(0, 32) };`,
    'the versions of secrets, told apart': `import { createHash } from 'node:crypto';
export const getSecretsHash = (versions) => createHash('sha1').update(JSON.stringify(versions)).digest('hex');`,
    'the address of a network card': `import { createHash } from 'node:crypto';
const macHash = createHash('sha1').update(address).digest('base64');`,
    'SHA-256 for a signature': `import { createHash } from 'node:crypto';
const signature = createHash('sha256').update(body).digest('hex');`,
    'an ETag': `import crypto from 'crypto';
export const etag = (body) => '"' + crypto.createHash('md5').update(body).digest('base64') + '"';`,
    'the header of an ETag': `import sha1 from 'sha1';
app.get('/', (req, res) => res.setHeader('ETag', sha1(page)));`,
    'a cache key': `import { createHash } from 'node:crypto';
cache.set(createHash('md5').update(url).digest('hex'), page);
const cacheToken = createHash('md5').update(url).digest('hex');`,
    'content addressing': `import { createHash } from 'node:crypto';
export const blobId = (content) =>
  createHash('sha1').update('blob ' + content.length).update(content).digest('hex');`,
    'a checksum of a file': `import { createHash } from 'node:crypto';
const fileChecksum = createHash('md5').update(bytes).digest('base64');`,
    'the address of a gravatar': `import md5 from 'md5';
const avatar = 'https://www.gravatar.com/avatar/' + md5(email.trim().toLowerCase());`,
    'a color made of a name': `import { createHash } from 'node:crypto';
const color = createHash('md5').update(name).digest('hex').slice(0, 6);`,
    'an HMAC that a protocol prescribes': `import { createHmac } from 'node:crypto';
export function answer(user, password, challenge) {
  const mac = createHmac('md5', password).update(challenge).digest('hex');
  return send('AUTH CRAM-MD5 ' + user + ' ' + mac);
}`,
    'SHA-1 in an HMAC': `import { createHmac } from 'node:crypto';
const mac = createHmac('sha1', key).update(body).digest();`,
    'a password, which needs another function altogether': `import md5 from 'md5';
export const check = (user, password) => user.hash === md5(password);`,
    'leaked passwords asked for by SHA-1': `import { createHash } from 'node:crypto';
export async function isLeaked(password) {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase();
  const answer = await fetch('https://api.pwnedpasswords.com/range/' + digest.slice(0, 5));
  return (await answer.text()).includes(digest.slice(5));
}`,
    'an algorithm that nobody knows': `import { createHash } from 'node:crypto';
const token = createHash(process.env.HASH).update(id).digest('hex');`,
    'a function of another package': `import { createHash } from './hashes.js';
const token = createHash('md5').update(id).digest('hex');`,
    'the tokens of a parser': `import { createHash } from 'node:crypto';
const name = createHash('md5').update(lexer.tokens.join()).digest('hex');`,
    'behind a flag': {
      code: `import { createHash } from 'node:crypto';
import { features } from './features.js';
export function sign(body) {
  let signature = createHash('sha256').update(body).digest('hex');
  if (features.legacyMd5) {
    signature = createHash('md5').update(body).digest('hex');
  }
  return signature;
}`,
      ...legacyFlags,
    },
    'after an exit without the flag': {
      code: `import { createHash } from 'node:crypto';
import { features } from './features.js';
export function sign(body) {
  if (features.legacyMd5 !== true) return undefined;
  const signature = createHash('md5').update(body).digest('hex');
  return signature;
}`,
      ...legacyFlags,
    },
    'under strict, where it is allowed': {
      code: `import { createHash } from 'node:crypto';
const fileChecksum = createHash('md5').update(bytes).digest('base64');`,
      level: 'strict',
      options: { allowNonSecurity: true },
    },
    'the handshake of WebSocket': {
      code: `import { createHash } from 'node:crypto';
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
export const accept = (key) => createHash('sha1').update(key + GUID).digest('base64');`,
      level: 'strict',
    },
    'in development': `import { createHash } from 'node:crypto';
if (process.env.NODE_ENV === 'development') {
  const token = createHash('md5').update(id).digest('hex');
}`,
    'not seen: a digest that another file uses': `import { createHash } from 'node:crypto';
export const digestOf = (text) => createHash('md5').update(text).digest('hex');`,
  },
  vulnerable: {
    'passwords that are only told apart': {
      level: 'strict',
      code: `import { createHash } from 'node:crypto';
export function fingerprint(password) {
  const fingerprint = createHash('sha1').update(password).digest('hex'); // !brokenHashAnywhere
  return fingerprint;
}`,
    },
    'a signature over a secret and a text': {
      code: `import { createHash } from 'node:crypto';
request.signature = createHash('md5').update(config.secret + path).digest('hex'); // !brokenHash`,
      suggested: [
        `import { createHash } from 'node:crypto';
request.signature = createHash('sha256').update(config.secret + path).digest('hex');`,
      ],
    },
    'a secret in what is hashed': `import crypto from 'crypto';
const digest = crypto.createHash('SHA1').update(body + config.clientSecret).digest('hex'); // !brokenHash`,
    'fed and finished apart': `const crypto = require('crypto');
const hash = crypto.createHash('rmd160'); // !brokenHash
hash.update(config.apiKey);
hash.update(body);
const digest = hash.digest('hex');`,
    'a digest held against a header': `import * as crypto from 'node:crypto';
app.post('/', (req, res) => {
  const digest = crypto.createHash('sha1').update(req.body).digest('hex'); // !brokenHash
  if (digest !== req.headers['x-signature']) res.sendStatus(403);
});`,
    'through a function of the file': `import { createHash } from 'node:crypto';
function md5(text) {
  return createHash('md5').update(text).digest('hex'); // !brokenHash
}
request.token = md5(user.id);`,
    'a parameter of a URL': `import { hash } from 'node:crypto';
const url = \`https://files.acme.com/a?expires=1&signature=\${hash('md5', path)}\`; // !brokenHash`,
    'a digest that is verified': `import { createHash, timingSafeEqual } from 'node:crypto';
const digest = createHash('md5').update(body).digest(); // !brokenHash
timingSafeEqual(digest, given);`,
    'MD5 in an HMAC': `import { createHmac } from 'node:crypto';
createHmac('md5', key).update(body).digest(); // !brokenMac`,
    'a signature of RSA': {
      code: `import { createSign } from 'node:crypto';
createSign('RSA-SHA1').update(body).sign(key); // !brokenSignature`,
      suggested: [
        `import { createSign } from 'node:crypto';
createSign('RSA-SHA256').update(body).sign(key);`,
      ],
    },
    'a signature at once, by another name': `import crypto from 'node:crypto';
const algorithm = 'md5WithRSAEncryption'; // !brokenSignature
crypto.verify(algorithm, body, key, signature);`,
    WebCrypto: `request.token = await crypto.subtle.digest('SHA-1', bytes); // !brokenHash
request.integrity = await globalThis.crypto.subtle.digest({ name: 'sha-1' }, bytes); // !brokenHash`,
    'WebCrypto of Node.js': `import { webcrypto } from 'node:crypto';
await webcrypto.subtle.generateKey(
  { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent, hash: 'SHA-1' }, // !brokenSignature
  true,
  ['sign'],
);`,
    'crypto-js': `import CryptoJS from 'crypto-js';
request.signature = CryptoJS.MD5(parameters).toString(); // !brokenHash
request.mac = CryptoJS.HmacMD5(text, key); // !brokenMac`,
    'a part of crypto-js': `import sha1 from 'crypto-js/sha1';
request.accessToken = sha1(user.id).toString(); // !brokenHash`,
    'node-forge': `import forge from 'node-forge';
const md = forge.md.sha1.create(); // !brokenHash
md.update(body);
request.signature = md.digest().toHex();`,
    'noble hashes': `import { sha1 } from '@noble/hashes/legacy.js';
request.signature = sha1(body); // !brokenHash`,
    'the oldest names': `import { createHash } from 'node:crypto';
request.token = createHash('md4').update(id).digest('hex'); // !brokenHash
request.signature = createHash('md2').update(body).digest('hex'); // !brokenHash
request.csrfToken = createHash('ripemd160').update(id).digest('hex'); // !brokenHash`,
    'the packages md5 and sha1': `import md5 from 'md5';
const sha1 = require('sha1');
request.token = md5(user.id); // !brokenHash
request.signature = sha1(body); // !brokenHash`,
    'small packages': `import md5 from 'blueimp-md5';
import { Md5 } from 'ts-md5';
request.token = md5(user.id); // !brokenHash
request.csrfToken = Md5.hashStr(session.id); // !brokenHash`,
    'without the flag, or in its other branch': {
      code: `import { createHash } from 'node:crypto';
import { features } from './features.js';
request.signature = features.legacyMd5 ? old(body) : createHash('md5').update(body).digest('hex'); // !brokenHash
if (features.legacyMd4) {
  request.token = createHash('md5').update(body).digest('hex'); // !brokenHash
}`,
      ...legacyFlags,
    },
    'anywhere, under strict': {
      code: `import { createHash } from 'node:crypto';
export const etag = (body) => createHash('md5').update(body).digest('base64'); // !brokenHashAnywhere`,
      level: 'strict',
    },
    'in TypeScript': `import { createHash, type BinaryLike } from 'node:crypto';
request.signature = (createHash('md5' as string).update(body as BinaryLike).digest('hex') as string)!; // !brokenHash`,
  },
});
