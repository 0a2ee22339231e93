import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, type FunctionNode } from '../../src/ast/index.ts';
import { createFacts, describePackage, type KnownPlace } from '../../src/knowledge/index.ts';
import { createScope, createSpelling, type Scope } from '../../src/scope/index.ts';
import { parse, sentences, type Asker } from '../support/scope.ts';

const facts = createFacts([
  describePackage({
    package: 'p',
    handlers: {
      'serve(0).fetch': [['Request']],
      'listen.{get,put}(1)': [['Request']],
      'new Server(0)': [['Request']],
    },
    receivers: { 'serve(0).fetch': 'Instance' },
    instances: {
      'Handler#(0)': '<0>',
      'Handler#(1)': 'Env',
      'Route#handler(0)': 'Request',
      'Socket#on:message(0)': 'Message',
      'Message()@': 'Message',
      'Guard#check(0)': 'Request',
    },
    conventions: [
      { exports: ['load'], words: ['page'], parameters: ['Request'], returns: 'Page' },
      {
        exports: ['*'],
        words: ['page'],
        called: [['req'], ['res', 'reply']],
        given: ['get'],
        parameters: ['Request'],
      },
    ],
    sources: {
      request: [
        '{Request,Env,Message,Instance}#data',
        'serve(0).fetch().body',
        'Handler#().body',
        'Guard#check().body',
        'Message()@().body',
        'Page#body',
        'Answer#body',
      ],
    },
  }),
  describePackage({
    package: 'global',
    instances: { 'on:message(0)': 'Message' },
    sources: { request: ['Message#data'] },
  }),
  describePackage({
    package: 'anything',
    instances: { 'procedure.input().query(0:0)': 'p:Request', 'field(1:0)': 'p:Request' },
  }),
]);

type Answer = (
  scope: Scope<KnownPlace>,
  owner: FunctionNode,
  asked: TSESTree.Node | undefined,
) => readonly { readonly name: string }[];

/** Makes an asker about the function around each `ask(…)`. */
function askerOf(answer: Answer): Asker {
  return (code) => {
    const { sourceCode, questions } = parse(HEAD + code);
    const { scopeManager, visitorKeys, text } = sourceCode;
    const file = {
      scopes: scopeManager?.scopes ?? [],
      visitorKeys,
      path: 'src/a.ts',
      spelling: createSpelling(text),
    };
    const scope = createScope(file, facts);
    const print = (question: TSESTree.CallExpression): string => {
      const owner = findEnclosingFunction(question);
      if (owner === undefined) throw new Error('ask() stands in no function');
      return (
        answer(scope, owner, question.arguments[0])
          .map(({ name }) => name)
          .join(' | ') || 'nothing'
      );
    };
    return questions.map(print).join(' ; ');
  };
}

const HEAD = `import { serve, listen, Server, Socket, Message } from 'p'; import type { Handler, Route, Request, Answer, Guard, Page } from 'p';`;

const api = askerOf((scope, _owner, asked) => (asked === undefined ? [] : scope.api(asked)));
const results = askerOf((scope, owner) => scope.results(owner));
const role = askerOf((scope, owner) =>
  scope.role(owner, 0).list.flatMap((origin) => (origin.kind === 'place' ? [origin.place] : [])),
);

sentences('what becomes of what a function returns', results, {
  'among options': [`serve({ fetch() { ask() } })`, 'p:serve(0).fetch()'],
  'among other options': [`serve({ error() { ask() } })`, 'nothing'],
  'of a declared type': [`const h: Handler = () => ask()`, 'p:Handler#()'],
  'declared to be returned': [`function f(): Answer { ask() }`, 'p:Answer#'],
  'declared to be a promise': [`async function f(): Promise<Answer> { ask() }`, 'p:Answer#'],
  'declared to be nothing known': [`function f(): string { ask() }`, 'nothing'],
  'by convention': [`'page'; export const load = () => ask()`, 'p:Page#'],
  'by a convention that gives nothing': [`'page'; export const get = (req, res) => ask()`, 'nothing'],
  'by a convention and by its type': [`'page'; export const load = (): Page => ask()`, 'p:Page#'],
  'without the convention': [`export const load = () => ask()`, 'nothing'],
  'of a decorated method': [`class C { @Message() m() { ask() } }`, 'p:Message()@()'],
  'of a method of a class that implements one': [
    `class G implements Guard { check() { ask() } }`,
    'p:Guard#check()',
  ],
  'of a function that a call is given': [`listen.get('/', () => ask())`, 'nothing'],
});

