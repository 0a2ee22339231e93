import rule from '../../../src/rules/crypto/require-crypto-error-handling.ts';
import { testRule } from '../../support/test-rule.ts';

/** What takes the place of a result that is not there. */
testRule(rule, {
  safe: {
    'another check takes its place': `import jwt from 'jsonwebtoken';
export function read(token) {
  let user;
  try { user = jwt.verify(token, current); } catch { user = jwt.verify(token, before); }
  return user;
}`,
    'the claims are written down, and refused': `import jwt from 'jsonwebtoken';
export function guard(req, res, next) {
  try { req.user = jwt.verify(req.token, secret); next(); }
  catch { console.warn(jwt.decode(req.token).sub); res.sendStatus(401); }
}`,
    'nothing, until it is opened': `import { createDecipheriv } from 'node:crypto';
export function open(box, key, iv, tag) {
  let text = '';
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(tag);
    text = decipher.update(box, 'hex', 'utf8') + decipher.final('utf8');
  } catch {}
  return text;
}`,
    'something else that was there before': `import jwt from 'jsonwebtoken';
export function read(token, guest) {
  let user = guest;
  try { user = jwt.verify(token, secret); } catch {}
  return user;
}`,
  },
  vulnerable: {
    'what a token claims, whoever made it': `
      import jwt from 'jsonwebtoken';
      import { jwtVerify, decodeJwt } from 'jose';
      export function guard(req, res, next) {
        try {
          req.user = jwt.verify(req.token, secret);
        } catch {
          req.user = jwt.decode(req.token); // !failureAccepted
        }
        next();
      }
      export async function read(token) {
        try {
          return (await jwtVerify(token, key)).payload;
        } catch {
          return decodeJwt(token); // !failureAccepted
        }
      }`,
    'what was to be opened, given before': `
      import { createDecipheriv } from 'node:crypto';
      export function open(box, key, iv, tag) {
        let text = box.toString();
        try {
          const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(tag);
          text = Buffer.concat([decipher.update(box), decipher.final()]).toString();
        } catch {} // !failureAccepted
        return text;
      }`,
  },
});
