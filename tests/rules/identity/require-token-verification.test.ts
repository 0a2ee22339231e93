import rule from '../../../src/rules/identity/require-token-verification.ts';
import { testRule } from '../../support/test-rule.ts';

const guard = (body: string, imports = `import jwt from 'jsonwebtoken';`) => `
      import express from 'express';
      ${imports}
      const app = express();
      app.use((req, res, next) => {
        const token = req.headers.authorization?.split(' ')[1];
        ${body}
        next();
      });`;

testRule(rule, {
  safe: {
    'a token that is verified': guard(`req.user = jwt.verify(token, key, { algorithms: ['ES256'] });`),
    'a token that is read and then verified': guard(`const { sub } = jwt.decode(token);
        jwt.verify(token, getKey(sub), { algorithms: ['ES256'] });`),
    'the header, which says the key': guard(
      `const { header } = jwt.decode(token, { complete: true }); pick(header.kid);`,
    ),
    'a token that the page has itself': `
      import { jwtDecode } from 'jwt-decode';
      export const name = () => jwtDecode(localStorage.getItem('access')).name;`,
    'a token of a service that was asked': `
      import { decodeJwt } from 'jose';
      export async function whoAmI() {
        const answer = await fetch('https://login.example.com/token');
        return decodeJwt((await answer.json()).id_token).sub;
      }`,
    'several algorithms of one kind': `
      import jwt from 'jsonwebtoken';
      jwt.verify(token, publicKey, { algorithms: ['RS256', 'RS512', 'ES256'] });`,
    'shared secrets alone': `
      import jwt from 'jsonwebtoken';
      jwt.verify(token, secret, { algorithms: ['HS256', 'HS512'] });`,
    'the time looked at': `
      import jwt from 'jsonwebtoken';
      jwt.verify(token, secret, { algorithms: ['HS256'], ignoreExpiration: false });`,
    'algorithms nobody knows': `
      import jwt from 'jsonwebtoken';
      jwt.verify(token, secret, { algorithms: load() });`,
    'a version that is split': guard(`const minor = Number(String(req.query.version).split('.')[1]);`),
    'none of another list': `import { list } from 'lists'; list('a', 'b', { algorithms: ['none'] });`,
    'not seen: a token that another function of the file reads by hand': guard(`req.user = parse(token);`),
  },
  vulnerable: {
    'a token that is only read': guard(`req.user = jwt.decode(token); // !unverified`),
    'by jose': guard(`const claims = decodeJwt(token); // !unverified`, `import { decodeJwt } from 'jose';`),
    'by jwt-decode': guard(
      `const claims = jwtDecode(token); // !unverified`,
      `import { jwtDecode } from 'jwt-decode';`,
    ),
    'by its default': guard(
      `const claims = decode(token); // !unverified`,
      `import decode from 'jwt-decode';`,
    ),
    'by hand': {
      code: guard(`req.user = JSON.parse(atob(token.split('.')[1])); // !unverified`),
      isFormBound: 'the form is what tells',
    },
    'by hand, as bytes': {
      code: guard(
        `req.user = JSON.parse(Buffer.from(req.cookies.session.split('.')[1], 'base64url').toString()); // !unverified`,
      ),
      isFormBound: 'the form is what tells',
    },
    'in Next': `
      import { decodeJwt } from 'jose';
      import type { NextRequest } from 'next/server';
      export function middleware(request: NextRequest) {
        const claims = decodeJwt(request.cookies.get('session')?.value ?? ''); // !unverified
        if (claims.role !== 'admin') throw new Error('no');
      }`,
    'nobody signs': `
      import jwt from 'jsonwebtoken';
      const algorithms = ['HS256', 'none']; // !noneAccepted
      jwt.verify(token, secret, { algorithms });`,
    'nobody signs, by middleware': `
      import { expressjwt } from 'express-jwt';
      app.use(expressjwt({ secret, algorithms: ['none'] })); // !noneAccepted`,
    'a public key as a shared secret': `
      const jwt = require('jsonwebtoken');
      jwt.verify(token, publicKey, { algorithms: ['RS256', 'HS256'] }); // !mixedAlgorithms`,
    'the same in a strategy': `
      import { Strategy } from 'passport-jwt';
      new Strategy({ secretOrKey: key, algorithms: ['HS256', 'ES256'] }, verify); // !mixedAlgorithms`,
    'the same in Fastify': `
      import Fastify from 'fastify';
      import jwt from '@fastify/jwt';
      Fastify().register(jwt, { secret, verify: { algorithms: ['HS256', 'RS256'] } }); // !mixedAlgorithms`,
    'a token for ever': {
      code: `import jwt from 'jsonwebtoken';
jwt.verify(token, secret, { algorithms: ['HS256'], ignoreExpiration: true }); // !expiryIgnored`,
      suggested: [
        `import jwt from 'jsonwebtoken';
jwt.verify(token, secret, { algorithms: ['HS256'], ignoreExpiration: false });`,
      ],
    },
    'a token for ever, in a strategy': `
      const { Strategy } = require('passport-jwt');
      new Strategy({ secretOrKey: key, ignoreExpiration: true }, verify); // !expiryIgnored`,
    'a token for ever, in a service': `
      import { JwtService } from '@nestjs/jwt';
      export class Auth {
        constructor(private readonly jwt: JwtService) {}
        read(token: string) {
          return this.jwt.verify(token, { ignoreExpiration: true }); // !expiryIgnored
        }
      }`,
    'no key': `
      import jwt from 'jsonwebtoken';
      jwt.verify(token, '', { algorithms: ['HS256'] }); // !keyMissing`,
    'no algorithm named': {
      code: `import jwt from 'jsonwebtoken'; jwt.verify(token, secret); // !algorithmsOpen`,
      level: 'strict',
    },
  },
});
