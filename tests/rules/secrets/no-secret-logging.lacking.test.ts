import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

/** Written only where a test has found that there is no secret. */
testRule(rule, {
  safe: {
    'a configuration without its secret': `
      const settings = { name: process.env.NAME, apiKey: process.env.API_KEY };
      if (!settings.apiKey) console.log('no key in', settings);`,
    'an answer without tokens': `
      export async function refresh(client, refreshToken) {
        const { data } = await client.send({ refreshToken });
        if (!data.access_token && !data.refresh_token) {
          console.warn('no tokens', data);
          throw new Error('refused');
        }
        return data.access_token;
      }`,
    'a password that is no text': `
      export function check(password) {
        if (typeof password !== 'string') throw new TypeError(\`a text is wanted, not \${password}\`);
        return password.length;
      }`,
    'a password that is not there': `
      export const check = (password) => password ? password.length : console.log('none', password);`,
    'what a token tells of itself': `
      export function read(options) {
        const [head, body] = [options.idToken.split('.')[0], options.idToken.split('.')[1]];
        if (!parse(head)) throw new Error(\`cannot read \${head}\`);
        const parts = options.idToken.split('.');
        console.log('claims', parts[1], body);
      }`,
    'one of many settings, by its name': `
      const defaults = { host: 'localhost', password: process.env.PGPASSWORD, mode: 'plain' };
      const pick = (key, given) => given[key] || defaults[key];
      export function read(given) {
        const mode = pick('mode', given);
        if (mode !== 'plain') throw new Error(\`unknown mode \${mode}\`);
        return { mode, password: pick('password', given) };
      }`,
  },
  vulnerable: {
    'a configuration that has its secret': `
      const settings = { name: process.env.NAME, apiKey: process.env.API_KEY };
      if (settings.apiKey) console.log('settings', settings); // !secret
      if (!settings.name) console.log('settings', settings); // !secret`,
    'a choice that has it in the other case': `
      export function start(config) {
        config = Object.assign({ apiKey: process.env.API_KEY }, config);
        console.log(config.apiKey ? Object.assign({ apiKey: '***' }, config) : config); // !secret
        return config;
      }`,
    'a secret that is made where it is missing': `
      import { randomBytes } from 'node:crypto';
      let secret = process.env.SESSION_SECRET;
      if (!secret) {
        secret = randomBytes(32).toString('hex');
        console.log('made', secret); // !secret
      }`,
    'a secret that is put where it is missing': `
      import { randomBytes } from 'node:crypto';
      export function load(settings) {
        if (settings.apiKey) return settings;
        if (!settings.apiKey) {
          settings.apiKey = randomBytes(32).toString('hex');
          console.log('settings', settings); // !secret
        }
        return settings;
      }`,
    'a token, and what proves it': `
      export function read(options) {
        const parts = options.idToken.split('.');
        console.log('proof', parts[2]); // !secret
        throw new Error('cannot read ' + options.idToken); // !secret
      }`,
    'a password that is a text': `
      export function check(password) {
        if (typeof password === 'string') console.log(\`given: \${password}\`); // !secret
      }`,
    'the secret among many settings, by its name': `
      const defaults = { host: 'localhost', password: process.env.PGPASSWORD, mode: 'plain' };
      const pick = (key, given) => given[key] || defaults[key];
      export const read = (given) => {
        console.log(pick('password', given)); // !secret
        return pick('mode', given);
      };`,
  },
});
