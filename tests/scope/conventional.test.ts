import { findEnclosingFunction } from '../../src/ast/index.ts';
import { createFacts, describePackage } from '../../src/knowledge/index.ts';
import { createScope, createSpelling } from '../../src/scope/index.ts';
import { parse, sentences } from '../support/scope.ts';

const facts = createFacts([
  describePackage({
    package: 'p',
    handlers: { 'serve(0)': [['Other']] },
    conventions: [
      {
        exports: ['*'],
        words: ['routes'],
        called: [['req', 'request'], ['res']],
        given: ['get', 'put'],
        parameters: ['Request', '-', 'Next'],
        returns: 'Answer',
      },
      { exports: ['actions.*'], imports: ['kit'], parameters: ['...Event'] },
      { exports: ['run'], files: ['lib/*'], parameters: ['Event'] },
    ],
    sources: { request: ['{Request,Next,Answer,Event,Other}#data'] },
  }),
]);

function scopeAt(code: string, path: string | undefined) {
  const { sourceCode, questions } = parse(code);
  const { scopeManager, visitorKeys, text } = sourceCode;
  const file = { scopes: scopeManager?.scopes ?? [], visitorKeys, spelling: createSpelling(text) };
  return { scope: createScope(path === undefined ? file : { ...file, path }, facts), questions };
}

const spell = (places: readonly { readonly name: string }[]): string =>
  places.map(({ name }) => name).join(' | ') || 'nothing';

/** Spells the places of `ask(value)` in a file of a path. */
function apiAt(path: string | undefined): (code: string) => string {
  return (code) => {
    const { scope, questions } = scopeAt(code, path);
    return questions.map(({ arguments: [asked] }) => (asked ? spell(scope.api(asked)) : '')).join(' ; ');
  };
}

const api = apiAt('lib/a.ts');

sentences('a function whose parameters have the names of a convention', api, {
  'given with a route': [`'routes'; app.get('/', (req, res) => ask(req))`, 'p:Request#'],
  'given with a route, in a list': [
    `'routes'; app.put('/a', [(request, res) => ask(request)])`,
    'p:Request#',
  ],
  'given with a route, with a third': [`'routes'; app.get('/', (req, res, next) => ask(next))`, 'p:Next#'],
  'of which nothing is known': [`'routes'; app.get('/', (req, res) => ask(res))`, 'nothing'],
  'given with a route by another method': [`'routes'; app.post('/', (req, res) => ask(req))`, 'nothing'],
  'given with a route by a function': [`'routes'; get('/', (req, res) => ask(req))`, 'nothing'],
  'given with something else': [`'routes'; app.get('x', (req, res) => ask(req))`, 'nothing'],
  'given with nobody knows what': [`'routes'; app.get(x, (req, res) => ask(req))`, 'nothing'],
  'given first': [`'routes'; app.get((req, res) => ask(req), '/')`, 'nothing'],
  'given in an object': [`'routes'; app.get('/', { f: (req, res) => ask(req) })`, 'nothing'],
  exported: [`'routes'; export const f = (req, res) => ask(req)`, 'p:Request#'],
  'a method of a class': [`'routes'; class A { f(req, res) { ask(req) } }`, 'p:Request#'],
  'held by nobody': [`'routes'; const f = (req, res) => ask(req)`, 'nothing'],
  'in another order': [`'routes'; app.get('/', (res, req) => ask(req))`, 'nothing'],
  'but one': [`'routes'; app.get('/', (req) => ask(req))`, 'nothing'],
  'one of which is taken apart': [`'routes'; app.get('/', ({ data }, res) => ask(data))`, 'nothing'],
  'one of which has a type': [`'routes'; app.get('/', (req: X, res) => ask(req))`, 'nothing'],
  'without the word': [`app.get('/', (req, res) => ask(req))`, 'nothing'],
  'where it is known what it is given to': [
    `'routes'; import { serve } from 'p'; export const f = serve((req, res) => ask(req))`,
    'p:Other#',
  ],
});

sentences('a function whose file imports a package', api, {
  'for its values': [`import { a } from 'kit'; export const actions = { b: (e) => ask(e) }`, 'p:Event#'],
  'for its types': [`import type { A } from 'kit'; export const actions = { b: (e) => ask(e) }`, 'p:Event#'],
  'of a part of it': [`import 'kit/a/b'; export const actions = { b: (e) => ask(e) }`, 'p:Event#'],
  'for others': [`export * from 'kit'; export const actions = { b: (e) => ask(e) }`, 'p:Event#'],
  'by require': [`require('kit'); exports.actions = { b: (e) => ask(e) }`, 'p:Event#'],
  'by require of a name': [`require(kit); exports.actions = { b: (e) => ask(e) }`, 'nothing'],
  'by require of nothing': [`require(); exports.actions = { b: (e) => ask(e) }`, 'nothing'],
  'by require that is not called': [`use(require, 'kit'); exports.actions = { b: (e) => ask(e) }`, 'nothing'],
  'by another function': [`load('kit'); exports.actions = { b: (e) => ask(e) }`, 'nothing'],
  'that is another': [`import 'kitten'; export const actions = { b: (e) => ask(e) }`, 'nothing'],
  'as a member of another export': [`import 'kit'; export const other = { b: (e) => ask(e) }`, 'nothing'],
  'as the export itself': [`import 'kit'; export const actions = (e) => ask(e)`, 'nothing'],
  'as a member of a member': [`import 'kit'; export const actions = { b: { c: (e) => ask(e) } }`, 'nothing'],
  'in whatever place': [`import 'kit'; export const actions = { b: (a, b, c) => ask(c) }`, 'p:Event#'],
});

const run = `export const run = (e) => ask(e)`;

sentences('a function whose file has a name', api, { 'of the convention': [run, 'p:Event#'] });
sentences('a function whose file has another name', apiAt('src/a.ts'), { 'of none': [run, 'nothing'] });
sentences('a function whose file has no name', apiAt(undefined), { 'of none': [run, 'nothing'] });

/** Spells what functions of the file are given, and give, by convention. */
const conventional = (code: string): string => spell(scopeAt(code, 'src/a.ts').scope.conventional());

sentences('the conventions of a file', conventional, {
  'by a word': [`'routes'`, 'p:Request# | p:Next# | p:Answer#'],
  'by an import': [`import 'kit'`, Array.from({ length: 10 }, () => 'p:Event#').join(' | ')],
  none: [``, 'nothing'],
});

/** Spells what becomes of what the function around `ask()` returns. */
function results(code: string): string {
  const { scope, questions } = scopeAt(code, 'src/a.ts');
  const owners = questions.flatMap((question) => findEnclosingFunction(question) ?? []);
  return owners.map((owner) => spell(scope.results(owner))).join(' ; ');
}

sentences('what becomes of what such a function returns', results, {
  exported: [`'routes'; export const f = (req, res) => ask()`, 'p:Answer#'],
  'given with a route': [`'routes'; app.get('/', (req, res) => ask())`, 'p:Answer#'],
  'without the names': [`'routes'; export const f = (a, b) => ask()`, 'nothing'],
  'by a convention that says nothing of it': [
    `import 'kit'; export const actions = { b: () => ask() }`,
    'nothing',
  ],
});
