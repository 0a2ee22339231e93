import rule from '../../../src/rules/secrets/no-hardcoded-secrets.ts';
import { testRule } from '../../support/test-rule.ts';

/** Made up, and put together here, so that no scanner of repositories takes it for a real one. */
const KEY = ['whsec', 'q7Rk2VbX9mT4wLz8NcY3hJd6PfGs5AeB'].join('_');
const AWS = ['AKIA', 'Q7RK2VBX9MT4WLZ8'].join('');
const PEM = ['-----BEGIN ', 'PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj'].join('');
const RANDOM = 'q7Rk2VbX9mT4wLz8NcY3hJd6';

testRule(rule, {
  safe: {
    'the name of a type': `Types['registrationToken'] = 'org.matrix.msc3231.login.registration_token';`,
    'the address that reports of Sentry go to': `export const dsn = 'https://56d2a46124614b01b0f4086897e96110:6e175465accc41b595a96947155f61fb@sentry.io/149239';`,
    'a token that nobody signs': `import { sign } from 'jsonwebtoken'; export const make = (claims) => sign(claims, 'fake-secret', { algorithm: 'none' });`,
    'what tells a project of an analytics service': `const POSTHOG_TOKEN = '_uzX-_WJoVmE_tsLvu0OFD2tpd0HGz72D5sU1zM2hbs';`,
    'the environment': `import jwt from 'jsonwebtoken'; jwt.sign({}, process.env.JWT_SECRET);`,
    'a value nobody knows': `import { Pool } from 'pg'; new Pool({ password: load() });`,
    'a placeholder': `const apiKey = '<your-api-key>'; export const token = 'YOUR_API_KEY_XXXXXXXX';`,
    "AWS' example key": `const accessKey = 'AKIAIOSFODNN7EXAMPLE';`,
    'a publishable key': `const stripeKey = 'pk_live_${RANDOM}';`,
    'a public key': `import jwt from 'jsonwebtoken';
jwt.verify(token, '-----BEGIN PUBLIC KEY-----\\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAL');`,
    'a digest': `const checksum = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';`,
    'a text for people': `const messages = { password: 'The password is wrong: 8 characters at least!' };`,
    'classes of a style sheet': `const secret = 'btn-2 px-4 text-gray-500 hover:bg-blue-700';`,
    'a UUID that no name makes a credential': `const id = '7d3f2c18-95ab-4e60-b1f7-2c8e64a90d35';`,
    'an image': `const secretIcon = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA';`,
    'an address': `const tokenSecret = 'https://auth.example.com/oauth2/v2.0/token';`,
    "a variable's name": `const password = 'DB_PASSWORD_2'; const clientSecret = process.env[password];`,
    "a header's name": `const token = 'x-csrf-token-v2';`,
    'a value like an enum': `const fields = { password: 'password', token: 'string', secret: 'hidden' };`,
    'a label': {
      code: `const el = <input name="password" type="password" secret="new-password" />;`,
      filename: 'file.tsx',
    },
    'an error code': `const codes = { password: 'ERR_PASSWORD_2', invalidToken: 'auth/invalid-token-1' };`,
    'a selector': `const password = '#login-password-2 > input[type=password]';`,
    "Firebase's configuration for browsers": {
      code: `initializeApp({ apiKey: 'AIza${RANDOM}PfGs5AeBqZx', authDomain: 'a.firebaseapp.com', projectId: 'a' });`,
      isFormBound: 'what stands beside the key tells',
    },
    'an address without a password': `const url = 'postgres://app@db.acme.io/app';`,
    'an address whose password is put in': 'const url = `postgres://app:${password}@db.acme.io/app`;',
    'the address of an example': `const url = 'postgres://user:password@host:5432/db'; use('https://a:b2@example.com');`,
    'an empty default': `const secret = process.env.JWT_SECRET ?? '';`,
    'a default of something else': `const port = process.env.PORT || '3000';`,
    'the first line of a key': `if (text.startsWith('-----BEGIN PRIVATE KEY-----')) read(text);`,
    'a key that a specification names': `import { createHmac } from 'node:crypto'; createHmac('sha256', 'WebAppData').update(token);`,
    'a test file': { code: `const k = '${KEY}';`, filename: 'src/pay.test.ts' },
    'a type': `type Mode = '${KEY}';`,
    'not seen: a text that is put together by a function': `const key = decode(['whsec', '${RANDOM}']);`,
  },
  vulnerable: {
    'a token, whatever it is given to': {
      code: `const x = '${KEY}'; // !tokenWritten`,
      suggested: [`const x = process.env.STRIPE_WEBHOOK_SECRET;`],
    },
    'a token within a text': {
      code: `const x = 'key=${AWS}&b=1'; // !tokenWritten`,
      suggested: ['const x = `key=${process.env.AWS_ACCESS_KEY_ID}&b=1`;'],
      isFormBound: 'the suggestion is checked',
    },
    'a token put together': `const x = 'AKIA' + '${AWS.slice(4)}'; // !tokenWritten`,
    'a token between tags': { code: `const el = <p>${KEY}</p>; // !tokenWritten`, filename: 'file.tsx' },
    'a private key': `const key = '${PEM}'; // !tokenWritten`,
    'an address with a password': `connect('postgres://app:kT9vR2xQ@db.acme.io/app'); // !tokenWritten`,
    'the password of a list of settings': `
      connect('Server=db.acme.io;User Id=app;Password=kT9vR2xQ;'); // !tokenWritten`,
    'a secret that signs': {
      code: `import jwt from 'jsonwebtoken';
jwt.sign({ id }, 'shhhhh'); // !credentialGiven`,
      suggested: [
        `import jwt from 'jsonwebtoken';
jwt.sign({ id }, process.env.JSONWEBTOKEN_SECRET);`,
      ],
    },
    'through a constant': `
      const { createHmac } = require('node:crypto');
      const SECRET = 'keyboard cat'; // !credentialGiven
      module.exports = (text) => createHmac('sha256', SECRET).update(text).digest('hex');`,
    'as bytes': `
      import { createCipheriv } from 'node:crypto';
      createCipheriv('aes-128-cbc', Buffer.from('0123456789012345'), iv); // !credentialGiven`,
    'a session': `
      import session from 'express-session';
      app.use(session({ secret: 'keyboard cat', resave: false })); // !credentialGiven`,
    'a database': `
      import { Pool } from 'pg';
      new Pool({ host: 'db.acme.io', password: 'tr0ub4dor' }); // !credentialGiven`,
    'a usual password': {
      code: `import { Pool } from 'pg';
new Pool({ host: 'localhost', password: 'postgres' }); // !credentialLocal`,
      level: 'strict',
    },
    'a default': {
      code: `export const secret = process.env.SESSION_SECRET ?? 'the-shop-of-1998'; // !fallbackWritten`,
      suggested: [`export const secret = process.env.SESSION_SECRET;`],
    },
    'a default that is a placeholder, and works': `
      export const secret = process.env.JWT_SECRET || 'changeme'; // !fallbackWritten`,
    'a default of a variable taken out': {
      code: `const { API_TOKEN = 'k7-static' } = process.env; // !fallbackWritten`,
      isFormBound: 'the environment is what is taken apart',
    },
    'a name': {
      code: `const clientSecret = '${RANDOM}'; // !secretNamed`,
      suggested: [`const clientSecret = process.env.CLIENT_SECRET;`],
    },
    'a property': {
      code: `const config = { dbPassword: 'Tr0ub4dor&3' }; // !secretNamed`,
      isFormBound: 'the name is read where the text stands',
    },
    'a parameter': `function connect(password = 'Tr0ub4dor&3') {} // !secretNamed`,
    'a field of a class': `class Config { readonly apiKey = '${RANDOM}'; } // !secretNamed`,
    'a comparison': {
      code: `if (input.password === 'Tr0ub4dor&3') open(); // !secretNamed`,
      isFormBound: 'the text is read beside what it is compared with',
    },
    'a header': `fetch(url, { headers: { Authorization: 'Bearer ${RANDOM}' } }); // !secretNamed`,
    'a user and a password': {
      code: `request.setHeader('Authorization', 'Basic YWRtaW46VHIwdWI0ZG9yJjM='); // !secretNamed`,
      isFormBound: 'the header is read beside its value',
    },
    'a key without a mark, by the names around it': {
      code: `const twilio = { authToken: '4f9c1e07ab358d62907c4be1d35fa826' }; // !tokenWritten`,
      isFormBound: 'the names tell',
    },
    'one secret, one report': `
      import jwt from 'jsonwebtoken';
      const JWT_SECRET = process.env.JWT_SECRET || '${RANDOM}'; // !fallbackWritten
      jwt.sign({}, JWT_SECRET);`,
    'a token whose checksum does not hold': {
      code: `const x = 'gh' + 'p_q7Rk2VbX9mT4wLz8NcY3hJd6PfGs5AeBqZxW'; // !tokenDoubtful`,
      level: 'strict',
    },
    'a text that somebody made up': {
      code: `const apiKey = 'k3y-main'; // !secretDoubtful`,
      level: 'strict',
    },
  },
});
