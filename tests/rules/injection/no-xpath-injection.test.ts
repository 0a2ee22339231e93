import rule from '../../../src/rules/injection/no-xpath-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();`;
const XPATH = `${APP}
import xpath from 'xpath';
import { DOMParser } from '@xmldom/xmldom';
const doc = new DOMParser().parseFromString('<a/>', 'text/xml');`;

testRule(rule, {
  safe: {
    'variables of the expression': `${XPATH}
      const byName = xpath.parse('//user[name = $name]');
      app.get('/', (req) => byName.select({ node: doc, variables: { name: req.query.name } }));`,
    'variables of fontoxpath and SaxonJS': `${APP}
      import { evaluateXPathToNodes } from 'fontoxpath';
      import SaxonJS from 'saxon-js';
      app.get('/', (req) => {
        evaluateXPathToNodes('//u[@n = $n]', load(), null, { n: req.query.n });
        SaxonJS.XPath.evaluate('//u[@n = $n]', load(), { params: { n: req.query.n } });
      });`,
    'a number': `${XPATH}
      app.get('/', (req) => xpath.select('//user[@id=' + Number(req.query.id) + ']', doc));`,
    'a name of an allow-list': `${XPATH}
      app.get('/', (req) => {
        if (!['title', 'author'].includes(req.query.field)) return;
        xpath.select('//' + req.query.field, doc);
      });`,
    'a name tested by a pattern': `${XPATH}
      app.get('/', (req) => {
        if (!/^\\w+$/.test(req.query.name)) throw new Error('refused');
        xpath.select("//user[name='" + req.query.name + "']", doc);
      });`,
    'an identifier of a schema': `${XPATH}
      import { z } from 'zod';
      app.get('/', (req) => xpath.select('//user[@id="' + z.uuid().parse(req.query.id) + '"]', doc));`,
    'a document of others': `${XPATH}
      app.post('/', (req) => xpath.select('//user', new DOMParser().parseFromString(req.body, 'text/xml')));`,
    'elements of lists and maps': `${APP}
      app.get('/', (req) => { [1].find((one) => one === req.query.n); new Map().get(req.query.n); });`,
    'expressions of another package': `${APP}
      import { select } from './select.js';
      app.get('/', (req) => select("//user[name='" + req.query.name + "']"));`,
    'an expression that nobody knows': `${XPATH}
      module.exports = (expression) => xpath.select(expression, doc);`,
    'not seen: an expression in a stylesheet': `${APP}
      import SaxonJS from 'saxon-js';
      app.get('/', (req) => SaxonJS.transform({ stylesheetText: '<xsl:value-of select="' + req.query.x + '"/>' }));`,
  },
  vulnerable: {
    'a name between quotes': `${XPATH}
      app.get('/', (req) => {
        xpath.select("//user[name='" + req.query.name + "']", doc); // !tainted
        xpath.select1(\`string(//user[@id=\${req.query.id}])\`, doc); // !tainted
      });`,
    'parsed first, with namespaces, with a resolver': `${APP}
      const xpath = require('xpath');
      const select = xpath.useNamespaces({ b: 'http://b' });
      app.get('/', (req) => {
        xpath.parse('//u[n=' + req.query.n + ']').select({ node: load() }); // !tainted
        select('//b:u[n="' + req.query.n + '"]', load()); // !tainted
        xpath.selectWithResolver('//u[' + req.query.n + ']', load(), resolve); // !tainted
      });`,
    'names of their own for the functions': `${APP}
      import { select as find } from 'xpath';
      const { select1 } = require('xpath');
      app.get('/', (req) => {
        const { name } = req.query;
        const expression = ['//user[name="', name, '"]'].join('');
        find(expression, load()); // !tainted
        select1('//' + name, load()); // !tainted
      });`,
    'documents of libxmljs': `${APP}
      import libxmljs from 'libxmljs';
      import * as libxml from 'libxmljs2';
      const doc = libxmljs.parseXml('<a/>');
      app.get('/', (req) => {
        doc.get("//user[@name='" + req.query.n + "']"); // !tainted
        doc.root().find('//x[' + req.query.n + ']'); // !tainted
        libxml.parseXml('<a/>').find(req.query.n); // !tainted
      });`,
    'a declared document': `${APP}
      import type { Document } from 'libxmljs2';
      const find = (doc: Document, name: string) => doc.find('//user[name="' + name + '"]'); // !tainted
      app.get('/', (req) => find(load(), req.query.name as string));`,
    'the document of a page, and of jsdom': `${APP}
      import { JSDOM } from 'jsdom';
      app.get('/', (req) => {
        const path = '//a[text()="' + req.query.term + '"]';
        document.evaluate(path, document, null, 0, null); // !tainted
        const { document: other } = new JSDOM('<a>').window;
        other.evaluate(path, other); // !tainted
      });`,
    'XPath 3 and XQuery': `${APP}
      import { evaluateXPathToNodes, evaluateXPath } from 'fontoxpath';
      const SaxonJS = require('saxon-js');
      app.get('/', (req) => {
        evaluateXPathToNodes('//u[@n="' + req.query.n + '"]', load()); // !tainted
        evaluateXPath(req.query.expression, load()); // !tainted
        SaxonJS.XPath.evaluate('//u[@n="' + req.query.n + '"]', load()); // !tainted
      });`,
    'quotes of one kind taken out': `${XPATH}
      app.get('/', (req) => {
        xpath.select('//user[name=' + req.query.name.replace(/"/g, '') + ']', doc); // !tainted
      });`,
  },
});
