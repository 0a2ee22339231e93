import { describe, expect, it } from 'vitest';
import { createFacts, describePackage } from '../../src/knowledge/index.ts';
import { createScope, createSpelling } from '../../src/scope/index.ts';
import { parse } from '../support/scope.ts';

const facts = createFacts([
  describePackage({
    package: 'p',
    handlers: {
      'serve(0).fetch': [['Request', 'Env']],
      'listen.{get,put}(1)': [['Request']],
      'serve(0).routes.*': [['Request']],
      'new Schema(0).fields().*.resolve': [['-', 'Args']],
    },
    instances: {
      'Handler#(0)': '<0>',
      'Show#(0)': 'Request',
      'Worker#fetch(0)': 'Request',
      'Guard#check(0)': 'Context',
      'Message()@(0)': 'Payload',
    },
    conventions: [
      { exports: ['GET'], files: ['**/app/**/route.ts'], parameters: ['Request', 'Env'] },
      { exports: ['default.fetch'], words: ['env'], parameters: ['Request'] },
      { exports: ['handler'], imports: ['@cloud'], parameters: ['Event'] },
      { exports: ['*'], directive: 'use server', parameters: ['...Payload'] },
    ],
    sources: { request: ['{Request,Env,Event,Payload,Args,Context}#data', 'Body()@', 'Pipe@'] },
  }),
]);

