import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (imports: string, body: string): string => `import express from 'express';
import { exec, execFile } from 'node:child_process';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

const XML2JS = "import xml2js, { Parser, parseString, parseStringPromise } from 'xml2js';";
const FAST = "import { XMLBuilder, XMLParser } from 'fast-xml-parser';\nconst parser = new XMLParser();";
const XMLDOM = "import { DOMParser, XMLSerializer } from '@xmldom/xmldom';\nconst parser = new DOMParser();";
const CHEERIO = "import * as cheerio from 'cheerio';";

/** What a parser makes of a document of others is still theirs. */
testRule(rule, {
  safe: {
    'a number out of a document of xml2js': route(
      XML2JS,
      '  const doc = await parseStringPromise(req.body);\n  exec(`wait ${Number(doc.time)}`);',
    ),
    'an argument out of a document of fast-xml-parser': route(
      FAST,
      "  execFile('convert', [parser.parse(req.body).image]);",
    ),
    'a document of the program': route(
      CHEERIO,
      "  exec('fetch ' + cheerio.load('<a href=x>')('a').attr('href'));",
    ),
    'the length of a selection': route(CHEERIO, "  exec('wait ' + cheerio.load(req.body)('a').length);"),
    'a document of the program in xmldom': route(
      XMLDOM,
      "  exec('fetch ' + parser.parseFromString('<a/>', 'text/xml').documentElement.getAttribute('href'));",
    ),
  },
  vulnerable: {
    'xml2js: a callback': route(
      XML2JS,
      "  xml2js.parseString(req.body, (error, doc) => {\n    exec('convert ' + doc.image.name[0]); // !tainted\n  });",
    ),
    'xml2js: a callback behind options': route(
      XML2JS,
      "  parseString(req.body, { trim: true }, (error, doc) => {\n    exec('convert ' + doc.image); // !tainted\n  });",
    ),
    'xml2js: a promise': route(
      XML2JS,
      '  const doc = await parseStringPromise(req.body);\n  exec(`convert ${doc.image}`); // !tainted',
    ),
    'xml2js: a parser': route(
      XML2JS,
      "  const text = String(req.body);\n  new Parser().parseString(text, function (error, doc) {\n    exec('ping ' + doc.host); // !tainted\n  });",
    ),
    'xml2js: a parser and a promise': route(
      XML2JS,
      '  const { host } = await new xml2js.Parser().parseStringPromise(req.body);\n  exec(`ping ${host}`); // !tainted',
    ),
    'fast-xml-parser': route(
      FAST,
      '  const { order } = parser.parse(req.body);\n  exec(`print ${order.id}`); // !tainted',
    ),
    'fast-xml-parser: built anew': route(
      FAST,
      "  exec('echo ' + new XMLBuilder().build(parser.parse(req.body))); // !tainted",
    ),
    'xmldom: an attribute': route(
      XMLDOM,
      "  const doc = parser.parseFromString(req.body, 'text/xml');\n  exec('fetch ' + doc.documentElement.getAttribute('href')); // !tainted",
    ),
    'xmldom: a text': route(
      XMLDOM,
      "  const doc = parser.parseFromString(req.body, 'text/xml');\n  exec('fetch ' + doc.getElementsByTagName('name')[0].textContent); // !tainted",
    ),
    'cheerio: an attribute': route(
      CHEERIO,
      "  const $ = cheerio.load(req.body);\n  exec('fetch ' + $('a').attr('href')); // !tainted",
    ),
    'cheerio: a text of the first': route(
      CHEERIO,
      "  const $ = cheerio.load(req.body);\n  exec('fetch ' + $('ul').find('li').first().text()); // !tainted",
    ),
  },
});
