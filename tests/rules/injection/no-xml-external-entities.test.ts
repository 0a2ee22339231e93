import rule from '../../../src/rules/injection/no-xml-external-entities.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();`;
const LIBXML = `${APP}
import libxmljs from 'libxmljs';`;

testRule(rule, {
  safe: {
    'the options left out, or off': `${LIBXML}
      app.post('/', (req) => {
        libxmljs.parseXml(req.body);
        libxmljs.parseXml(req.body, { noent: false, nonet: true, noblanks: true });
      });`,
    'a document of the program': `${LIBXML}
      libxmljs.parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { noent: true });`,
    'a file that the program names': `${LIBXML}
      import fs from 'node:fs';
      import { readFile } from 'node:fs/promises';
      libxmljs.parseXml(fs.readFileSync('./catalogue.xml', 'utf8'), { noent: true });
      readFile('./schema.xml', 'utf8').then(() => 0);`,
    'a file beside the program': `${LIBXML}
      import fs from 'node:fs';
      const form = fs.readFileSync(new URL('./form.xml', import.meta.url), 'utf8');
      libxmljs.parseXml(form, { noent: true });`,
    'an option that nobody knows': `${LIBXML}
      module.exports = (xml, noent) => libxmljs.parseXml(xml, { noent });`,
    'parsers that read no other files': `${APP}
      import { XMLParser } from 'fast-xml-parser';
      import { parseString } from 'xml2js';
      import { DOMParser } from '@xmldom/xmldom';
      import sax from 'sax';
      import expat from 'node-expat';
      app.post('/', (req) => {
        new XMLParser({ processEntities: true }).parse(req.body);
        parseString(req.body, () => {});
        new DOMParser().parseFromString(req.body, 'text/xml');
        sax.parser(true).write(req.body);
        new expat.Parser('UTF-8').parse(req.body);
      });`,
    'the option of another package': `${APP}
      import { parseXml } from './parser.js';
      app.post('/', (req) => parseXml(req.body, { noent: true }));`,
    'a page of the program with its resources': `
      import { JSDOM } from 'jsdom';
      new JSDOM('<script src="app.js"></script>', { resources: 'usable' });
      JSDOM.fromFile('./index.html', { resources: 'usable' });`,
    'a document of others without resources': `${APP}
      import { JSDOM } from 'jsdom';
      app.post('/', (req) => { new JSDOM(req.body); new JSDOM(req.body, { pretendToBeVisual: true }); });`,
    'HTML has no entities of its own': `${LIBXML}
      app.post('/', (req) => libxmljs.parseHtml(req.body));`,
    'not seen: a flag in a list': `${LIBXML}
      app.post('/', (req) => libxmljs.parseXml(req.body, { flags: [libxmljs.XMLParseFlags.XML_PARSE_NOENT] }));`,
  },
  vulnerable: {
    'entities put in': {
      code: `import libxmljs from 'libxmljs';
import express from 'express';
const app = express();
app.post('/', (req, res) => {
  const doc = libxmljs.parseXml(req.body, { noblanks: true, noent: true }); // !entitiesRead
  res.send(doc.toString());
});`,
      suggested: [
        `import libxmljs from 'libxmljs';
import express from 'express';
const app = express();
app.post('/', (req, res) => {
  const doc = libxmljs.parseXml(req.body, { noblanks: true, noent: false });
  res.send(doc.toString());
});`,
      ],
    },
    'options in a constant': {
      code: `const libxml = require('libxmljs2');
const OPTIONS = { noent: true, nonet: true };
module.exports = (xml) => libxml.parseXml(xml, OPTIONS); // !entitiesRead`,
      suggested: [
        `const libxml = require('libxmljs2');
const OPTIONS = { noent: false, nonet: true };
module.exports = (xml) => libxml.parseXml(xml, OPTIONS);`,
      ],
    },
    'definitions loaded': {
      code: `import * as libxml from 'libxmljs2';
export const read = (xml: string) =>
  libxml.parseXmlString(xml, { dtdload: true, doctype: true } as const); // !definitionsLoaded`,
      suggested: [
        `import * as libxml from 'libxmljs2';
export const read = (xml: string) =>
  libxml.parseXmlString(xml, { dtdload: false, doctype: true } as const);`,
      ],
    },
    'one option for another, spread': {
      code: `const { parseXmlAsync } = require('libxmljs');
const shared = { validateEntities: true };
module.exports = (xml) => parseXmlAsync(xml, { ...shared, replaceEntities: true }); // !definitionsLoaded !entitiesRead`,
      suggested: [
        `const { parseXmlAsync } = require('libxmljs');
const shared = { validateEntities: false };
module.exports = (xml) => parseXmlAsync(xml, { ...shared, replaceEntities: true });`,
        `const { parseXmlAsync } = require('libxmljs');
const shared = { validateEntities: true };
module.exports = (xml) => parseXmlAsync(xml, { ...shared, replaceEntities: false });`,
      ],
    },
    'a file that others name': {
      code: `import libxmljs from 'libxmljs';
import fs from 'node:fs';
export const read = (file: string) => libxmljs.parseXml(fs.readFileSync(file, 'utf8'), { noent: true }); // !entitiesRead`,
      suggested: [
        `import libxmljs from 'libxmljs';
import fs from 'node:fs';
export const read = (file: string) => libxmljs.parseXml(fs.readFileSync(file, 'utf8'), { noent: false });`,
      ],
    },
    'a document of others with its resources': `${APP}
      const { JSDOM } = require('jsdom');
      app.post('/', (req) => {
        const { window } = new JSDOM(req.body.html, { resources: 'usable' }); // !resourcesLoaded
        return window.document.title;
      });`,
  },
});
