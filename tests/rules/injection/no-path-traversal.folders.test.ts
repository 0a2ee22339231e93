import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const serve = (root: string, check: string): string => `import express from 'express';
import path from 'node:path';
const ROOT = ${root};
express().get('/', (req, res) => {
  const file = path.resolve(ROOT, String(req.query.f));
  ${check}
  res.sendFile(file);`;

testRule(rule, {
  safe: {
    'a resolved folder and a separator': `${serve(
      `path.resolve('files')`,
      `if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(403);`,
    )} });`,
    'a joined folder that ends with a separator': `${serve(
      `path.join(import.meta.dirname, 'files/')`,
      `if (!file.startsWith(ROOT)) return res.sendStatus(403);`,
    )} });`,
    'a resolved folder, given its separator before': `${serve(
      `path.resolve('files') + path.sep`,
      `if (!file.startsWith(ROOT)) return res.sendStatus(403);`,
    )} });`,
    'a folder that nobody knows the end of': `${serve(
      `process.env.ROOT`,
      `if (!file.startsWith(ROOT)) return res.sendStatus(403);`,
    )} });`,
  },
  vulnerable: {
    'a resolved folder without a separator': `${serve(
      `path.resolve('files')`,
      `if (!file.startsWith(ROOT)) return res.sendStatus(403);`,
    )} // !tainted
});`,
    'a joined folder without a separator': `${serve(
      `path.join(process.cwd(), 'files')`,
      `if (file.indexOf(ROOT) !== 0) return res.sendStatus(403);`,
    )} // !tainted
});`,
    'a resolved folder of the environment': `${serve(
      `path.resolve(process.env.ROOT ?? 'files')`,
      `if (!file.startsWith(ROOT)) throw new Error('outside');`,
    )} // !tainted
});`,
  },
});
