import rule from '../../../src/rules/crypto/require-verification-result-check.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'an answer of a managed key that is looked at': `
      import { KeyManagementServiceClient } from '@google-cloud/kms';
      const client = new KeyManagementServiceClient();
      export async function check(name, data, mac) {
        const response = await client.macVerify({ name, data, mac });
        return response[0].success;
      }`,
    'a signature that is expected': `import * as openpgp from 'openpgp';
export async function open(message, verificationKeys) {
  const { data } = await openpgp.verify({ message, verificationKeys, expectSigned: true });
  return data;
}`,
    'a signature that is awaited': `import * as openpgp from 'openpgp';
export async function open(message, verificationKeys) {
  const { data, signatures } = await openpgp.verify({ message, verificationKeys });
  await signatures[0].verified;
  return data;
}
export async function list(message, verificationKeys) {
  const answer = await openpgp.verify({ message, verificationKeys });
  await Promise.all(answer.signatures.map((one) => one.verified));
  return answer.data;
}`,
    'a message that nobody signed': `import { decrypt } from 'openpgp';
export const open = async (message, decryptionKeys) => (await decrypt({ message, decryptionKeys })).data;`,
    'the end of a cipher of node-forge that decides': `import forge from 'node-forge';
export function open(key, iv, box, tag) {
  const decipher = forge.cipher.createDecipher('AES-GCM', key);
  decipher.start({ iv, tag });
  decipher.update(box);
  if (!decipher.finish()) throw new Error('damaged');
  return decipher.output;
}`,
    'the end of a mode without a tag': `import forge from 'node-forge';
export function open(key, iv, box) {
  const decipher = forge.cipher.createDecipher('AES-CTR', key);
  decipher.start({ iv });
  decipher.update(box);
  decipher.finish();
  return decipher.output;
}`,
    'an answer that is handed on whole': `import { verify } from 'openpgp';
export const check = (message, verificationKeys) => verify({ message, verificationKeys });
export async function keep(message, verificationKeys) {
  const answer = await verify({ message, verificationKeys });
  store(answer);
  return answer.data;
}`,
    'a promise that is waited for': `import { jwtVerify } from 'jose'; import Stripe from 'stripe';
const stripe = new Stripe(key);
export async function guard(token, secret) { await jwtVerify(token, secret); }
export const later = (token, secret) => jwtVerify(token, secret).then(() => true, () => false);
export async function hook(body, signature, secret) { await stripe.webhooks.constructEventAsync(body, signature, secret); }
export const started = (token, secret) => { const pending = jwtVerify(token, secret); return pending; };`,
    'webhooks that throw': `import { Webhook } from 'svix'; import * as standard from 'standardwebhooks'; import Stripe from 'stripe';
export function receive(body, headers, secret) {
  new Webhook(secret).verify(body, headers);
  new standard.Webhook(secret).verify(body, headers);
  new Stripe(secret).webhooks.constructEvent(body, headers['stripe-signature'], secret);
}`,
    'middleware that refuses by itself': `import { doubleCsrf } from 'csrf-csrf'; import { csrfSync } from 'csrf-sync'; import csurf from 'tiny-csrf';
const { doubleCsrfProtection } = doubleCsrf(options);
const { csrfSynchronisedProtection } = csrfSync();
app.use(doubleCsrfProtection, csrfSynchronisedProtection, csurf(secret));`,
    'an answer that a variable of the module holds': `import { timingSafeEqual } from 'node:crypto';
