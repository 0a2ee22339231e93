import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (body: string): string => `${APP}app.get('/:id', (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a quote that is replaced, too': route(
      `  const value = req.query.q.replace(/</g, '&lt;').replace(/"/g, '&quot;');
  res.send('<input value="' + value + '">');`,
    ),
    'a quote and a bracket refused': route(
      `  const { q } = req.query;
  if (/["<]/.test(q)) throw new Error('refused');
  res.send('<input value="' + q + '">');`,
    ),
    'a quote refused, and a bracket': route(
      `  const { q } = req.query;
  if (q.includes('"') || q.includes('<')) throw new Error('refused');
  res.send('<input value="' + q + '">');`,
    ),
    'every sign of markup replaced': route(
      `  const value = req.query.q.replace(/[&<>"']/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
  res.send(\`<a class='x' title='\${value}'>x</a>\`);`,
    ),
    'a part of a URL in quotes': route(
      `  const value = req.query.q.replace(/[<"]/g, '');
  res.send('<a href="/find?q=' + value + '">x</a>');`,
    ),
    'a text behind an attribute that is closed': route(
      `  const text = req.query.q.replace(/</g, '&lt;');
  res.send('<input value="x"><p class="text">' + text + '</p>');`,
    ),
    'text in a function of its type': route(
      `  res.format({ text: () => res.send(req.query.q), 'application/json'() { res.send(req.query.q); } });`,
    ),
  },
  vulnerable: {
    'a backslash before a quote, which attributes do not read': route(
      `  const value = req.query.q.replace(/</g, '&lt;').replace(/"/g, '\\\\"');
  res.send('<input value="' + value + '">'); // !page`,
    ),
    'the other quote refused': route(
      `  const { q } = req.query;
  if (/['<]/.test(q)) throw new Error('refused');
  res.send('<input value="' + q + '">'); // !page`,
    ),
    'tags replaced, and no quote': route(
      `  const value = req.query.q.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  res.send('<input value="' + value + '">'); // !page`,
    ),
    'an attribute without quotes': route(
      `  const value = req.query.q.replace(/[<>"']/g, '');
  res.send('<input value=' + value + '>'); // !page`,
    ),
    'another quote replaced': route(
      `  const value = req.query.q.replace(/</g, '&lt;').replace(/"/g, '&quot;');
  res.send("<input value='" + value + "'>"); // !page`,
    ),
    'signs looked up, without quotes': `${APP}const SIGNS = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const escape = (text) => text.replace(/[<>&]/g, (sign) => SIGNS[sign]);
app.get('/', (req, res) => { res.send(\`<a class="x" title="\${escape(req.query.title)}">\`); }); // !page`,
    'a function of its type, where it is a page': route(
      `  res.format({ json: () => res.send('{}'), html: () => res.send(req.query.q) }); // !page`,
    ),
    'a quote replaced, and no tag': route(
      `  res.send('<p>' + req.query.q.replace(/"/g, '&quot;') + '</p>'); // !page`,
    ),
  },
});
