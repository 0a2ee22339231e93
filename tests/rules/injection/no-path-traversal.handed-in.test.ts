import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';\nconst app = express();\n`;

testRule(rule, {
  safe: {
    'a file system that is handed in, and a bare name': `${APP}import { basename } from 'node:path';
export function serve({ files, root }) {
  app.get('/', (req, res) => { res.send(files.readFileSync(root + '/' + basename(req.query.name))); });
}`,
    'an object of the file with such a method': `${APP}const known = new Map();
const store = { readFileSync: (name) => known.get(name) };
app.get('/', (req, res) => { res.send(store.readFileSync(req.query.name)); });`,
    'not seen: a method that others have, too': `${APP}export function serve({ files, root }) {
  app.get('/', async (req, res) => { res.send(await files.readFile(root + '/' + req.query.name)); });
}`,
  },
  vulnerable: {
    'a file system that is handed in': `${APP}export function serve({ files, root }) {
  app.get('/', (req, res) => { res.send(files.readFileSync(root + '/' + req.query.name)); }); // !tainted
}`,
    'a file system in a field': `${APP}class Store {
  constructor(private files) {}
  write(name, data) { this.files.writeFileSync('/data/' + name, data); } // !tainted
}
export function serve(files) { app.post('/', (req) => { new Store(files).write(req.query.name, req.body); }); }`,
  },
});
