import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

/** What a project says of functions of its own. */
const models = [
  {
    package: 'house',
    sanitizers: { logged: ['wash()'] },
    sources: { plaintext: ['unseal()'], secret: ['lease().token'] },
    sinks: { logged: ['Journal#write(0)'] },
  },
];
const settings = { models };

testRule(rule, {
  safe: {
    'a redactor that the project declares': {
      settings,
      code: `import { wash } from 'house';
export function show(user, password) { console.log(wash({ user, password })); }`,
    },
    'fast-redact': `import fastRedact from 'fast-redact';
const redact = fastRedact({ paths: ['password'] });
export function show(user, password) { console.log(redact({ user, password })); }`,
    'paths of pino for every object': `import pino from 'pino';
const logger = pino({ redact: { paths: ['req.headers.authorization', '*.password'], censor: '***' } });
export function show(password) { logger.info({ user: { password } }, 'x'); }`,
    'what nobody declares': `import { unseal } from 'house'; console.log(unseal(box));`,
  },
  vulnerable: {
    'what the project declares to be decrypted, or a secret': {
      settings,
      code: `import { lease, unseal } from 'house';
console.log(unseal(box)); // !secret
console.log((await lease()).token); // !secret`,
    },
    'a log that the project declares': {
      settings,
      code: `import { Journal } from 'house';
export function show(password) { new Journal().write({ password }); } // !secret`,
    },
    'a whole request': `import express from 'express';
express().post('/login', (req, res) => {
  console.log(req); // !secret
  console.log('login', { req }); // !secret
});`,
  },
});
