import rule from '../../../src/rules/injection/no-xpath-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const XPATH = `import express from 'express';
import xpath from 'xpath';
const app = express();
const doc = load();`;

testRule(rule, {
  safe: {
    'quotes refused before a literal': `${XPATH}
      app.get('/', (req) => {
        const { name } = req.query;
        if (/['"]/.test(name)) throw new Error('refused');
        xpath.select("//user[name='" + name + "']", doc);
      });`,
    'the quote of the literal refused': `${XPATH}
      app.get('/', (req) => {
        if (req.query.name.includes("'")) throw new Error('refused');
        xpath.select(\`//user[name='\${req.query.name}']/email\`, doc);
      });`,
    'the quote of the literal taken out, or written as an entity': `${XPATH}
      app.get('/', (req) => {
        xpath.select("//user[name='" + req.query.name.replace(/'/g, '') + "']", doc);
        xpath.select('//user[name="' + req.query.name.replaceAll('"', '&quot;') + '"]', doc);
      });`,
    'all but letters and digits refused': `${XPATH}
      app.get('/', (req) => {
        if (/[^a-z\\d]/i.test(req.query.id)) throw new Error('refused');
        xpath.select('//user[@id=' + req.query.id + ']', doc);
      });`,
    'a literal of two parts, put together before': `${XPATH}
      app.get('/', (req) => {
        const quoted = "'" + req.query.name.replace(/'/g, '') + "'";
        xpath.select('//user[name=' + quoted + ' and @kind="x"]', doc);
      });`,
  },
  vulnerable: {
    'the other quote refused': `${XPATH}
      app.get('/', (req) => {
        if (req.query.name.includes('"')) throw new Error('refused');
        xpath.select("//user[name='" + req.query.name + "']", doc); // !tainted
      });`,
    'quotes refused where there is no literal': `${XPATH}
      app.get('/', (req) => {
        if (/['"]/.test(req.query.id)) throw new Error('refused');
        xpath.select('//user[@kind="x"][@id=' + req.query.id + ']', doc); // !tainted
      });`,
    'a backslash before the quote, which XPath does not read': `${XPATH}
      app.get('/', (req) => {
        xpath.select("//user[name='" + req.query.name.replace(/'/g, "\\\\'") + "']", doc); // !tainted
        xpath.select("//user[name='" + req.query.name.replace(/'/g, '\\\\$&') + "']", doc); // !tainted
      });`,
    'the first quote alone taken out': `${XPATH}
      app.get('/', (req) => {
        xpath.select("//user[name='" + req.query.name.replace("'", '') + "']", doc); // !tainted
      });`,
    'a second literal with the other quote': `${XPATH}
      app.get('/', (req) => {
        const name = req.query.name.replace(/'/g, '');
        xpath.select("//user[name='" + name + "' or alias=\\"" + name + '"]', doc); // !tainted
      });`,
  },
});
