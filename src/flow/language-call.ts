import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getReturns, isFunction, unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import { findGiven } from './given.ts';
import { findLanguageFunctions } from './named.ts';
import { FUNCTIONS, METHODS, type FunctionModel, type Model } from './language.ts';
import { ANY, DEEP, ENTRY, entryOf, isDeep, isExact, KEYS } from './path.ts';
import { readNumbers, type Reading } from './reading.ts';
import { findConstant, readParts } from './text.ts';
import { findKey } from './write.ts';

/** Does a name stand for what the language or its host gives everywhere? */
export function isGlobal<P extends Place>(reading: Reading<P>, node: TSESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name && reading.world.scope.bindings.isGlobal(node);
}

/** Functions and methods of the language. Answers whether the call is one. */
export function readLanguageCall<P extends Place>(
  reading: Reading<P>,
  node: TSESTree.CallExpression,
): boolean {
  const callee = unwrap(node.callee);
  if (readFunctions(reading, node, callee)) return true;
  if (callee.type !== 'MemberExpression') return false;
  const name = findMemberName(callee);
  if (name === undefined) return false;
  const object = unwrap(callee.object);
  if (name === 'call') return readFunctions(reading, node, object) || readBorrowed(reading, node, object);
  if (name === 'apply') return readFunctions(reading, node, object);
  if (name === 'exec') {
    // A regular expression hands out parts of the text it is given.
    const [text] = node.arguments;
    if (text === undefined || !isRegExp(reading, object)) return false;
    reading.across({ kind: 'method', name: '.exec', call: node, from: 0 }, text, []);
    return true;
  }
  const model = METHODS.get(name);
  if (model === undefined) return false;
  // Nobody looks for nothing: `$location.search()` is a method of somebody else's.
  if (model === 'clean' && node.arguments.length === 0 && name === 'search') return false;
  readMethodModel(reading, node, callee.object, model, name);
  return true;
}

/** Functions of the language by whatever name they are called. Answers whether the expression stands for any. */
function readFunctions<P extends Place>(
  reading: Reading<P>,
  node: TSESTree.CallExpression,
  called: TSESTree.Node,
): boolean {
  const names = findLanguageFunctions(reading.world, called);
  for (const name of names) {
    const model = FUNCTIONS.get(name);
    if (model !== undefined) readFunctionModel(reading, node, model, name);
  }
  return names.length > 0;
}

/** `Array.prototype.slice.call(arguments, 1)`: a method of the language, on a value that is given first. */
function readBorrowed<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
  method: TSESTree.Node,
): boolean {
  const [receiver] = call.arguments;
  if (method.type !== 'MemberExpression' || receiver === undefined) return false;
  const name = findMemberName(method) ?? '';
  const holder = unwrap(method.object);
  const isOfLanguage =
    holder.type === 'ArrayExpression' ||
    (holder.type === 'MemberExpression' && findMemberName(holder) === 'prototype');
  const model = isOfLanguage ? METHODS.get(name) : undefined;
  // Callbacks stand elsewhere among the arguments.
  if (model === undefined || !BORROWED.has(model)) return false;
  readMethodModel(reading, call, receiver, model, name);
  return true;
}

const BORROWED = new Set<Model>(['receiver', 'element', 'text', 'joined', 'keys', 'clean']);

function isRegExp<P extends Place>(reading: Reading<P>, node: TSESTree.Node): boolean {
  const { scope } = reading.world;
  if (scope.values(node).known.some(({ kind }) => kind === 'regexp')) return true;
  // `new RegExp('[?&]' + name + '=([^&]*)')`, whatever the name is.
  return scope.resolve(node).list.some((origin) => {
    const made = 'node' in origin ? unwrap(origin.node) : undefined;
    const isCall = made?.type === 'NewExpression' || made?.type === 'CallExpression';
    return isCall && isGlobal(reading, unwrap(made.callee), 'RegExp');
  });
}

