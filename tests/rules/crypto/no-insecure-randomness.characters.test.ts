import rule from '../../../src/rules/crypto/no-insecure-randomness.ts';
import { testRule } from '../../support/test-rule.ts';

/** The name of what is picked from tells, and the names of what is given. */
const isFormBound = 'names tell';

testRule(rule, {
  safe: {
    'one of several secrets': `const token = tokens[Math.floor(Math.random() * tokens.length)];`,
    'a visit by its short name': `// analytics
export const sid = Math.random().toString(36).slice(2);`,
    'other codes that people are told': `
console.log(\`status code is \${Math.random() < 0.5 ? 200 : 500}\`, \`exit code: \${Date.now()}\`, 'pin' + Math.random());`,
    'what is read by the name that it has': `
export function open(name, settings = {}) {
  settings[name] = Math.random();
  const password = settings.password || '';
  return password;
}`,
    'test data': {
      filename: 'test/users.test.js',
      code: `export const user = { password: Math.random().toString(36), token: String(Date.now()) };`,
    },
    'a style of a page': `
const pin = document.createElement('i');
pin.style.cssText = \`left: \${Math.random() * 100}%; color: hsl(\${Math.random() * 360} 80% 50%)\`;`,
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
    'what people are told': `
      const drawn = Math.floor(100000 + Math.random() * 900000);
      mailer.sendMail({ to: user.email, text: \`Your login code is \${drawn}. It is good for ten minutes.\` }); // !guessableName
      sms.send(user.phone, 'Your verification code: ' + String(Date.now()).slice(-6)); // !guessableName`,
    'what proves who asked for a code': {
      code: `
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      let codeVerifier = '';
      for (let i = 0; i < 64; i++) codeVerifier += letters.charAt(Math.floor(Math.random() * letters.length)); // !guessableName`,
      isFormBound,
    },
    'a list of lodash': {
      code: `
      import _ from 'lodash';
      export const makeClient = (name) => ({ name, clientSecret: _.times(32, () => _.random(35).toString(36)).join('') }); // !guessableName`,
      isFormBound,
    },
    'the short name of a session': {
      code: `
      const sid = Date.now().toString(16) + Math.random().toString(16).slice(2); // !guessableName
      sessions.set(sid, {});`,
      isFormBound,
    },
  },
});
