import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import axios from 'axios';
import express from 'express';
const app = express();
const BASE = process.env.API_URL;
`;

const strict = (body: string) => ({
  level: 'strict' as const,
  code: `${APP}app.get('/:id', async (req, res) => {\n${body}\n});`,
});

testRule(rule, {
  safe: {
    'a path below a fixed origin, under recommended': strict('').code.replace(
      '\n\n',
      '\n  await fetch(`https://api.example.com/users/${req.params.id}`);\n',
    ),
    'an encoded segment': strict(
      '  await fetch(`https://api.example.com/users/${encodeURIComponent(req.params.id)}`);',
    ),
    'a number in the path': strict(
      '  await fetch(`https://api.example.com/users/${Number(req.params.id)}`);',
    ),
    'a segment tested by an anchored pattern': strict(`  const { id } = req.params;
  if (!/^[\\w-]+$/.test(id)) return res.sendStatus(400);
  await fetch(\`https://api.example.com/users/\${id}\`);`),
    'the query of another URL': strict(
      '  const { search } = new URL(req.url, BASE); await fetch("https://api.example.com/users" + search);',
    ),
    'a parameter of a page': {
      level: 'strict',
      code: `import { createBrowserRouter } from 'react-router-dom';
createBrowserRouter([{ path: '/teams/:id', loader: ({ params }) => fetch(\`/api/teams/\${params.id}\`) }]);`,
    },
    'a query': strict('  await fetch(`https://api.example.com/users?name=${req.query.name}`);'),
    'a query behind another hole': strict(
      '  await fetch(`https://api.example.com/${Number(req.params.id)}/users?a=1&name=${req.query.name}`);',
    ),
    'a fragment': strict('  await fetch(`https://api.example.com/users#${req.query.name}`);'),
    'parameters of a query': strict(
      '  await fetch(`https://api.example.com/users?${new URLSearchParams({ name: req.query.name })}`);',
    ),
    'a path of a list': strict(`  if (!['users', 'shops'].includes(req.params.id)) return res.sendStatus(400);
  await fetch(\`https://api.example.com/\${req.params.id}\`);`),
    'dots refused': strict(`  const { id } = req.params;
  if (id.includes('..')) return res.sendStatus(400);
  await fetch(\`https://api.example.com/users/\${id}\`);`),
    'slashes refused': strict(`  const { id } = req.params;
  if (id.includes('/')) return res.sendStatus(400);
  await fetch(\`https://api.example.com/users/\${id}\`);`),
    'options of axios': strict(
      `  await axios.get('https://api.example.com/users', { params: { name: req.query.name } });`,
    ),
    'a body': strict(
      `  await fetch('https://api.example.com/users', { method: 'POST', body: req.body.text });`,
    ),
    'a constant path': strict(`  await fetch(\`\${BASE}/users\`);`),
    'a path that nobody knows': {
      level: 'strict',
      code: `${APP}export const load = (id) => fetch(\`\${BASE}/users/\${id}\`);`,
    },
    'a segment with its slashes replaced': strict(
      `  await fetch(\`https://api.example.com/users/\${req.params.id.replace(/[^a-z0-9]/g, '')}\`);`,
    ),
  },
  vulnerable: {
    'a segment of the path': strict(
      '  await fetch(`https://api.example.com/users/${req.params.id}`); // !taintedPath',
    ),
    'a segment, encoded by the repair': {
      ...strict('  await fetch(`${BASE}/users/${req.params.id}`); // !taintedPath'),
      suggested: [strict('  await fetch(`${BASE}/users/${encodeURIComponent(req.params.id)}`);').code],
    },
    'a segment with more behind it': strict(
      '  await axios.get(`https://api.example.com/users/${req.params.id}/profile`); // !taintedPath',
    ),
    'below an origin that is not shown': strict(
      '  await fetch(`${BASE}/users/${req.params.id}`); // !taintedPath',
    ),
    'added to a text': strict(
      `  await axios.post('https://api.example.com/v1/' + req.body.path, {}); // !taintedPath`,
    ),
    'a path put together before': strict(`  const path = '/users/' + req.params.id;
  await fetch(BASE + path); // !taintedPath`),
    'in a URL below a base': strict(
      "  await fetch(new URL(`/users/${req.params.id}`, 'https://api.example.com')); // !taintedPath",
    ),
    'a path of a client with a base':
      strict(`  const api = axios.create({ baseURL: 'https://api.example.com' });
  await api.get(\`/users/\${req.params.id}\`); // !taintedPath`),
    'the path of a request': {
      level: 'strict',
      code: `import http from 'node:http';
http.createServer((req, res) => {
  http.get({ host: 'api.example.com', path: '/users/' + req.headers['x-user'] }); // !taintedPath
}).listen(80);`,
    },
    'encodeURI leaves slashes': strict(
      '  await fetch(encodeURI(`https://api.example.com/users/${req.params.id}`)); // !taintedPath',
    ),
    'a trimmed segment': strict(
      '  await fetch(`https://api.example.com/users/${req.params.id.trim()}`); // !taintedPath',
    ),
    'a pattern without its end': strict(`  const { id } = req.params;
  if (!/^[\\w-]+/.test(id)) return res.sendStatus(400);
  await fetch(\`https://api.example.com/users/\${id}\`); // !taintedPath`),
    'a host is the worse flaw': strict(
      '  await fetch(`https://${req.query.host}/users/${req.params.id}`); // !tainted',
    ),
  },
});
