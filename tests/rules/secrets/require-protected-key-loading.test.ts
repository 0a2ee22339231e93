import rule from '../../../src/rules/secrets/require-protected-key-loading.ts';
import { testRule } from '../../support/test-rule.ts';

const kept = (code: string) => ({
  code,
  level: 'strict' as const,
  isFormBound: 'only what a module keeps is reported',
});
const strict = (code: string) => ({ code, level: 'strict' as const });

testRule(rule, {
  safe: {
    'a key object': strict(`
      import { createPrivateKey } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      export const key = createPrivateKey(readFileSync('certs/server.key', 'utf8'));`),
    'bytes for a server': strict(`
      import fs from 'node:fs';
      import https from 'node:https';
      https.createServer({ key: fs.readFileSync('certs/server.key'), cert: fs.readFileSync('certs/server.pem') });`),
    'a key of a function': strict(`
      import { readFileSync } from 'node:fs';
      export function sign() { const key = readFileSync('certs/server.key', 'utf8'); return use(key); }`),
    'a public key': strict(`
      import { readFileSync } from 'node:fs';
      export const key = readFileSync('certs/public.pem', 'utf8');
      export const other = readFileSync('certs/jwt.pub.key', 'utf8');`),
    'a certificate': strict(`
      import { readFileSync } from 'node:fs';
      export const cert = readFileSync('certs/server.pem', 'utf8');`),
    'a file nobody knows': strict(`
      import { readFileSync } from 'node:fs';
      export const key = readFileSync(process.env.KEY_FILE, 'utf8');`),
    'written for its owner': strict(`
      import fs from 'node:fs';
      fs.writeFileSync('server.key', pem, { mode: 0o600 });`),
    'a mode nobody knows': strict(`
      import fs from 'node:fs';
      fs.writeFileSync('server.key', pem, options);`),
    'a mode for everybody, which another rule reports': strict(`
      import fs from 'node:fs';
      fs.writeFileSync('server.key', pem, { mode: 0o644 });`),
    'a passphrase, which another rule reports': strict(`
      import { createPrivateKey } from 'node:crypto';
      createPrivateKey({ key: pem, passphrase: 'correct horse' });`),
    'under recommended': `
      import { readFileSync } from 'node:fs';
      export const key = readFileSync('certs/server.key', 'utf8');`,
    'not seen: a text that a field keeps': strict(`
      import { readFileSync } from 'node:fs';
      export const config = { key: readFileSync('certs/server.key', 'utf8') };`),
  },
  vulnerable: {
    'a text of the module': {
      level: 'strict',
      isFormBound: 'only what a module keeps is reported',
      code: `import { readFileSync } from 'node:fs';
export const key = readFileSync('certs/server.key', 'utf8'); // !keyAsText`,
      suggested: [
        `import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
export const key = createPrivateKey(readFileSync('certs/server.key', 'utf8'));`,
      ],
    },
    'by toString': kept(`
      const fs = require('fs');
      const key = fs.readFileSync(__dirname + '/private.pem').toString(); // !keyAsText`),
    'by promises, with options': kept(`
      import { readFile } from 'node:fs/promises';
      const key = await readFile('keys/id_ed25519', { encoding: 'utf8' }); // !keyAsText`),
    'a file without a mode': {
      level: 'strict',
      code: `import fs from 'node:fs';
fs.writeFileSync('server.key', pem); // !keyFileOpen`,
      suggested: [
        `import fs from 'node:fs';
fs.writeFileSync('server.key', pem, { mode: 0o600 });`,
      ],
    },
    'options without one': strict(`
      import * as fs from 'node:fs/promises';
      await fs.writeFile('keys/privkey.pem', pem as string, { encoding: 'utf8' }); // !keyFileOpen`),
  },
});