/** The places of `ask(value)`, in a file of a path. */
function api(code: string, path = 'src/app/x/route.ts'): string {
  const { sourceCode, questions } = parse(code);
  const { scopeManager, visitorKeys, text } = sourceCode;
  const scope = createScope(
    { scopes: scopeManager?.scopes ?? [], visitorKeys, path, spelling: createSpelling(text) },
    facts,
  );
  return questions
    .map(({ arguments: [asked] }) => {
      const places = asked === undefined ? [] : scope.api(asked);
      return places.map(({ name }) => name.replace(/^p:|#$/g, '')).join(' | ') || 'nothing';
    })
    .join(' ; ');
}

describe('a function that stands in a table', () => {
  const HEAD = "import { listen } from 'p'; ";
  it.each([
    ['by a method that nobody knows', "listen[name]('/', (a) => ask(a));", 'Request'],
    ['by a method that is known to be another', "listen['use']('/', (a) => ask(a));", 'nothing'],
    [
      'in a list of routes',
      'const all = [{ path: 1, show: (a) => ask(a) }]; for (const one of all) listen.get(one.path, one.show);',
      'Request',
    ],
    [
      'taken apart, by a method that nobody knows',
      'const all = [{ method: name, show: (a) => ask(a) }]; all.forEach(({ method, show }) => listen[method](1, show));',
      'Request',
    ],
    [
      'by its path',
      'const all = { a: (a) => ask(a) }; Object.keys(all).forEach((path) => listen.put(path, all[path]));',
      'Request',
    ],
    [
      'by pairs',
      'const all = { a: (a) => ask(a) }; for (const [path, show] of Object.entries(all)) listen.put(path, show);',
      'Request',
    ],
    [
      'by values',
      'const all = { a: (a) => ask(a) }; for (const show of Object.values(all)) listen.put(1, show);',
      'Request',
    ],
    [
      'by an object of the file',
      'const Object = { entries: (x) => x }; const all = { a: (a) => ask(a) }; for (const [p, s] of Object.entries(all)) listen.put(p, s);',
      'nothing',
    ],
  ])('%s', (_, code, expected) => {
    expect(api(HEAD + code, 'src/a.ts')).toBe(expected);
  });
});

describe('a function that is exported', () => {
  it.each([
    ['as it is declared', 'export async function GET(a, b) { ask(a); ask(b); }', 'Request ; Env'],
    ['as a constant', 'export const GET = async (a) => ask(a);', 'Request'],
    ['by a list', 'const get = (a) => ask(a); export { get as GET };', 'Request'],
    ['by CommonJS', 'exports.GET = (a) => ask(a);', 'Request'],
    ['by CommonJS, by name', 'function GET(a) { ask(a); } module.exports = { GET };', 'Request'],
    ['by CommonJS, one by one', 'module.exports.GET = function (a) { ask(a); };', 'Request'],
    ['in an object', 'export default { fetch(a, env) { ask(a); } };', 'Request'],
    [
      'in an object with a name',
      'const worker = { fetch: (a, env) => ask(a) }; export default worker;',
      'Request',
    ],
    [
      'wrapped by another file',
      "import { withAuth } from './auth'; export const GET = withAuth((a) => ask(a));",
      'Request',
    ],
    [
      'wrapped with options',
      "import { w } from './auth'; export const GET = w((a) => ask(a), { role: 1 });",
      'Request',
    ],
    [
      'wrapped under its name',
      "import { w } from './auth'; const run = (a) => ask(a); export const GET = w(run);",
      'Request',
    ],
    [
      'wrapped by the file',
      'const w = (run) => (request, env) => run(request); export const GET = w((a) => ask(a));',
      'Request',
    ],
    [
      'wrapped behind a schema, which says more',
      "import { w } from './auth'; export const GET = w(schema, (a) => ask(a));",
      'nothing',
    ],
    ['under another name', 'export const load = (a) => ask(a);', 'nothing'],
    ['not at all', 'const GET = (a) => ask(a);', 'nothing'],
  ])('%s', (_title, code, expected) => {
    expect(api(code)).toBe(expected);
  });

  it('from another file', () => {
    expect(api('export const GET = (a) => ask(a);', 'src/lib/get.ts')).toBe('nothing');
  });

  it.each([
    ['an import of a part', "import '@cloud/sdk'; export const handler = (a) => ask(a);", 'Event'],
    ['a required module', "const c = require('@cloud'); exports.handler = (a) => ask(a);", 'Event'],
    ['no import', 'exports.handler = (a) => ask(a);', 'nothing'],
    ['an import of a like name', "import '@cloudy/sdk'; export const handler = (a) => ask(a);", 'nothing'],
    ['a directive of the file', "'use server'; export async function any(a, b, c) { ask(c); }", 'Payload'],
    ['a directive of the function', "const any = async (a) => { 'use server'; ask(a); };", 'Payload'],
    [
      'a text that is no directive',
      "const t = 'use server'; export async function any(a) { ask(a); }",
      'nothing',
    ],
  ])('with %s', (_title, code, expected) => {
    expect(api(code)).toBe(expected);
  });
});

describe('a function that is declared', () => {
  const types =
    "import type { Handler, Show, Request, Context } from 'p'; import { Worker, Guard, listen } from 'p';";
  it.each([
    ['by a type with an argument', 'const h: Handler<Request> = (a) => ask(a);', 'Request'],
    ['by a type whose argument is nothing known', 'const h: Handler<string> = (a) => ask(a);', 'nothing'],
    ['by a type, under a name', 'function show(a) { ask(a); } const h: Show = show;', 'Request'],
    ['by a type, wrapped', 'const h: Show = wrap((a) => ask(a));', 'Request'],
    ['in an object of a type', 'const w: Worker = { fetch(a) { ask(a); } };', 'Request'],
    [
      'in an object that satisfies a type',
      'export default { fetch: (a) => ask(a) } satisfies Worker;',
      'Request',
    ],
    ['in a class that implements it', 'class G implements Guard { check(a) { ask(a); } }', 'Context'],
    ['in a class that extends it', 'class G extends Worker { async fetch(a) { ask(a); } }', 'Request'],
    ['in a list', 'const all: Show[] = [(a) => ask(a)];', 'Request'],
    ['in a list that is not to be written', 'const all: ReadonlyArray<Show> = [(a) => ask(a)];', 'Request'],
    ['in what ends like a list', 'const all: MyArray<Show> = [(a) => ask(a)];', 'nothing'],
    ['in what begins like a list', 'const all: ArrayLike<Show> = [(a) => ask(a)];', 'nothing'],
    [
      'by a role that says more than the type of the parameter',
      "listen.get('/', (a: Context) => ask(a));",
      'Request',
    ],
    ['by the type of a parameter alone', "unknown.get('/', (a: Context) => ask(a));", 'Context'],
    ['in a class, by another name', 'class G implements Guard { other(a) { ask(a); } }', 'nothing'],
  ])('%s', (_title, code, expected) => {
    expect(api(types + code)).toBe(expected);
  });
});

describe('a function among options', () => {
  it.each([
    ['by its name', 'serve({ fetch(a, b) { ask(b); } });', 'Env'],
    ['deeper', "serve({ routes: { '/x': (a) => ask(a) } });", 'Request'],
    ['of an object with a name', 'const o = { fetch: (a) => ask(a) }; serve(o);', 'Request'],
    ['written later', 'const o = {}; o.fetch = (a) => ask(a); serve(o);', 'Request'],
    ['spread', "const r = { '/x': (a) => ask(a) }; serve({ routes: { ...r } });", 'Request'],
    [
      'in what a function returns',
      'new Schema({ fields: () => ({ x: { resolve: (a, b) => ask(b) } }) });',
      'Args',
    ],
    ['of another name', 'serve({ error: (a) => ask(a) });', 'nothing'],
  ])('%s', (_title, code, expected) => {
    expect(api(`import { serve, Schema } from 'p'; ${code}`)).toBe(expected);
  });
});

describe('what is decorated', () => {
  it.each([
    ['a parameter', 'class C { m(@Body() a) { ask(a); } }', 'Body()@'],
    ['a parameter with a default', "class C { m(@Body() a = '') { ask(a); } }", 'Body()@'],
    [
      'a parameter, by what the decorator is given',
      "class C { m(@Other('x', Pipe) a) { ask(a); } }",
      'Pipe@',
    ],
    ['a method', "class C { @Message('x') m(a, b) { ask(a); } }", 'Payload'],
    ['another parameter', 'class C { m(@Body() a, b) { ask(b); } }', 'nothing'],
  ])('%s', (_title, code, expected) => {
    expect(api(`import { Body, Message, Pipe } from 'p'; ${code}`)).toBe(expected);
  });
});