function readMethodModel<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
  receiver: TSESTree.Node,
  model: Model,
  name: string,
): void {
  const { steps } = reading.state.path;
  const [first, ...rest] = steps;
  const from = (at: number | 'receiver') => ({ kind: 'method', name: `.${name}`, call, from: at }) as const;
  switch (model) {
    case 'receiver':
      reading.across(from('receiver'), receiver, first === undefined ? [] : [loosen(first), ...rest]);
      if (name === 'values') reading.across(from('receiver'), receiver, [ENTRY, ...rest]);
      break;
    case 'filled': {
      const [value, ...ends] = call.arguments;
      if (value !== undefined && first !== undefined && first !== KEYS)
        reading.same(value, isDeep(first) ? [DEEP] : rest);
      if (ends.length > 0) reading.same(receiver, first === undefined ? [] : [loosen(first), ...rest]);
      break;
    }
    case 'element':
      reading.across(from('receiver'), receiver, [ANY, ...steps]);
      if (name === 'at' && first === undefined) reading.across(from('receiver'), receiver, []);
      break;
    case 'mapped':
      if (first !== undefined) readCallback(reading, call, 0, isDeep(first) ? [DEEP] : rest, receiver);
      break;
    case 'flatMapped':
      if (first !== undefined)
        readCallback(reading, call, 0, isDeep(first) ? [DEEP] : [ANY, ...rest], receiver);
      break;
    case 'reduced':
      readCallback(reading, call, 0, steps, receiver);
      if (name !== 'then' && call.arguments[1] !== undefined) reading.same(call.arguments[1], steps);
      break;
    case 'text':
      if (isOfText(first)) reading.across(from('receiver'), receiver, []);
      break;
    case 'textWithArguments':
      readTextWithArguments(reading, call, receiver, name);
      break;
    case 'parts':
      reading.across({ ...from('receiver'), part: first }, receiver, []);
      break;
    case 'joined':
      if (!readSpelled(reading, call, receiver)) reading.across(from('receiver'), receiver, [ANY]);
      break;
    case 'entry': {
      const key = findKey(call);
      reading.same(receiver, [key === undefined ? ENTRY : entryOf(key), ...steps]);
      break;
    }
    case 'pairs':
      readPairs(reading, receiver);
      break;
    case 'keys':
      reading.same(receiver, [KEYS]);
      break;
    case 'counted':
      readNumbers(reading, call, [receiver]);
      break;
    case 'clean':
      break;
  }
  if (PICKING.has(name)) readNumbers(reading, call, call.arguments);
}

/** Methods that pick a part of a text or a list by a number. */
const PICKING = new Set(['at', 'charAt', 'substr', 'substring']);

/** Is the text itself asked about, or its characters? It has no other members, and nobody's names. */
function isOfText(step: string | undefined): boolean {
  return step === undefined || step === ANY || isDeep(step) || /^\d+$/.test(step);
}

/** An index counts differently in what is left of a list. */
function loosen(name: string): string {
  return /^\d+$/.test(name) ? ANY : name;
}

function readTextWithArguments<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
  receiver: TSESTree.Node,
  name: string,
): void {
  const { steps } = reading.state.path;
  const [first, ...rest] = steps;
  const from = (at: number | 'receiver') => ({ kind: 'method', name: `.${name}`, call, from: at }) as const;
  if (name === 'concat') {
    const parts = [receiver, ...call.arguments];
    if (first === undefined) readParts(reading, parts);
    else for (const part of parts) reading.same(part, [loosen(first), ...rest]);
    return;
  }
  if (!isOfText(first)) return;
  reading.across(from('receiver'), receiver, []);
  const [, second] = call.arguments;
  if (second === undefined) return;
  if (isFunction(unwrap(second))) readCallback(reading, call, 1, [], receiver);
  else reading.across(from(1), second, []);
}

/** `['./', ...rest].join('?')`: with the list in plain sight, each element's place in the text is known. Was it read so? */
function readSpelled<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression,
  receiver: TSESTree.Node,
): boolean {
  const list = unwrap(receiver);
  const [separator] = call.arguments;
  if (list.type !== 'ArrayExpression' || separator === undefined) return false;
  const elements = list.elements.filter((element) => element !== null);
  const between = findConstant(reading, unwrap(separator));
  if (between === undefined || elements.length < list.elements.length) return false;
  readParts(reading, elements, between);
  return true;
}

function readPairs<P extends Place>(
  reading: Reading<P>,
  of: TSESTree.Node,
  lead: readonly string[] = [],
): void {
  const [first, second, ...rest] = reading.state.path.steps;
  if (isDeep(first)) reading.same(of, [...lead, DEEP]);
  if (first === undefined || second === undefined) return;
  if (second !== '1') reading.same(of, [...lead, KEYS]);
  if (second === '0') return;
  reading.same(of, [...lead, ANY, ...rest]);
  reading.same(of, [...lead, ENTRY, ...rest]);
}

