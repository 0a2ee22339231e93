import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the scheme that a header begins with': `
      import express from 'express';
      express().get('/', (req) => {
        const auth = req.headers.authorization ?? '';
        const [scheme] = auth.split(' ');
        console.log({ scheme, kind: auth.split(/\\s+/)[0] });
      });`,
    'a parameter of a store that is not decrypted': `
      import { SSMClient, GetParameterCommand } from '@aws-sdk/client-ssm';
      const plain = await new SSMClient({}).send(new GetParameterCommand({ Name: '/app/flags' }));
      console.log(plain.Parameter.Value);
      const off = await new SSMClient({}).send(new GetParameterCommand({ Name: '/app/db', WithDecryption: false }));
      console.log(off.Parameter.Value);`,
    'whether it is decrypted, nobody knows': `
      import { SSMClient, GetParameterCommand } from '@aws-sdk/client-ssm';
      export async function show(WithDecryption) {
        const found = await new SSMClient({}).send(new GetParameterCommand({ Name: '/app/flags', WithDecryption }));
        console.log(found.Parameter.Value);
      }`,
    'the same by the client of the second generation': `
      import AWS from 'aws-sdk';
      const found = await new AWS.SSM().getParameter({ Name: '/app/flags' }).promise();
      console.log(found.Parameter.Value);`,
    'a setting that is no secret': `
      import convict from 'convict';
      import { ConfigService } from '@nestjs/config';
      console.log(convict({ port: { default: 1 } }).get('port'));
      export class Boot { constructor(config: ConfigService) { console.log(config.get('PORT')); } }`,
    'what is drawn, and is no secret': `
      import { randomBytes, randomUUID } from 'node:crypto';
      const requestId = randomUUID();
      const salt = randomBytes(16).toString('hex');
      console.log(requestId, salt, randomBytes(4).readUInt32BE());`,
    'the public half, a signature': `
      import crypto from 'node:crypto';
      const ecdh = crypto.createECDH('secp256k1');
      console.log(ecdh.getPublicKey('hex'), crypto.sign(null, data, key).toString('hex'));`,
    'what a token says': `
      import { getAuth } from 'firebase-admin/auth';
      export async function who(token) {
        const { uid } = await getAuth().verifyIdToken(token);
        console.log(uid);
      }`,
    'settings that are described, and hold no secret': `
      import convict from 'convict';
      const config = convict({ port: { env: 'PORT', default: 1 }, password: { minimum: 12 } });
      console.log(config.getProperties(), String(config));`,
    'not seen: described settings without a name': `
      import convict from 'convict';
      console.log(convict({ db: { password: { env: 'DB_PASSWORD', default: '' } } }).getProperties());`,
  },
  vulnerable: {
    'AWS Secrets Manager, both generations': `
      import { SecretsManager } from '@aws-sdk/client-secrets-manager';
      import AWS from 'aws-sdk';
      const found = await new SecretsManager({}).getSecretValue({ SecretId: 'x' });
      console.log(found.SecretString); // !secret
      const old = await new AWS.SecretsManager().getSecretValue({ SecretId: 'x' }).promise();
      console.log(old.SecretString); // !secret
      new AWS.SecretsManager().getSecretValue({ SecretId: 'x' }, (error, data) => console.log(data.SecretString)); // !secret`,
    'a parameter of a store that is decrypted': `
      import { SSMClient, GetParameterCommand, GetParametersCommand } from '@aws-sdk/client-ssm';
      const one = await new SSMClient({}).send(new GetParameterCommand({ Name: '/db', WithDecryption: true }));
      console.log(one.Parameter.Value); // !secret
      const command = new GetParametersCommand({ Names: ['/db'], WithDecryption: true });
      const { Parameters } = await new SSMClient({}).send(command);
      console.log(Parameters[0].Value); // !secret`,
    'Google Secret Manager': `
      import { SecretManagerServiceClient } from '@google-cloud/secret-manager';
      const [version] = await new SecretManagerServiceClient().accessSecretVersion({ name });
      console.log(version.payload.data.toString()); // !secret`,
    'Azure Key Vault': `
      import { SecretClient } from '@azure/keyvault-secrets';
      const secret = await new SecretClient(url, credential).getSecret('db');
      console.log(\`using \${secret.value}\`); // !secret`,
    Vault: `
      import vault from 'node-vault';
      const { data } = await vault({}).read('secret/data/db');
      console.log(data); // !secret`,
    dotenv: `
      import dotenv from 'dotenv';
      const { parsed } = dotenv.config();
      console.log(parsed); // !secret
      console.log(parsed.DB_PASSWORD); // !secret`,
    convict: {
      isFormBound: 'The name that is asked for decides.',
      code: `
      import convict from 'convict';
      const config = convict({ db: { password: { env: 'DB_PASSWORD', default: '' } } });
      console.log(config.get('db.password')); // !secret`,
    },
    '@nestjs/config': {
      isFormBound: 'The name that is asked for decides.',
      code: `
      import { Injectable, Logger } from '@nestjs/common';
      import { ConfigService } from '@nestjs/config';
      @Injectable()
      export class Boot {
        constructor(private config: ConfigService, private logger: Logger) {}
        run() {
          this.logger.log(this.config.get('DB_PASSWORD')); // !secret
          this.logger.log(this.config.getOrThrow<string>('jwt.secret')); // !secret
        }
      }`,
    },
    'tokens just issued': `
      import jwt from 'jsonwebtoken';
      import { SignJWT } from 'jose';
      import { sign } from 'hono/jwt';
      import { createSigner } from 'fast-jwt';
      import { JwtService } from '@nestjs/jwt';
      import Fastify from 'fastify';
      jwt.sign({}, secret, (error, made) => console.log(made)); // !secret
      console.log(await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(key)); // !secret
      console.log(await sign({ id: 1 }, secret)); // !secret
      console.log(createSigner({ key })({ id: 1 })); // !secret
      export class Login {
        constructor(private jwt: JwtService) {}
        async issue() { const made = await this.jwt.signAsync({ id: 1 }); console.log(made); } // !secret
      }
      Fastify().get('/', async (request, reply) => {
        const made = await reply.jwtSign({ id: 1 });
        request.log.info({ made }); // !secret
      });`,
    'what is drawn, by its name': {
      isFormBound: 'What it is called decides.',
      code: `
      import { randomBytes, randomInt } from 'node:crypto';
      export function forgot(email) {
        const resetToken = randomBytes(32).toString('hex');
        console.log(\`https://example.com/reset?token=\${resetToken}\`); // !secret
        const verificationCode = randomInt(100000, 999999);
        console.log('code', verificationCode); // !secret
        const apiKey = crypto.randomUUID();
        console.log({ apiKey }); // !secret
      }`,
    },
    'the headers of an event': `
      export const handler = async (event: import('aws-lambda').APIGatewayProxyEvent) => {
        console.log('headers', JSON.stringify(event.headers)); // !secret
        console.log(event.headers.Authorization); // !secret
      };`,
    'tokens and links of Firebase': `
      import { getAuth } from 'firebase-admin/auth';
      import { logger } from 'firebase-functions';
      import { info } from 'firebase-functions/logger';
      const made = await getAuth().createCustomToken('uid');
      logger.info('made', made); // !secret
      info({ made }); // !secret
      console.log(await getAuth().generatePasswordResetLink(email)); // !secret`,
    'key material': `
      import crypto from 'node:crypto';
      console.log(crypto.scryptSync(passphrase, salt, 32).toString('hex')); // !secret
      crypto.scrypt(passphrase, salt, 32, (error, derived) => console.log(derived.toString('hex'))); // !secret
      crypto.generateKeyPair('ed25519', options, (error, open, hidden) => console.log(hidden)); // !secret
      const ecdh = crypto.createECDH('secp256k1');
      console.log(ecdh.getPrivateKey('hex'), 1); // !secret
      console.log(ecdh.computeSecret(other, null, 'hex')); // !secret
      console.log(await crypto.subtle.exportKey('pkcs8', key)); // !secret`,
    'headers, cookies and fields, however a framework hands them out': `
      import express from 'express';
      import Koa from 'koa';
      import { Hono } from 'hono';
      import Hapi from '@hapi/hapi';
      express().get('/', (req) => {
        console.log(req.headers.cookie); // !secret
        console.log(req.header('authorization')); // !secret
        console.log(req.signedCookies); // !secret
        console.log(req.rawHeaders); // !secret
      });
      new Koa().use((ctx) => {
        console.log(ctx.get('Authorization')); // !secret
        console.log(ctx.request.body.password); // !secret
      });
      new Hono().post('/', async (c) => {
        console.log(c.req.header()); // !secret
        console.log((await c.req.parseBody()).password); // !secret
      });
      Hapi.server().route({ method: 'POST', path: '/', handler: (request) => {
        console.log(request.headers.authorization); // !secret
        console.log(request.state); // !secret
        return 'x';
      } });`,
    'what comes behind the scheme of a header': `
      import express from 'express';
      express().get('/', (req) => {
        const auth = req.headers.authorization ?? '';
        const [, token] = auth.split(' ');
        console.log({ token }); // !secret
        console.log({ credential: auth.split(' ')[1], all: auth.split(' ') }); // !secret
        console.log(auth.split(',')[0]); // !secret
      });`,
    'what was decrypted': `
      import crypto from 'node:crypto';
      import CryptoJS from 'crypto-js';
      import { KMSClient, DecryptCommand } from '@aws-sdk/client-kms';
      console.log(crypto.privateDecrypt(key, data).toString()); // !secret
      console.log(CryptoJS.AES.decrypt(box, pass).toString(CryptoJS.enc.Utf8)); // !secret
      const { Plaintext } = await new KMSClient({}).send(new DecryptCommand({ CiphertextBlob: box }));
      console.log(Plaintext); // !secret`,
  },
});
