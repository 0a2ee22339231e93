import rule from '../../../src/rules/identity/require-strong-jwt-signing.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a token that is signed': `import jwt from 'jsonwebtoken'; jwt.sign({ sub }, key, { algorithm: 'ES256', expiresIn: '15m' });`,
    'an algorithm nobody knows': `import jwt from 'jsonwebtoken'; jwt.sign({ sub }, key, { algorithm: load() });`,
    'what is said about a password': `
      import jwt from 'jsonwebtoken';
      jwt.sign({ sub, hasPassword: yes, passwordChangedAt, mustChangePassword: true }, key, { algorithm: 'ES256' });`,
    'a switch': `import jwt from 'jsonwebtoken'; jwt.sign({ sub, password: true, secret: !secret }, key, { algorithm: 'ES256' });`,
    'claims nobody knows': `import jwt from 'jsonwebtoken'; jwt.sign(load(), key, { algorithm: 'ES256' });`,
    'an end among the claims': {
      code: `import jwt from 'jsonwebtoken'; jwt.sign({ sub, exp: now() + 900 }, key, { algorithm: 'ES256' });`,
      level: 'strict',
    },
    'an end that may be spread into the claims': {
      code: `import jwt from 'jsonwebtoken'; jwt.sign({ ...claims }, key, { algorithm: 'ES256' });`,
      level: 'strict',
    },
    'a short secret': `import jwt from 'jsonwebtoken'; jwt.sign({ sub }, 'secret');`,
    'an option of another package': `import { sign } from 'signs'; sign({ password }, key, { algorithm: 'none' });`,
    'not seen: a whole record': `import jwt from 'jsonwebtoken'; jwt.sign(user.toObject(), key);`,
  },
  vulnerable: {
    'nobody signs': `import jwt from 'jsonwebtoken'; jwt.sign({ sub }, '', { algorithm: 'none' }); // !unsigned`,
    'nobody signs, through a constant': `
      const { sign } = require('jsonwebtoken');
      const options = { algorithm: 'none', expiresIn: '1h' }; // !unsigned
      module.exports = (claims) => sign(claims, null, options);`,
    'nobody signs, by jose': `
      import { UnsecuredJWT } from 'jose';
      export const make = () => new UnsecuredJWT({ sub }).encode(); // !unsigned`,
    'nobody signs, by fast-jwt': `
      import { createSigner } from 'fast-jwt';
      createSigner({ algorithm: 'none' }); // !unsigned`,
    'a password': `
      import jwt from 'jsonwebtoken';
      jwt.sign({ sub, password: user.password }, key, { algorithm: 'ES256' }); // !secretClaim`,
    'the hash of one': `
      import jwt from 'jsonwebtoken';
      const claims = { sub, passwordHash: user.passwordHash }; // !secretClaim
      jwt.sign(claims, key, { algorithm: 'ES256' });`,
    'a key of somebody else': `
      import { SignJWT } from 'jose';
      new SignJWT({ sub, apiKey: user.apiKey }).sign(key); // !secretClaim`,
    'in a service': `
      import { JwtService } from '@nestjs/jwt';
      export class Auth {
        constructor(private readonly jwt: JwtService) {}
        issue(user: User) {
          return this.jwt.sign({ sub: user.id, password: user.password }); // !secretClaim
        }
      }`,
    'in Hono': `
      import { sign } from 'hono/jwt';
      sign({ sub, clientSecret: app.secret }, key); // !secretClaim`,
    'no end': {
      code: `import jwt from 'jsonwebtoken'; jwt.sign({ sub }, key, { algorithm: 'ES256' }); // !endless`,
      level: 'strict',
    },
  },
});
