import rule from '../../../src/rules/injection/no-xpath-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { select } from 'xpath';
const app = express();
`;
const route = (body: string, head = ''): string => `${APP}${head}app.get('/', (req, res) => {\n${body}\n});`;

/** XPath has no escapes: literals with quotes are put together by `concat`. */
testRule(rule, {
  safe: {
    'literals put together, the quotes replaced': route(
      `  select("//a[b=concat('" + req.query.b.replace(/'/g, \`', "'", '\`) + "', '')]", document);`,
    ),
    'literals put together, the text split at its quotes': route(
      `  select('//a[b=concat("' + req.query.b.split('"').join(\`", '"', "\`) + '")]', document);`,
    ),
    'a function that picks the quotes': route(
      `  select('//a[b=' + quote(String(req.query.b)) + ']', document);`,
      `function quote(text) {
  if (!text.includes("'")) return "'" + text + "'";
  return 'concat(' + text.split("'").map((part) => "'" + part + "'").join(\`, "'", \`) + ')';
}
`,
    ),
    'quotes taken out by a split': route(
      `  select('//a[b="' + req.query.b.split('"').join('') + '"]', document);`,
    ),
  },
  vulnerable: {
    'the other quotes replaced': route(
      `  select('//a[b=concat("' + req.query.b.replace(/'/g, \`', "'", '\`) + '", "")]', document); // !tainted`,
    ),
    'a literal that is ended and not begun again': route(
      `  select("//a[b=concat('" + req.query.b.replace(/'/g, \`', "'\`) + "')]", document); // !tainted`,
    ),
    'split at the other quotes': route(
      `  select('//a[b="' + req.query.b.split("'").join('') + '"]', document); // !tainted`,
    ),
    'split and put together as it was': route(
      `  select('//a[b="' + req.query.b.split('"').join('"') + '"]', document); // !tainted`,
    ),
  },
});
