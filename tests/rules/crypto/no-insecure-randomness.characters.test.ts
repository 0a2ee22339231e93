import rule from '../../../src/rules/crypto/no-insecure-randomness.ts';
import { testRule } from '../../support/test-rule.ts';

/** The name of what is picked from tells, and the names of what is given. */
const isFormBound = 'names tell';

testRule(rule, {
  safe: {
    'one of several secrets': `const token = tokens[Math.floor(Math.random() * tokens.length)];`,
    'what a program is in': `const state = Math.random() < 0.5 ? 'on' : 'off'; const authState = load();`,
  },
  vulnerable: {
    'characters of a text that is taken apart': {
      code: `
      export function generatePassword(length) {
        const chars = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
        return Array.from({ length }, () => chars[Math.floor(Math.random() * chars.length)]).join(''); // !guessableName
      }`,
      isFormBound,
    },
    'characters of somebody else': {
      code: `
      import { ALPHABET } from './alphabet.js';
      let apiToken = '';
      for (let i = 0; i < 32; i++) apiToken += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length)); // !guessableName`,
      isFormBound,
    },
    'what ties the answer of a login to its request': `req.session.oauthState = Math.random().toString(36); // !guessableName`,
  },
});
