import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'words about secrets': `
      console.log('Password must have 8 characters', password.length, Boolean(user.password));
      console.log(\`token \${token.slice(-4).padStart(8, '*')}\`);`,
    'counts and types': `
      import bunyan from 'bunyan';
      bunyan.createLogger({ name: 'app' }).info({ tokenCount: 5, tokenType: 'bearer' }, 'used');`,
    'the public half of a pair': `
      import { createPublicKey, generateKeyPairSync } from 'node:crypto';
      const pair = generateKeyPairSync('ed25519');
      console.log(pair.publicKey.export({ type: 'spki', format: 'pem' }), createPublicKey(pem).export());`,
  },
  vulnerable: {
    winston: `
      import winston from 'winston';
      const logger = winston.createLogger();
      export function login(req) {
        logger.info('login', { user: req.body.username, password: req.body.password }); // !secret
      }`,
    bunyan: `
      const bunyan = require('bunyan');
      bunyan.createLogger({ name: 'app' }).info({ apiKey: process.env.STRIPE_API_KEY }, 'starting'); // !secret`,
    log4js: `
      import log4js from 'log4js';
      log4js.getLogger().debug('the password is %s', process.env.DB_PASSWORD); // !secret`,
    loglevel: `
      import log from 'loglevel';
      log.warn(\`token: \${process.env.GITHUB_TOKEN}\`); // !secret`,
    consola: `
      import consola from 'consola';
      consola.info('secret', process.env.JWT_SECRET); // !secret`,
    debug: `
      import createDebug from 'debug';
      const debug = createDebug('app:auth');
      debug('authorized by %o', process.env.API_TOKEN); // !secret`,
    signale: `
      import { Signale } from 'signale';
      new Signale().info(process.env.CLIENT_SECRET); // !secret`,
    tslog: `
      import { Logger } from 'tslog';
      new Logger().info('read', process.env.PRIVATE_KEY); // !secret`,
    Nest: `
      import { Injectable, Logger } from '@nestjs/common';
      @Injectable()
      export class AuthService {
        private readonly logger = new Logger(AuthService.name);
        async validate(username: string, password: string) {
          this.logger.log(\`Validating \${username} with \${password}\`); // !secret
        }
      }`,
    Sentry: `
      import * as Sentry from '@sentry/node';
      Sentry.captureMessage('failed with ' + process.env.SESSION_SECRET); // !secret
      Sentry.setContext('auth', { token: process.env.ACCESS_TOKEN }); // !secret`,
    OpenTelemetry: `
      import { trace } from '@opentelemetry/api';
      trace.getTracer('app').startSpan('x').setAttribute('db.password', process.env.DB_PASSWORD); // !secret`,
    'an analytics service': `
      import { Analytics } from '@segment/analytics-node';
      import express from 'express';
      const analytics = new Analytics({ writeKey: key });
      express().post('/login', (req) => {
        analytics.track({ userId: 'x', event: 'login', properties: { password: req.body.password } }); // !secret
      });`,
    'analytics services of pages': `
      import mixpanel from 'mixpanel-browser';
      import posthog from 'posthog-js';
      import { track } from '@amplitude/analytics-browser';
      import { AnalyticsBrowser } from '@segment/analytics-next';
      export function login(email, password) {
        mixpanel.track('login', { email, password }); // !secret
        posthog.capture('login', { password }); // !secret
        track('login', { password }); // !secret
        AnalyticsBrowser.load({ writeKey: 'x' }).track('login', { password }); // !secret
      }`,
    Datadog: `
      import tracer from 'dd-trace';
      import { datadogLogs } from '@datadog/browser-logs';
      import { datadogRum } from '@datadog/browser-rum';
      export function login(password) {
        datadogLogs.logger.info('login', { password }); // !secret
        datadogRum.addAction('login', { password }); // !secret
        tracer.startSpan('login').setTag('password', password); // !secret
      }`,
    'the output of the process': `
      process.stdout.write('key=' + process.env.AWS_SECRET_ACCESS_KEY + '\\n'); // !secret`,
    'a token that was issued': `
      import jwt from 'jsonwebtoken';
      console.log('issued', jwt.sign({ id: 1 }, process.env.JWT_SECRET)); // !secret`,
    'a secret of a manager': `
      import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
      const found = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: 'x' }));
      console.log(found.SecretString); // !secret`,
    'keys that are written out': `
      import { createPrivateKey, createSecretKey, generateKeyPairSync, generateKeySync } from 'node:crypto';
      const pair = generateKeyPairSync('ed25519');
      console.log(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })); // !secret
      console.log(createPrivateKey(pem).export({ format: 'jwk' })); // !secret
      console.log(createSecretKey(bytes).export().toString('hex')); // !secret
      console.log(generateKeySync('hmac', { length: 256 }).export().toString('base64')); // !secret`,
  },
});
