import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };

const strict = (code: string) => ({ settings, level: 'strict', code }) as const;

/** A function that makes a record of pairs, after what stands in its loop before. */
const fromPairs = (made: string, written: string) =>
  strict(`
    export function fromPairs(pairs) {
      const record = ${made};
      for (const [name, value] of pairs) {
        ${written}
      }
      return record;
    }`);

/** A function that makes records of a tree. */
const toRecord = (before: string, written: string) =>
  strict(`
    export function toRecord(node) {
      const record = {};
      for (const child of node.children) {
        ${before}
        ${written}
      }
      return record;
    }`);

const TEXT = `
  export function parse(text) {
    let at = 0;
    function readName() {
      let name = '';
      while (/\\w/.test(text[at])) name += text[at++];
      return name;
    }
    function readRecord() {
      const record = {};
      while (text[at++] !== '}') {
        const name = readName();
        record[name] = readValue(); // !ownPrototype
      }
      return record;
    }
    function readValue() {
      return text[at] === '{' ? readRecord() : readName();
    }
    return readValue();
  }`;

const FIELDS = (value: string) => `
  import express from 'express';
  const app = express();
  app.post('/answers', express.json(), (req, res) => {
    const answers = {};
    for (const field of req.body.fields) {
      answers[field.name] = ${value};
    }
    res.json(answers);
  });`;

