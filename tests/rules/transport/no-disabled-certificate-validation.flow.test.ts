import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a value that comes from outside': `
import https from 'node:https';
export const make = (verify: boolean) => new https.Agent({ rejectUnauthorized: verify });
https.get('https://a.acme.com', { rejectUnauthorized: process.env.VERIFY !== 'false' });`,
    'a check that is switched on again': `
import https from 'node:https';
const options = { rejectUnauthorized: false };
options.rejectUnauthorized = true;
https.get('https://a.acme.com', options);`,
    'options laid over the flaw': `
import https from 'node:https';
const lax = { rejectUnauthorized: false, timeout: 500 };
https.get('https://a.acme.com', { ...lax, rejectUnauthorized: true });`,
    'options that reach no client': `
const options = { rejectUnauthorized: false };
console.log(options);`,
  },
  vulnerable: {
    'a constant': {
      code: `
import https from 'node:https';
const VERIFY = false; // !verificationDisabled
export const agent = new https.Agent({ rejectUnauthorized: VERIFY });`,
      suggested: [
        `
import https from 'node:https';
const VERIFY = false;
export const agent = new https.Agent({ rejectUnauthorized: true });`,
      ],
    },
    'a constant with the name of the option': {
      code: `
import https from 'node:https';
const rejectUnauthorized = false; // !verificationDisabled
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized });`,
      suggested: [
        `
import https from 'node:https';
const rejectUnauthorized = true;
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized });`,
      ],
    },
    'a spread of defaults': `
import https from 'node:https';
const defaults = { keepAlive: true, rejectUnauthorized: false }; // !verificationDisabled
export const agent = new https.Agent({ ...defaults, maxSockets: 50 });`,
    'Object.assign': `
import https from 'node:https';
const options = Object.assign({}, { timeout: 5_000 }, { rejectUnauthorized: false }); // !verificationDisabled
https.get('https://a.acme.com', options);`,
    'a property written later': `
import https from 'node:https';
const options = { host: 'a.acme.com' } as https.RequestOptions;
options.rejectUnauthorized = false; // !verificationDisabled
https.get(options);`,
    'a helper that makes options': `
import https from 'node:https';
function getTlsOptions() {
  return { rejectUnauthorized: false }; // !verificationDisabled
}
https.get('https://a.acme.com', { ...getTlsOptions(), timeout: 100 });`,
    'a helper that takes the value': `
import https from 'node:https';
function createAgent(verify: boolean) {
  return new https.Agent({ rejectUnauthorized: verify });
}
createAgent(false); // !verificationDisabled`,
    'a default of a parameter': {
      code: `
import https from 'node:https';
export function createAgent({ rejectUnauthorized = false } = {}) { // !verificationDisabled
  return new https.Agent({ rejectUnauthorized });
}`,
      suggested: [
        `
import https from 'node:https';
export function createAgent({ rejectUnauthorized = true } = {}) {
  return new https.Agent({ rejectUnauthorized });
}`,
      ],
    },
    'a class field': `
import https from 'node:https';
export class Client {
  private readonly verify = false; // !verificationDisabled
  private readonly agent = new https.Agent({ rejectUnauthorized: this.verify });
}`,
    'a field written by the constructor': `
import https from 'node:https';
export class Client {
  constructor() {
    this.tls = { rejectUnauthorized: false }; // !verificationDisabled
  }
  get() {
    return https.get('https://a.acme.com', this.tls);
  }
}`,
    'one arm of a conditional': {
      code: `
import https from 'node:https';
https.get('https://a.acme.com', { rejectUnauthorized: process.env.STRICT ? true : false }); // !verificationDisabled`,
      suggested: [
        `
import https from 'node:https';
https.get('https://a.acme.com', { rejectUnauthorized: process.env.STRICT ? true : true });`,
      ],
    },
    'one arm that is a whole object': `
import { Pool } from 'pg';
const ssl = process.env.PGSSL === 'off' ? false : { rejectUnauthorized: false }; // !verificationDisabled
export const pool = new Pool({ host: 'db.acme.com', ssl });`,
    'a negation': `
import https from 'node:https';
https.get('https://a.acme.com', { rejectUnauthorized: !true }); // !verificationDisabled`,
    'a nested configuration': `
import https from 'node:https';
const config = { tls: { verify: false } }; // !verificationDisabled
export const agent = new https.Agent({ rejectUnauthorized: config.tls.verify });`,
    'a class that extends the agent': `
import { Agent } from 'node:https';
export class LaxAgent extends Agent {
  constructor(options) {
    super({ ...options, rejectUnauthorized: false }); // !verificationDisabled
  }
}`,
    'a wrapped function': `
import https from 'node:https';
import { promisify } from 'node:util';
const get = promisify(https.get);
await get({ host: 'a.acme.com', rejectUnauthorized: false }); // !verificationDisabled`,
    'a bound function': `
import https from 'node:https';
const request = https.request.bind(https);
request('https://a.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    'two clients with one flaw': `
import https from 'node:https';
const lax = { rejectUnauthorized: false }; // !verificationDisabled
https.get('https://a.acme.com', lax);
https.get('https://b.acme.com', lax);`,
  },
});
