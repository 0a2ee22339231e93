import rule from '../../../src/rules/secrets/no-permissive-file-mode.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a public key and a certificate': `
      import fs from 'node:fs';
      fs.writeFileSync('/etc/app/public.pem', key, { mode: 0o644 });
      fs.writeFileSync('/etc/app/fullchain.pem', chain, { mode: 0o644 });`,
    'a mode for the owner': `import { chmodSync } from 'node:fs'; chmodSync('run.sh', 0o755);`,
    'a key for the owner': `import fs from 'node:fs'; fs.writeFileSync('server.key', key, { mode: 0o600 });`,
    'a mode nobody knows': `import fs from 'node:fs'; fs.chmodSync('a', mode);`,
    'no mode': `import fs from 'node:fs'; fs.mkdirSync('a', { recursive: true });`,
    'a strict mask': `process.umask(0o077);`,
    'a mask that is only read': `const mask = process.umask();`,
    'a function of another package': `import { chmod } from 'modes'; chmod('a', 0o777);`,
    'not seen: a mode put together of constants': `import fs from 'node:fs'; fs.chmodSync('a', fs.constants.S_IRWXO);`,
  },
  vulnerable: {
    'a mode for everybody': {
      code: `import { chmodSync } from 'node:fs';
chmodSync('data', 0o777); // !writableByOthers`,
      suggested: [
        `import { chmodSync } from 'node:fs';
chmodSync('data', 0o755);`,
      ],
    },
    'as digits': `
      import { chmod } from 'node:fs/promises';
      await chmod('data', '666'); // !writableByOthers`,
    'a folder': `
      const fs = require('fs');
      fs.mkdirSync('uploads', { recursive: true, mode: 0o777 }); // !writableByOthers`,
    'through promises': `
      import { promises } from 'node:fs';
      await promises.writeFile('a', text, { mode: 0o666 }); // !writableByOthers`,
    'through a constant': `
      import fs from 'node:fs';
      const MODE = 0o777; // !writableByOthers
      fs.mkdirSync('uploads', { mode: MODE });`,
    'a key that others read': `
      import fs from 'node:fs';
      fs.writeFileSync('certs/server.key', key, { mode: 0o644 }); // !secretReadable`,
    'a mask': `
      process.umask(0); // !maskOpen`,
  },
});
