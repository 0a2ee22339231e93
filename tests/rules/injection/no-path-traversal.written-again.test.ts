import rule from '../../../src/rules/injection/no-path-traversal.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): string => `import express from 'express';
import { createReadStream } from 'node:fs';
import path from 'node:path';
const root = path.resolve('uploads');
const app = express();
app.get('/', (req, res) => {
${body}
});`;

/** Separators by their name, and expressions that are tested and then written out again. */
testRule(rule, {
  safe: {
    'a relation that does not climb, by the separator':
      route(`  const full = path.resolve(root, req.query.name);
  const relation = path.relative(root, full);
  if (relation === '..' || relation.startsWith(\`..\${path.sep}\`) || path.isAbsolute(relation)) return;
  createReadStream(full).pipe(res);`),
    'the same, put together': route(`  const full = path.resolve(root, req.query.name);
  const relation = path.relative(root, full);
  if (relation.startsWith('..' + path.sep) || path.isAbsolute(relation)) return;
  createReadStream(full).pipe(res);`),
    'tested and written out again': route(`  const url = req.query.url;
  const end = ['jpg', 'png'].includes(url.split('.').slice(-1)[0].toLowerCase()) ? url.split('.').slice(-1)[0].toLowerCase() : 'jpg';
  createReadStream('/srv/logo.' + end).pipe(res);`),
    'refused and written out again': route(`  if (!['jpg', 'png'].includes(req.query.end.trim())) return;
  createReadStream('/srv/logo.' + req.query.end.trim()).pipe(res);`),
  },
  vulnerable: {
    'another part than the one that was tested': route(`  const url = req.query.url;
  const end = ['jpg', 'png'].includes(url.split('.').slice(-1)[0]) ? url.split('.').slice(-2)[0] : 'jpg';
  createReadStream('/srv/logo.' + end).pipe(res); // !tainted`),
    'another value since': route(`  let end = req.query.end;
  if (!['jpg', 'png'].includes(end.trim())) return;
  end = req.query.other;
  createReadStream('/srv/logo.' + end.trim()).pipe(res); // !tainted`),
    'in the other branch': route(`  const url = req.query.url;
  const end = ['jpg', 'png'].includes(url.trim()) ? 'jpg' : url.trim();
  createReadStream('/srv/logo.' + end).pipe(res); // !tainted`),
  },
});
