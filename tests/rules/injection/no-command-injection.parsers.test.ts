import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** Parsers that tell of a document by events: what was written to them, or piped into them, comes out at their listeners. */
testRule(rule, {
  safe: {
    'a document of the program': `import sax from 'sax';
import expat from 'node-expat';
import fs from 'node:fs';
import { exec } from 'node:child_process';
const parser = sax.parser(true);
parser.ontext = (t) => { exec('echo ' + t); };
parser.write(fs.readFileSync('./own.xml', 'utf8')).close();
const stream = sax.createStream(true);
stream.on('text', (t) => { exec('echo ' + t); });
fs.createReadStream('./own.xml').pipe(stream);`,
    'another parser': `import sax from 'sax';
import http from 'node:http';
import { exec } from 'node:child_process';
http.createServer((req) => {
  const own = sax.createStream(true);
  own.on('text', (t) => { exec('echo ' + t); });
  const other = sax.createStream(true);
  req.pipe(other);
});`,
  },
  vulnerable: {
    'what is piped into a parser': `import sax from 'sax';
import expat from 'node-expat';
import http from 'node:http';
import { exec } from 'node:child_process';
http.createServer((req, res) => {
  const stream = sax.createStream(true, {});
  stream.on('opentag', (node) => { exec(\`echo \${node.attributes.name}\`); }); // !tainted
  req.pipe(stream);
  const parser = new expat.Parser('UTF-8');
  parser.on('startElement', (name, attrs) => { exec(\`echo \${attrs.id}\`); }); // !tainted
  parser.on('text', (text) => exec(\`echo \${text}\`)); // !tainted
  req.pipe(parser);
});`,
    'what is written to a parser': `import express from 'express';
import sax from 'sax';
import { exec } from 'node:child_process';
const app = express();
app.post('/x', express.text({ type: 'xml' }), (req, res) => {
  const parser = sax.parser(true);
  parser.ontext = (t) => { exec(\`echo \${t}\`); }; // !tainted
  parser.onopentag = (node) => { exec(\`echo \${node.attributes.id}\`); }; // !tainted
  parser.write(req.body).close();
});`,
  },
});
