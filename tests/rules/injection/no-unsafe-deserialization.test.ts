import rule from '../../../src/rules/injection/no-unsafe-deserialization.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();`;

testRule(rule, {
  safe: {
    'formats of plain data': `${APP}
      import { parse } from 'flatted';
      import YAML from 'yaml';
      import { parse as revive } from 'devalue';
      app.post('/', (req) => { JSON.parse(req.body); parse(req.body); YAML.parse(req.body); revive(req.body); });`,
    'YAML with a plain schema': `${APP}
      import yaml, { load } from 'js-yaml';
      app.post('/', (req) => {
        load(req.body, { schema: yaml.FAILSAFE_SCHEMA });
        yaml.load(req.body, { schema: yaml.JSON_SCHEMA });
        yaml.safeLoad(req.body);
      });`,
    'YAML with types that build no code': `${APP}
      import yaml from 'js-yaml';
      import { regexp, undefined as nothing } from 'js-yaml-js-types';
      const schema = yaml.DEFAULT_SCHEMA.extend(regexp);
      app.post('/', (req) => yaml.load(req.body, { schema }));`,
    'a text of the program': `
      const serialize = require('node-serialize');
      serialize.unserialize('{"a":1}');`,
    'data on its way out': `${APP}
      import serialize from 'node-serialize';
      app.get('/', (req, res) => res.send(serialize.serialize(req.body)));`,
    'a number': `${APP}
      const { unserialize } = require('node-serialize');
      app.get('/', (req) => unserialize(Number(req.query.n)));`,
    'functions that are asked for no longer': `${APP}
      import { deserialize } from 'bson';
      app.post('/', (req) => { deserialize(req.body); deserialize(req.body, { evalFunctions: false }); });`,
    'the same names elsewhere': `${APP}
      import { unserialize } from './codec.js';
      app.post('/', (req) => unserialize(req.body));`,
    'a source that nobody knows': `
      import v8 from 'node:v8';
      export const read = (bytes) => v8.deserialize(bytes);`,
    'code for a page, escaped': `${APP}
      import serialize from 'serialize-javascript';
      app.get('/', (req, res) => res.send('<script>x=' + serialize(req.query) + '</script>'));`,
    'a schema that nobody knows, in recommended': `${APP}
      import yaml from 'js-yaml';
      import { schema } from './schema.js';
      app.post('/', (req) => yaml.load(req.body, { schema }));`,
    'not seen: a type of code that is made here': `${APP}
      import yaml from 'js-yaml';
      const schema = yaml.DEFAULT_SCHEMA.extend(new yaml.Type('!f', { kind: 'scalar', construct: (text) => eval(text) }));
      app.post('/', (req) => yaml.load(req.body, { schema }));`,
  },
  vulnerable: {
    'messages of a queue': `const { unserialize } = require('node-serialize');
exports.handler = async (event) => {
  for (const record of event.Records) unserialize(record.body); // !tainted
};`,
    'functions in JSON': `${APP}
      const serialize = require('node-serialize');
      app.get('/', (req) => {
        const text = Buffer.from(req.cookies.profile, 'base64').toString();
        serialize.unserialize(text); // !tainted
      });`,
    'other packages of the kind': `${APP}
      import { deserialize } from 'serialize-to-js';
      import funcster from 'funcster';
      import * as Cryo from 'cryo';
      import { deserialize as build } from 'seroval';
      app.post('/', (req) => {
        deserialize(req.body.data); // !tainted
        funcster.deepDeserialize(req.body); // !tainted
        Cryo.parse(req.body.state); // !tainted
        build(req.body.state); // !tainted
      });`,
    'the format of V8': `${APP}
      import v8, { deserialize } from 'node:v8';
      app.post('/', (req) => {
        v8.deserialize(req.body); // !tainted
        const cart = deserialize(req.body as Buffer) as { lines: unknown[] }; // !tainted
        return new v8.Deserializer(req.body); // !tainted
      });`,
    'YAML with functions': {
      code: `import express from 'express';
import yaml from 'js-yaml';
import { all } from 'js-yaml-js-types';
const app = express();
app.post('/', (req, res) => {
  res.json(yaml.load(req.body, { schema: yaml.DEFAULT_SCHEMA.extend(all), json: true })); // !tainted
});`,
      suggested: [
        `import express from 'express';
import yaml from 'js-yaml';
import { all } from 'js-yaml-js-types';
const app = express();
app.post('/', (req, res) => {
  res.json(yaml.load(req.body, { json: true }));
});`,
      ],
    },
    'YAML with the schema of version 3 that reads functions': {
      code: `import express from 'express';
import yaml from 'js-yaml';
const app = express();
app.post('/', (req, res) => {
  res.json(yaml.load(req.body, { filename: 'a', schema: yaml.DEFAULT_FULL_SCHEMA })); // !tainted
});`,
      suggested: [
        `import express from 'express';
import yaml from 'js-yaml';
const app = express();
app.post('/', (req, res) => {
  res.json(yaml.safeLoad(req.body, { filename: 'a' }));
});`,
      ],
    },
    'YAML with a function that is imported by itself': `import express from 'express';
import { load, DEFAULT_FULL_SCHEMA } from 'js-yaml';
const app = express();
app.post('/', (req, res) => {
  res.json(load(req.body, { schema: DEFAULT_FULL_SCHEMA })); // !tainted
});`,
    'YAML with a schema in a constant': {
      code: `const express = require('express');
const yaml = require('js-yaml');
const schema = yaml.DEFAULT_SCHEMA.extend(require('js-yaml-js-types').all);
const app = express();
app.post('/', (req, res) => { res.json(yaml.load(req.body, { schema })); }); // !tainted`,
      suggested: [
        `const express = require('express');
const yaml = require('js-yaml');
const schema = yaml.DEFAULT_SCHEMA.extend(require('js-yaml-js-types').all);
const app = express();
app.post('/', (req, res) => { res.json(yaml.load(req.body, {})); });`,
      ],
    },
    'code for a page, as it is': {
      code: `import express from 'express';
import serialize from 'serialize-javascript';
const app = express();
app.get('/', (req, res) => {
  res.send('<script>x=' + serialize(req.query, { unsafe: true }) + '</script>'); // !tainted
});`,
      suggested: [
        `import express from 'express';
import serialize from 'serialize-javascript';
const app = express();
app.get('/', (req, res) => {
  res.send('<script>x=' + serialize(req.query, {}) + '</script>');
});`,
      ],
    },
    'a schema that nobody knows, in strict': {
      level: 'strict',
      code: `import express from 'express';
import yaml from 'js-yaml';
import { schema } from './schema.js';
const app = express();
app.post('/', (req, res) => { res.json(yaml.load(req.body, { schema })); }); // !tainted`,
      suggested: [
        `import express from 'express';
import yaml from 'js-yaml';
import { schema } from './schema.js';
const app = express();
app.post('/', (req, res) => { res.json(yaml.load(req.body, {})); });`,
      ],
    },
  },
});
