import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

const login = (statement: string): string => `import express from 'express';
express().post('/login', (req, res) => {
  ${statement}
});`;

testRule(rule, {
  safe: {
    'a header that proves nothing': `
      import express from 'express';
      express().use((req) => console.log({ agent: req.get('user-agent') }));`,
    'an answer of a store of secrets that has none': `
      import { ListSecretsCommand as List, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
      const client = new SecretsManagerClient({});
      export const show = async () => console.log(await client.send(new List({})));`,
    'what is asked of a password': `
      export function check(password) {
        console.log(password.length, password ? 'given' : 'missing');
      }`,
    'a text about a password': `console.log('Invalid password');`,
    'a flag, a type and a count': `
      export function show(user) {
        console.log(user.hasPassword, user.tokenType, user.maxTokens);
      }`,
    'a mask': `
      export function show(apiKey) {
        console.log(apiKey.slice(-4), apiKey.replace(/./g, '*'), mask(apiKey));
      }`,
    'a hash': `
      export async function show(password) {
        const hashed = await hash(password);
        console.log(hashed);
      }`,
    'a variable that is no secret': `console.log(process.env.PORT, process.env.NODE_ENV);`,
    'a public key': `export function show(publicKey) { console.log(publicKey); }`,
    'a field that a format takes away': `
      import winston, { format } from 'winston';
      const hide = format((info) => { delete info.password; return info; });
      const logger = winston.createLogger({ format: format.combine(format.timestamp(), hide(), format.json()) });
      export function show(password) { logger.info('shown', { password }); }`,
    'a field that a format writes over': `
      import winston from 'winston';
      const hide = winston.format((info) => { if (info.password) info.password = '***'; return info; });
      const logger = winston.createLogger({ format: hide() });
      export function show(password) { logger.info('shown', { password }); }`,
    'the rest of a body': `
      import express from 'express';
      express().post('/login', (req, res) => {
        const { password, ...rest } = req.body;
        console.log(rest, { ...req.body, password: '***' });
      });`,
    'a field that the logger leaves out': `
      import pino from 'pino';
      const logger = pino({ redact: ['password', '*.token'] });
      export function show(password, user) {
        logger.info({ password });
        logger.child({ module: 'a' }).info({ user: { token: user.accessToken } });
      }`,
    'the body of another route': `
      import express from 'express';
      express().post('/orders', (req, res) => { console.log(req.body); });`,
    'a token of a parser': `export function show(token) { console.log(token.type, token.value); }`,
    'part of a configuration': `
      const config = { port: 80, password: process.env.DB_PASSWORD };
      console.log(config.port);`,
  },
  vulnerable: {
    'a token that sets a new password': `
      import crypto from 'node:crypto';
      export function forget(user) {
        const resetPasswordToken = crypto.randomBytes(32).toString('hex');
        console.log(resetPasswordToken); // !secret
        user.token = crypto.createHash('sha256').update(resetPasswordToken).digest('hex');
      }`,
    'an answer of a store of secrets': `
      import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
      const client = new SecretsManagerClient({});
      export async function show() {
        const answer = await client.send(new GetSecretValueCommand({ SecretId: 'a' }));
        console.log(answer.SecretString); // !secret
      }`,
    'a field that the formats leave in': `
      import winston, { format } from 'winston';
      const hide = format((info) => { delete info.password; return info; });
      const logger = winston.createLogger({ format: format.combine(hide(), format.json()) });
      export function show(apiKey) { logger.info('shown', { apiKey }); } // !secret`,
    'a password': {
      code: `export function login(password) {
  console.log('trying', password); // !secret
}`,
      suggested: [
        `export function login(password) {
  console.log('trying', '[redacted]');
}`,
      ],
    },
    'a password in a text': {
      code: `export function login(password) {
  console.log(\`trying \${password}\`); // !secret
}`,
      suggested: [
        `export function login(password) {
  console.log(\`trying [redacted]\`);
}`,
      ],
    },
    'a variable of the environment': `console.log(process.env.DB_PASSWORD); // !secret`,
    'all variables of the environment': `console.log(process.env); // !secret`,
    'a configuration with a password in it': `
      const config = { db: { password: process.env.DB_PASSWORD } };
      console.log(config); // !secret`,
    'a header': login(`console.log(req.headers.authorization); // !secret`),
    'all headers': login(`console.log(req.headers); // !secret`),
    'a header that a method gives': login(`console.log(req.get('Authorization')); // !secret`),
    'the body of a login': login(`console.log(req.body); // !secret`),
    'a field that pino writes': `
      import { pino } from 'pino';
      const logger = pino({ redact: ['password'] });
      export function show(apiKey) {
        logger.info({ apiKey }); // !secret
      }`,
    'a child logger of winston': `
      const winston = require('winston');
      const logger = winston.createLogger({});
      module.exports = async (ask) => {
        const password = await ask('Password: ');
        logger.child({ part: 'login' }).info('got ' + password); // !secret
      };`,
    'a logger of the project': `
      import { logger } from './logger.js';
      export function show(apiKey: string) {
        logger.info({ apiKey }, 'x'); // !secret
      }`,
    'a token just issued': `
      import jwt from 'jsonwebtoken';
      export function issue(id, key) {
        const issued = jwt.sign({ id }, key);
        console.log('issued', issued); // !secret
      }`,
    'a record whose password is read': `
      export async function find(User, given) {
        const user = await User.findOne({ mail: given.mail });
        if (compare(given.text, user.password)) console.log(user); // !secret
      }`,
    'what was encrypted': `
      import { createDecipheriv } from 'node:crypto';
      export function open(key, iv, data) {
        const decipher = createDecipheriv('aes-256-gcm', key, iv);
        const text = decipher.update(data, 'hex', 'utf8');
        console.log(text); // !secret
      }`,
    'an error': `
      export function call(apiKey) {
        throw new Error(\`refused: \${apiKey}\`); // !secret
      }`,
    'a token by its name alone': {
      level: 'strict',
      code: `
      export function call(token) {
        console.log(token); // !maybeSecret
      }`,
    },
  },
});
