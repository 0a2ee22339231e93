import { describe, expect, it } from 'vitest';
import { cross } from '../../src/flow/cross.ts';
import { HARMLESS } from '../../src/flow/kind.ts';
import { KINDS } from '../../src/flow/kinds.ts';
import { cases } from './world.ts';

/** Characters by kind: those that let data leave its place, and some that every name has. */
const HARMFUL: Readonly<Record<string, string>> = {
  sql: `'";()\\ *#=<>\``,
  command: `;&|$\`'"<>()\\ *?~!#{}\n`,
  code: `'"();=\`{}[]\\/ `,
  'isolated-code': `'"();=\`{}[]\\/ `,
  bytecode: `'"();=\`{}[]\\/ `,
  module: '/\\:',
  'function-name': `'"()[] `,
  'table-key': `'"()[] `,
  'template-name': '/\\',
  'template-options': `'"()[] `,
  'header-part': '";\\\r\n',
  'protocol-text': '\r\n',
  template: '{}<>%$#',
  ldap: '()*\\|&=!',
  xpath: `'"()[]/|=`,
  xml: `<>&"'`,
  regexp: '()[]{}*+?.|^$\\',
  html: `<>&"'\``,
  'header-name': ':\r\n ',
  'header-value': '\r\n',
  log: '\r\n',
  path: '/\\',
  url: ':/?#@.\\',
  redirect: ':/?#@.\\',
  nosql: '{}[]"',
  'nosql-text': `'"();{}[]= \\`,
  record: '{}[]"',
  'nosql-value': '{}[]"',
  'nosql-fields': '{}[]"',
  deserialization: '{}":[]',
};

describe('characters that harm', () => {
  it.for(Object.entries(HARMFUL))('%s: %j', ([name, characters]) => {
    const kind = KINDS.get(name);
    expect(characters.split('').filter((one) => kind?.isHarmless(one) === true)).toEqual([]);
    expect('azAZ09_'.split('').filter((one) => kind?.isHarmless(one) !== true)).toEqual([]);
  });

  it('are among those that a kind does no harm without', () => {
    for (const { needed, isHarmless } of KINDS.values()) expect(needed.filter(isHarmless)).toEqual([]);
  });

  it('leave a kind with a danger', () => {
    for (const { dangers } of KINDS.values()) expect(dangers).not.toBe(HARMLESS);
  });
});

describe('the very value', () => {
  it('keeps its dangers', () => {
    for (const kind of KINDS.values()) {
      expect(cross(kind, undefined, kind.dangers, { values: () => ({ known: [], complete: false }) })).toBe(
        kind.dangers,
      );
    }
  });
});

const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `\nserver.get((req) => { const x = req.query.x;\n${body}\n });`,
      ]),
    ),
  );
};

describe('what encodes and what replaces', () => {
  all({
    'markup, encoded': `show(encodeURIComponent(x)); show(btoa(x)); show(x.replace(/</g, '&lt;')); show(x.replaceAll('<', '&lt;'));`,
    'markup, encoded as a URL': `show(encodeURI(x)); show(escape(x));`,
    'markup, read from a URL': `show(decodeURIComponent(x)); // !`,
    'not seen: markup, encoded and read again': `show(decodeURIComponent(encodeURIComponent(x)));`,
    'markup, once': `show(x.replace('<', '&lt;')); // !
show(x.replace(/</, '&lt;')); // !`,
    'markup, other characters': `show(x.replace(/&/g, '&amp;')); // !
show(x.replace(/>/g, '&gt;')); // !`,
    'markup, all of it': `show(x.replace(/[<>&"']/g, (c) => M[c])); show(x.replace(/[^a-z]/g, ''));`,
    'markup, a tag taken out': `show(x.replace(/<script>/g, '')); // !
show(x.replace(/<[^>]*>/g, '')); // !`,
    'markup, replaced by markup': `show(x.replace(/</g, '<b>')); // !`,
    'markup, replaced by data': `show(x.replace(/</g, req.query.y)); // !`,
    'a quote in an attribute': `show('<a title="' + x.replace(/</g, '&lt;') + '">'); // !
show('<a title="' + x.replace(/</g, '&lt;').replace(/"/g, '&quot;') + '">');
show('<a title="x">' + x.replace(/</g, '&lt;') + '</a>');`,
    'a query, quoted': `sink(x.replace(/'/g, "''")); sink(x.replaceAll("'", "\\\\'"));`,
    'a query, quoted once': `sink(x.replace("'", "''")); // !`,
    'a query, something else quoted': `sink(x.replace(/"/g, "''")); // !
sink(x.replace(/'/g, '"')); // !`,
    'a query, encoded for a URL': `sink(encodeURIComponent(x)); // !
sink(btoa(x)); // !`,
    'a query, only some characters kept': `sink(x.replace(/[^\\w]/g, '')); sink(x.replace(/\\W/g, '')); sink(x.replace(/[^a-z0-9]/gi, '_'));`,
    'a query, others kept too': `sink(x.replace(/[^\\w']/g, '')); // !
sink(x.replace(/\\s/g, '')); // !
sink(x.replace(/[^]/, '')); // !`,
    'a query, by a pattern that does not parse': `sink(x.replace(new RegExp('(', 'g'), '')); // !`,
    'a query, replaced by what nobody knows': `sink(x.replace(/'/g, load()));
sink(x.replace(/"/g, load())); // !
sink(x.replace(/'/g)); // !
sink(x.replace()); // !
sink(x.replace(PATTERN, '')); // !
sink(x.replace(y ? /'/g : /"/g, '')); // !
sink(x.replace(/'/gi, "''")); sink(x.replaceAll(/'/g, "''"));`,
    'a text for a path': `open('/a/' + x.replace(/\\.\\./g, '')); open('/a/' + x.replaceAll('..', '-'));
open('/a/' + x.replace(/\\.\\./g, '.')); // !
open('/a/' + x.replace(/\\.\\.\\//g, '')); // !
sink(x.replace(/\\.\\./g, '')); // !`,
    'in an alphabet': `sink(x.toString('hex')); sink(x.toString(y ? 'hex' : 'hex')); headers({ [x.toString('hex')]: 1 }); headers({ [x.toString('base64url')]: 1 });
sink(x.toString('base64')); // !
headers({ [x.toString('base64')]: 1 }); // !
sink(x.toString('utf8')); // !
sink(x.toString()); // !
sink(x.toString(encoding())); // !
sink(x.toString(y ? 'hex' : 'utf8')); // !
sink(x.toString(() => 'hex')); // !`,
    'what a pattern finds': `sink(x.match(/[a-z]+/)[0]); sink(/[a-z]+/.exec(x)[0]); for (const [one] of x.matchAll(/[a-z]+/g)) open(one);
sink(x.match(/.+/)[0]); // !
sink(x.match()[0]); // !
sink(x.match(PATTERN)[0]); // !
sink(x.match(y ? /[a-z]+/ : /.+/)[0]); // !
sink(x.match(y ? /[a-z]+/ : /[0-9]+/)[0]);
sink(x.match(new RegExp('('))[0]); // !`,
    'the names of headers': `headers({ [x]: 'a' }); // !
headers({ a: x });
headers({ [encodeURIComponent(x)]: 'a' });`,
  });
});