/** What the callback at a position of a call returns that is made for each of a list. */
function readCallback<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  position: number,
  steps: readonly string[],
  list: TSESTree.Node,
): void {
  const callback = call.arguments[position];
  if (callback === undefined) return;
  const turn = { isTurn: true };
  for (const origin of reading.world.scope.resolve(callback).list) {
    if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
    for (const returned of getReturns(origin.node).nodes) reading.same(returned, steps, turn);
  }
  // `list.map(String)`: a function of the language in place of a callback of the file.
  for (const name of findLanguageFunctions(reading.world, callback)) {
    const crossing = { kind: 'method', name, call, from: 0 } as const;
    const model = FUNCTIONS.get(name);
    if (model === 'text' && isOfText(steps[0])) reading.across(crossing, list, [ANY]);
    else if (model === 'parsed') reading.across(crossing, list, [ANY]);
    else if (model === 'everything') reading.across(crossing, list, [ANY, DEEP]);
  }
}

function isLength(
  { arguments: [only, ...others] }: TSESTree.CallExpression | TSESTree.NewExpression,
  name: string,
): boolean {
  return name === 'Array' && others.length === 0 && only?.type !== 'SpreadElement';
}

/** Objects that are laid over each other, the last on top: under one that surely has the member nothing shows. */
function readLayers<P extends Place>(
  reading: Reading<P>,
  layers: readonly TSESTree.CallExpressionArgument[],
  asked: string,
): void {
  const { scope } = reading.world;
  for (const layer of layers.toReversed()) {
    const isSpread = layer.type === 'SpreadElement';
    reading.same(isSpread ? layer.argument : layer, reading.state.path);
    if (isSpread || !isExact(asked)) continue;
    const { nodes, missing, unknown } = scope.property(layer, asked);
    if (nodes.length > 0 && !missing && !unknown) return;
  }
}

/** What a function of the language makes of what it is given. */
export function readFunctionModel<P extends Place>(
  reading: Reading<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  model: FunctionModel,
  name: string,
): void {
  const { steps } = reading.state.path;
  const [first, ...rest] = steps;
  const [argument] = findGiven(reading.world, call, 0, 0);
  if (argument === undefined) return;
  if (model === 'clean' || model === 'characters') {
    readNumbers(reading, call, call.arguments);
    // Any character can be had by its number.
    if (model === 'characters') reading.unknown();
    return;
  }
  const { given, steps: lead } = argument;
  const same = (path: readonly string[]): void => {
    reading.same(given, [...lead, ...path]);
  };
  const crossing = { kind: 'method', name, call, from: 0 } as const;
  switch (model) {
    case 'argument':
      same(steps);
      break;
    case 'text':
      if (isOfText(first)) reading.across(crossing, given, lead);
      break;
    case 'failure':
      reading.across(crossing, given, lead);
      break;
    case 'parsed':
      reading.across({ ...crossing, part: first }, given, lead);
      break;
    case 'everything':
      reading.across(crossing, given, [...lead, DEEP]);
      break;
    case 'values':
      if (first !== undefined) same([ANY, ...rest]);
      break;
    case 'keys':
      same([KEYS]);
      break;
    case 'pairs':
      readPairs(reading, given, lead);
      break;
    case 'fromPairs':
      if (first === KEYS) same([ANY, '0']);
      else if (first !== undefined) same(isDeep(first) ? [DEEP] : [ANY, '1', ...rest]);
      break;
    case 'elements':
      if (first === undefined) break;
      if (call.arguments[1] !== undefined) readCallback(reading, call, 1, rest, given);
      else same(isDeep(first) ? [DEEP] : [ANY, ...rest]);
      break;
    case 'oneOf':
      same([ANY, ...steps]);
      break;
    case 'list':
      // `Array(3)` is an empty list of that length.
      if (first === undefined || first === KEYS || isLength(call, name)) break;
      for (const element of call.arguments) {
        if (element.type === 'SpreadElement') reading.same(element.argument, [loosen(first), ...rest]);
        else reading.same(element, isDeep(first) ? [DEEP] : rest);
      }
      break;
    case 'merged':
      if (first !== undefined) readLayers(reading, call.arguments, first);
      break;
  }
}