sentences('what a function is given, whoever calls it', role, {
  'by a call': [`listen.get('/', (a) => ask())`, 'p:Request#'],
  'by a constructor': [`new Server((a) => ask())`, 'p:Request#'],
  'by a call, in place of its type': [`listen.get('/', (a: Env) => ask())`, 'p:Request#'],
  'by its type': [`const f = (a: Request) => ask()`, 'p:Request#'],
  'by the type of a part of it': [`const f = ({ a }: Request) => ask()`, 'p:Request#'],
  'by its type, with a default': [`const f = (a: Request = x) => ask()`, 'p:Request#'],
  'by the type of the function': [`const f: Handler<Request> = (a) => ask()`, 'p:Request#'],
  'by the type of what it is a member of': [`const r: Route = { handler(a) { ask() } }`, 'p:Request#'],
  'by the type of a list': [`const r: Route[] = [{ handler: (a) => ask() }]`, 'p:Request#'],
  'by the type of a list of lists': [`const r: Route[][] = [[{ handler: (a) => ask() }]]`, 'p:Request#'],
  'by the type of an array': [`const r: Array<Route> = [{ handler: (a) => ask() }]`, 'p:Request#'],
  'by the type of an array that stays': [
    `const r: ReadonlyArray<Route> = [{ handler: (a) => ask() }]`,
    'p:Request#',
  ],
  'by the type of another list': [`const r: Group<Route> = [{ handler: (a) => ask() }]`, 'nothing'],
  'not by the type of an element': [`const r: Route[] = { handler: (a) => ask() }`, 'nothing'],
  'not by what the file calls it with': [`const f = (a) => ask(); f(new Socket())`, 'nothing'],
  'by nothing': [`const f = () => ask()`, 'nothing'],
});

sentences('a parameter that a type argument names', api, {
  'the first': [`const f: Handler<Request> = (a) => ask(a)`, 'p:Request#'],
  none: [`const f: Handler = (a) => ask(a)`, 'nothing'],
  'another parameter': [`const f: Handler<Request> = (a, b) => ask(b)`, 'p:Env#'],
  'in a class, where none is named': [`class H implements Handler<Request> { m(a) { ask(a) } }`, 'nothing'],
});

sentences('this in a function among options', api, {
  'as a method': [`serve({ fetch() { ask(this) } })`, 'p:Instance#'],
  'as a function with a name': [`function f() { ask(this) } serve({ fetch: f })`, 'p:Instance#'],
  'as an arrow': [`serve({ fetch: () => ask(this) })`, 'nothing'],
  'of another name': [`serve({ error() { ask(this) } })`, 'nothing'],
});

sentences('a listener', api, {
  'that a member is set to': [`const s = new Socket(); s.onmessage = (a) => ask(a)`, 'p:Message#'],
  'of another event': [`const s = new Socket(); s.onclose = (a) => ask(a)`, 'nothing'],
  'of a member without the word': [`const s = new Socket(); s.message = (a) => ask(a)`, 'nothing'],
  'of nobody knows what': [`s.onmessage = (a) => ask(a)`, 'nothing'],
  'of a member that nobody knows': [`const s = new Socket(); s[k] = (a) => ask(a)`, 'nothing'],
  'that a global is set to': [`onmessage = (a) => ask(a)`, 'global:Message#'],
  'that a name of the file is set to': [`let onmessage; onmessage = (a) => ask(a)`, 'nothing'],
  'that a global is set to, for another event': [`onclose = (a) => ask(a)`, 'nothing'],
  'that is added to the globals': [`addEventListener('message', (a) => ask(a))`, 'global:Message#'],
  'that is added by a function of the file': [
    `function addEventListener() {} addEventListener('message', (a) => ask(a))`,
    'nothing',
  ],
  'that is added for another event': [`addEventListener('close', (a) => ask(a))`, 'nothing'],
  'that is added first': [`addEventListener((a) => ask(a), 'message')`, 'nothing'],
  'that is added for either event': [`new Socket().on(x ? 'close' : 'message', (a) => ask(a))`, 'p:Message#'],
  'that is added for what nobody knows': [`new Socket().on(x, (a) => ask(a))`, 'nothing'],
  'that is added by another method': [`new Socket().off('message', (a) => ask(a))`, 'nothing'],
});

sentences('a callback of what nobody knows', api, {
  'by the names of a chain': [`x.procedure.input(1).query((a) => ask(a))`, 'p:Request#'],
  'by another name at its end': [`x.procedure.input(1).mutate((a) => ask(a))`, 'nothing'],
  'without a call on the way': [`x.procedure.input.query((a) => ask(a))`, 'nothing'],
  'by a constructor': [`new x.field(1, (a) => ask(a))`, 'nothing'],
  'by one name': [`x.field(1, (a) => ask(a))`, 'p:Request#'],
  'by a function of that name': [`field(1, (a) => ask(a))`, 'nothing'],
  'in another place': [`x.field((a) => ask(a))`, 'nothing'],
  'by a name that nobody knows': [`x[k](1, (a) => ask(a))`, 'nothing'],
});
