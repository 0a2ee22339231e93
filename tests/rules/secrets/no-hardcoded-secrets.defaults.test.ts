import rule from '../../../src/rules/secrets/no-hardcoded-secrets.ts';
import { testRule } from '../../support/test-rule.ts';

const FORM = 'A text is known by the name that stands beside it.';

/** What stands in the code for a setting that is missing. */
testRule(rule, {
  safe: {
    'described without a default': `
      import convict from 'convict';
      convict({ db: { password: { format: String, default: '', env: 'DB_PASSWORD' }, user: { default: 'app' } } });`,
    'a default of something else': `
      const options = { passwordField: { default: 'password' }, token: { type: String, default: 'token' } };`,
    'asked for, with nothing to stand for it': `
      export const secret = config.get('JWT_SECRET', '') ?? config.get('JWT_SECRET');
      export const title = config.get('TITLE', 'h7Fq92xPlQ0z');`,
  },
  vulnerable: {
    'the default of a described setting': {
      isFormBound: FORM,
      code: `
      import convict from 'convict';
      export default convict({
        db: { password: { format: String, default: 'h7Fq92-xPlQ0z', env: 'DB_PASSWORD' } }, // !secretNamed
      });`,
    },
    'a service of Nest that is asked for it': {
      isFormBound: FORM,
      code: `
      import { ConfigService } from '@nestjs/config';
      export class Keys {
        constructor(private readonly config: ConfigService) {}
        get secret() {
          return this.config.get('JWT_SECRET', 'Kx93aQz7pLm4vv-fallback'); // !secretNamed
        }
      }`,
    },
    'a function that reads the environment': {
      isFormBound: FORM,
      code: `export const key = env('API_KEY', 'Kx93aQz7pLm4vvTr81Qw'); // !secretNamed`,
    },
    'what a private key is locked with': `
      import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
      export const open = (pem) => createPrivateKey({ key: pem, passphrase: 'h7Fq92-xPlQ0z' }); // !credentialGiven
      const privateKeyEncoding = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' }; // !credentialGiven
      generateKeyPairSync('ed25519', { privateKeyEncoding });`,
    'a client of SSH': `
      import { Client } from 'ssh2';
      new Client().connect({ host: 'a.example.com', username: 'deploy', password: 'h7Fq92-xPlQ0z' }); // !credentialGiven`,
  },
});
