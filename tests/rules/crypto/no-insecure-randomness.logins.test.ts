import rule from '../../../src/rules/crypto/no-insecure-randomness.ts';
import { testRule } from '../../support/test-rule.ts';

/** What binds the answer of somebody else's login to who asked; and fields that begin with something drawn. */
testRule(rule, {
  safe: {
    'drawn by a generator for secrets': `
      import { randomBytes } from 'node:crypto';
      const url = new URL('https://login.example.com/authorize');
      url.searchParams.set('state', randomBytes(16).toString('hex'));
      new URLSearchParams({ state: crypto.randomUUID() });`,
    'another parameter, a number that counts up': `
      const query = new URLSearchParams({ seed: String(Math.random()), nonce: String(Date.now()) });
      const link = \`/search?page=\${Math.random()}&nonce=\${Date.now()}\`;`,
    'a default that is no secret': `
      import { Schema } from 'mongoose';
      new Schema({ order: { type: Number, default: () => Math.random() }, at: { type: Date, default: Date.now } });`,
    'a generator that draws from the system': `
      import { Random, nodeCrypto } from 'random-js';
      export const otp = new Random(nodeCrypto).integer(100000, 999999);`,
  },
  vulnerable: {
    'the state of a login, set on an address': `
      export function GET() {
        const state = Math.random().toString(36).slice(2);
        const url = new URL('https://login.example.com/authorize');
        url.searchParams.set('state', state); // !guessable
        return Response.redirect(url);
      }`,
    'the state of a login, among all parameters': `
      const state = String(Math.random());
      const query = new URLSearchParams({ client_id: 'a', state }); // !guessable`,
    'the state of a login, written into an address': `
      const target = \`https://login.example.com/authorize?client_id=a&state=\${Math.random()}\`; // !guessableName`,
    'the default of a field': {
      isFormBound: 'A field is known by the description that stands behind its name.',
      code: `
      import { DataTypes } from 'sequelize';
      import { Schema } from 'mongoose';
      export const fields = {
        inviteToken: { type: DataTypes.STRING, defaultValue: () => Math.random().toString(36) }, // !guessableName
      };
      export const schema = new Schema({
        apiKey: { type: String, default: () => { return String(Math.random()); } }, // !guessableName
      });`,
    },
    'a Mersenne twister by another name': `
      import { Random, MersenneTwister19937, nativeMath } from 'random-js';
      const random = new Random(MersenneTwister19937.autoSeed());
      export function make() {
        const otp = random.integer(100000, 999999); // !guessableName
        const token = new Random().uuid4(); // !guessableName
        const password = new Random(nativeMath).string(12); // !guessableName
        return [otp, token, password];
      }`,
  },
});
