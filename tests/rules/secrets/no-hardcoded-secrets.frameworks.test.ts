import rule from '../../../src/rules/secrets/no-hardcoded-secrets.ts';
import { testRule } from '../../support/test-rule.ts';

/** Secrets that frameworks and their plugins are given. */
testRule(rule, {
  safe: {
    'a secret of the environment, in Hono': `
      import { jwt, sign } from 'hono/jwt';
      app.use(jwt({ secret: process.env.JWT_SECRET }));
      export const token = sign({ id: 1 }, process.env.JWT_SECRET);`,
    'a secret of the environment, in Fastify': `
      import Fastify from 'fastify';
      import fastifyJwt from '@fastify/jwt';
      Fastify().register(fastifyJwt, { secret: process.env.JWT_SECRET });`,
    'a secret of the environment, in NextAuth': `
      import NextAuth from 'next-auth';
      export default NextAuth({ providers: [], secret: process.env.NEXTAUTH_SECRET });`,
    'a cookie without a signature': `
      import { setCookie } from 'hono/cookie';
      setCookie(context, 'theme', 'value', { path: '/shop-and-more' });`,
  },
  vulnerable: {
    'a client of LDAP, whose own method is called bind': `
      import ldap from 'ldapjs';
      ldap.createClient({ url: 'ldaps://a.example.com' }).bind('cn=root', 'h7Fq92-xPlQ0z', done); // !credentialGiven`,
    'tokens of Hono': `
      import { jwt, sign } from 'hono/jwt';
      app.use(jwt({ secret: 'Kx93aQz7pLm4vv' })); // !credentialGiven
      export const token = sign({ id: 1 }, 'Kx93aQz7pLm4vv'); // !credentialGiven`,
    'signed cookies of Hono': `
      import { setSignedCookie } from 'hono/cookie';
      setSignedCookie(context, 'name', 'value', 'Kx93aQz7pLm4vv'); // !credentialGiven`,
    'a password of Hono': `
      import { basicAuth } from 'hono/basic-auth';
      app.use(basicAuth({ username: 'a', password: 'Kx93aQz7pLm4vv' })); // !credentialGiven`,
    'plugins of Fastify': `
      import Fastify from 'fastify';
      import fastifyJwt from '@fastify/jwt';
      import fastifyCookie from '@fastify/cookie';
      const app = Fastify();
      app.register(fastifyJwt, { secret: 'Kx93aQz7pLm4vv' }); // !credentialGiven
      app.register(fastifyCookie, { secret: 'Kx93aQz7pLm4vv' }); // !credentialGiven`,
    NextAuth: `
      import NextAuth from 'next-auth';
      import { getToken } from 'next-auth/jwt';
      export default NextAuth({ providers: [], secret: 'Kx93aQz7pLm4vv' }); // !credentialGiven
      export const read = (req) => getToken({ req, secret: 'Kx93aQz7pLm4vv' }); // !credentialGiven`,
  },
});