export const isSame = timingSafeEqual(left, right);`,
  },
  vulnerable: {
    'an answer of a managed key that nobody looks at': `
      import { KeyManagementServiceClient } from '@google-cloud/kms';
      const client = new KeyManagementServiceClient();
      export async function check(name, data, mac) {
        await client.macVerify({ name, data, mac }); // !partUnread
        return data;
      }`,
    'tokens of forms': `
      import Tokens from 'csrf';
      import { doubleCsrf } from 'csrf-csrf';
      import { csrfSync } from 'csrf-sync';
      import { verifyCsrf } from 'tiny-csrf/encryption.js';
      const tokens = new Tokens();
      const { validateRequest } = doubleCsrf(options);
      const csrf = csrfSync();
      export function guard(req, res, next) {
        tokens.verify(req.session.secret, req.body._csrf); // !discarded
        validateRequest(req); // !discarded
        csrf.isRequestValid(req); // !discarded
        verifyCsrf(req.body._csrf, req.signedCookies.csrfToken, secret); // !discarded
        next();
      }`,
    webhooks: `
      import { Webhooks } from '@octokit/webhooks';
      const webhooks = new Webhooks({ secret: process.env.SECRET });
      export async function receive(req, res) {
        if (!webhooks.verify(req.body, req.headers['x-hub-signature-256'])) refuse(); // !unawaited
        await webhooks.verify(req.body, req.headers['x-hub-signature-256']); // !discarded
        webhooks.verifyAndReceive(req.body); // !leftAlone
      }`,
    passwords: `
      const bcrypt = require('@node-rs/bcrypt');
      exports.login = (user, password) => {
        bcrypt.verifySync(password, user.hash); // !discarded
        return bcrypt.verify(password, user.hash) ? user : undefined; // !unawaited
      };`,
    'a promise held against true': `
      import bcrypt from 'bcrypt';
      export function login(user, password) {
        const same = bcrypt.compare(password, user.hash);
        if (same === false) refuse(); // !unawaited
      }`,
    'an answer that nobody reads': `
      import { verify } from 'node:crypto';
      import argon2 from 'argon2';
      export async function check(data, key, signature) {
        const isGenuine = verify(null, data, key, signature); // !discarded
        const same = await argon2.verify(data.hash, data.password); // !discarded
        return data;
      }`,
    'a promise that nobody waits for': `
      import { jwtVerify } from 'jose';
      import Stripe from 'stripe';
      const stripe = new Stripe(process.env.KEY);
      export function guard(req, res, next) {
        jwtVerify(req.token, secret); // !leftAlone
        if (jwtVerify(req.token, secret)) next(); // !unawaited
        stripe.webhooks.constructEventAsync(req.body, signature, secret); // !leftAlone
      }`,
    'signatures that nobody looks at': `
      import * as openpgp from 'openpgp';
      export async function open(message, verificationKeys, decryptionKeys) {
        const { data } = await openpgp.verify({ message, verificationKeys }); // !partUnread
        const opened = await openpgp.decrypt({ message, decryptionKeys, verificationKeys }); // !partUnread
        return [data, opened.data];
      }
      export const read = (message, verificationKeys) =>
        openpgp.verify({ message, verificationKeys }).then(({ data }) => data); // !partUnread`,
    'a signature whose promise is asked': `
      import { verify } from 'openpgp';
      export async function open(message, verificationKeys) {
        const { data, signatures } = await verify({ message, verificationKeys, expectSigned: false });
        if (signatures[0].verified) return data; // !unawaited
        const { signatures: others } = await verify({ message, verificationKeys });
        others.at(0).verified; // !partUnread
      }`,
    'the end of a cipher of node-forge': `
      import forge from 'node-forge';
      export function open(key, iv, box, tag) {
        const decipher = forge.cipher.createDecipher('AES-GCM', key);
        decipher.start({ iv, tag });
        decipher.update(box);
        decipher.finish(); // !discarded
        return decipher.output;
      }`,
    'signatures of Ed25519': `
      import * as ed from '@noble/ed25519';
      import { ed25519 } from '@noble/curves/ed25519';
      export async function check(signature, message, key) {
        if (ed.verifyAsync(signature, message, key)) grant(); // !unawaited
        await ed.verifyAsync(signature, message, key); // !discarded
        ed.verify(signature, message, key); // !discarded
        ed25519.verify(signature, message, key); // !discarded
      }`,
    'one-time passwords and signatures': `
      import { authenticator } from 'otplib';
      import speakeasy from 'speakeasy';
      import sodium from 'libsodium-wrappers';
      import native from 'sodium-native';
      import { secp256k1 } from '@noble/curves/secp256k1';
      import elliptic from 'elliptic';
      authenticator.check(code, secret); // !discarded
      speakeasy.totp.verify({ secret, token: code }); // !discarded
      sodium.crypto_sign_verify_detached(signature, message, key); // !discarded
      native.crypto_secretbox_open_easy(message, box, nonce, key); // !discarded
      secp256k1.verify(signature, message, key); // !discarded
      new elliptic.ec('secp256k1').keyFromPublic(key).verify(message, signature); // !discarded`,
  },
});