testRule(rule, {
  safe: {
    'a level that says what is certain alone': { settings, code: TEXT.replace(' // !ownPrototype', '') },
    'an application, whose callers are its own': {
      level: 'strict',
      code: TEXT.replace(' // !ownPrototype', ''),
    },
    'an object that inherits nothing': fromPairs('Object.create(null)', 'record[name] = value;'),
    'braces that inherit nothing': fromPairs('{ __proto__: null }', 'record[name] = value;'),
    'a map': fromPairs('new Map()', 'record.set(name, value);'),
    'a list': fromPairs('[]', 'record[name] = value;'),
    'the name passed over': fromPairs('{}', "if (name === '__proto__') continue; record[name] = value;"),
    'the name refused': fromPairs('{}', "if (name === '__proto__') throw new Error(); record[name] = value;"),
    'the name given another branch': fromPairs(
      '{}',
      `if (name === '__proto__') Object.defineProperty(record, name, { value, enumerable: true });
       else record[name] = value;`,
    ),
    'a member of its own': fromPairs(
      '{}',
      'Object.defineProperty(record, name, { value, enumerable: true });',
    ),
    'a name that begins otherwise': fromPairs('{}', 'record[`$${name}`] = value;'),
    'a text': fromPairs('{}', 'record[name] = String(value);'),
    'a flag': fromPairs('{}', 'record[name] = true;'),
    'the name replaced': toRecord(
      "let { name } = child; if (name === '__proto__') name = '#__proto__';",
      'record[name] = toRecord(child);',
    ),
    'things by a name of their own': toRecord('', 'record[child.id] = child;'),
    'texts of a text': strict(`
      export function parseCookies(header) {
        const cookies = {};
        for (const part of header.split(';')) {
          const [name, value] = part.split('=');
          cookies[name.trim()] = decodeURIComponent(value);
        }
        return cookies;
      }`),
    'copies of an object': strict(`
      export function copy(source, names) {
        const record = {};
        for (const name in source) record[name] = source[name];
        for (const [name, value] of Object.entries(source)) record[name] = value;
        Object.keys(source).forEach((name) => {
          record[name] = source[name];
        });
        for (const name of names) record[name] = source[name];
        return record;
      }`),
    'a copy by a variable from elsewhere': strict(`
      export function copy(source) {
        var record = {}, name;
        for (name in source) record[name] = source[name];
        return record;
      }`),
    'names of members turned round': strict(`
      export function invert(aliases) {
        const record = {};
        for (const name of Object.keys(aliases)) for (const alias of aliases[name]) record[String(alias)] = name;
        return record;
      }`),
    'a name that an option gives, copied into the options': strict(`
      export class Reader {
        constructor(given) {
          this.options = {};
          for (const name in given) this.options[name] = given[name];
          this.given = given;
        }
        read() {
          const record = {};
          record[this.options.childKey] = this.given.child;
          return record;
        }
      }`),
    'what callers name themselves': strict(`
      export function single(name, value) {
        const record = {};
        record[name] = value;
        return record;
      }`),
    'one field of a body': {
      level: 'strict',
      code: `
        import express from 'express';
        const app = express();
        const preferences = {};
        app.put('/preferences', express.json(), (req) => {
          preferences[req.body.name] = req.body.value;
        });`,
    },
    'texts of a body': { level: 'strict', code: FIELDS('String(field.value)') },
    'what another parameter answers': strict(`
      export function collect(names, load) {
        const record = {};
        for (const name of names) record[name] = load(name);
        return record;
      }`),
    'things by a name that was read before': toRecord('const name = child.name;', 'record[name] = child;'),
    'parameters of a URL': strict(`
      export function readConnection(text) {
        const settings = {};
        for (const [name, value] of new URL(text).searchParams.entries()) settings[name] = value;
        return settings;
      }`),
    'not seen: a record that functions of the file share': strict(`
      let key, root;
      const stack = [];
      export function parse(text) {
        for (const token of text.split(' ')) read(token);
        return root;
      }
      function read(token) {
        if (token.endsWith(':')) {
          key = token;
          return;
        }
        const value = token === '{' ? {} : token;
        if (root === undefined) root = value;
        else stack[stack.length - 1][key] = value;
        stack.push(value);
      }`),
  },
  vulnerable: {
    'a text that is read': strict(TEXT),
    'a list of pairs': fromPairs('{}', 'record[name] = value; // !ownPrototype'),
    'another name refused': fromPairs(
      '{}',
      "if (name === 'constructor') continue; record[name] = value; // !ownPrototype",
    ),
    'pairs one by one': strict(`
      export function fromPairs(pairs) {
        const record = {};
        pairs.forEach((pair) => {
          record[pair.name] = pair.value; // !ownPrototype
        });
        return record;
      }`),
    'a tree': toRecord('', 'record[child.name] = toRecord(child); // !ownPrototype'),
    'a tree, by a variable': toRecord(
      'const value = toRecord(child);',
      'record[child.name] = value; // !ownPrototype',
    ),
    'lines with JSON': strict(`
      export function readSettings(text) {
        const settings = {};
        for (const line of text.split('\\n')) {
          const [name, value] = line.split('=');
          settings[name] = JSON.parse(value); // !ownPrototype
        }
        return settings;
      }`),
    'a class that reads': strict(`
      export class Reader {
        constructor(source) {
          this.source = source;
        }
        word() {
          return /\\w+/.exec(this.source.slice(1))[0];
        }
        value() {
          return this.source.startsWith('(') ? this.table() : this.word();
        }
        table() {
          const table = {};
          while (this.source !== ')') {
            const name = this.word();
            table[name] = this.value(); // !ownPrototype
          }
          return table;
        }
      }`),
    'a record that is made when there is something to write': strict(`
      export function fromPairs(pairs) {
        let record = null;
        for (const [name, value] of pairs) {
          if (record === null) record = {};
          record[name] = value; // !ownPrototype
        }
        return record;
      }`),
    'a record in a list': strict(`
      export function parse(text) {
        const stack = [{}];
        for (const line of text.split('\\n')) {
          const [name, value] = line.split('=');
          stack[stack.length - 1][name] = JSON.parse(value); // !ownPrototype
        }
        return stack[0];
      }`),
    'a record that is put on a stack': strict(`
      export function parse(text) {
        const stack = [];
        stack.push({});
        for (const line of text.split('\\n')) {
          const [name, value] = line.split('=');
          stack[stack.length - 1][name] = JSON.parse(value); // !ownPrototype
        }
        return stack[0];
      }`),
    'JSON in parameters of a URL': strict(`
      export function readConnection(text) {
        const settings = {};
        for (const [name, value] of new URL(text).searchParams.entries()) {
          settings[name] = JSON.parse(value); // !ownPrototype
        }
        return settings;
      }`),
    'a document that is read into a tree': strict(`
      import { DOMParser } from '@xmldom/xmldom';
      export function parse(xml) {
        return read(new DOMParser().parseFromString(xml).documentElement);
      }
      function read(node) {
        if (node.nodeName !== 'dict') return node.childNodes[0].nodeValue;
        const record = {};
        let name = null;
        for (let index = 0; index < node.childNodes.length; index++) {
          if (index % 2 === 0) name = read(node.childNodes[index]);
          else record[name] = read(node.childNodes[index]); // !ownPrototype
        }
        return record;
      }`),
    'fields of a body': {
      level: 'strict',
      code: FIELDS('field.value').replace('= field.value;', '= field.value; // !ownPrototype'),
    },
  },
});
