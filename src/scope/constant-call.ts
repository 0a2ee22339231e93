import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import type { Place } from './facts.ts';
import { add, just, literal, mapLiterals, NOTHING, toTexts } from './text.ts';
import type { Tracer } from './tracer.ts';
import type { Primitive, Value, Values } from './value.ts';

/** The constants that a call to a function of the language gives. */
export function evaluateCall<P extends Place>(tracer: Tracer<P>, node: TSESTree.CallExpression): Values<P> {
  const builtin = getBuiltinCall(tracer, node);
  if (builtin === undefined || node.arguments.some((argument) => argument.type === 'SpreadElement'))
    return NOTHING;
  const callee = unwrap(node.callee);
  return builtin.startsWith('.') && callee.type === 'MemberExpression'
    ? evaluateMethod(tracer, node, callee.object, builtin)
    : evaluateFunction(tracer, node, builtin);
}

function evaluateFunction<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  builtin: string,
): Values<P> {
  const [argument, second] = node.arguments;
  const given: Values<P> = argument === undefined ? NOTHING : tracer.evaluate(argument);
  switch (builtin) {
    case 'String':
      return argument === undefined ? just(literal('', node)) : toTexts(given, node);
    case 'Boolean':
      return mapLiterals(given, (value) => ({ value: Boolean(value) }), node);
    case 'Number':
      return mapLiterals(given, (value) => ({ value: Number(value) }), node);
    case 'parseFloat':
    case 'Number.parseFloat':
      return mapLiterals(given, (value) => ({ value: Number.parseFloat(String(value)) }), node);
    case 'parseInt':
    case 'Number.parseInt':
      if (second !== undefined && !(second.type === 'Literal' && second.value === 10)) return NOTHING;
      return mapLiterals(given, (value) => ({ value: Number.parseInt(String(value), 10) }), node);
    case 'Object.assign':
    case 'Object.create':
      return just<P>({ kind: 'object', node });
    default:
      return NOTHING;
  }
}

function evaluateMethod<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  receiver: TSESTree.Node,
  builtin: string,
): Values<P> {
  if (builtin === '.join') return evaluateJoin(tracer, receiver, node);
  const given = tracer.evaluate(receiver);
  if (builtin === '.toString') return node.arguments.length > 0 ? NOTHING : toTexts(given, node);
  if (builtin === '.concat') return evaluateConcat(tracer, given, node);
  if (builtin === '.charAt') return evaluateCharacter(tracer, given, node);
  const change = TEXT_METHODS[builtin];
  if (change === undefined) return NOTHING;
  const apply = (value: Primitive): { value: string } | undefined =>
    typeof value === 'string' ? { value: change(value) } : undefined;
  return mapLiterals(given, apply, node);
}

const TEXT_METHODS: Readonly<Record<string, ((text: string) => string) | undefined>> = {
  '.trim': (text) => text.trim(),
  '.trimStart': (text) => text.trimStart(),
  '.trimEnd': (text) => text.trimEnd(),
  '.toLowerCase': (text) => text.toLowerCase(),
  '.toUpperCase': (text) => text.toUpperCase(),
};

/** `'ABC'.charAt(1)` */
function evaluateCharacter<P extends Place>(
  tracer: Tracer<P>,
  given: Values<P>,
  node: TSESTree.CallExpression,
): Values<P> {
  const [argument] = node.arguments;
  const [index, ...others] = argument === undefined ? [] : tracer.evaluate(argument).known;
  if (index?.kind !== 'literal' || typeof index.value !== 'number' || others.length > 0) return NOTHING;
  const at = index.value;
  return mapLiterals(
    given,
    (text) => (typeof text === 'string' ? { value: text.charAt(at) } : undefined),
    node,
  );
}

/** Only what is surely a text is put together: `concat` is a method of arrays too. */
function evaluateConcat<P extends Place>(
  tracer: Tracer<P>,
  given: Values<P>,
  node: TSESTree.CallExpression,
): Values<P> {
  if (given.known.length === 0 || !given.known.every(isText)) return NOTHING;
  let texts = given;
  for (const argument of node.arguments) texts = add(texts, toTexts(tracer.evaluate(argument), node), node);
  return texts;
}

function isText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'literal' && typeof value.value === 'string');
}

function evaluateJoin<P extends Place>(
  tracer: Tracer<P>,
  receiver: TSESTree.Node,
  node: TSESTree.CallExpression,
): Values<P> {
  const { list, complete } = tracer.resolve(receiver);
  const [origin] = list;
  if (!complete || list.length !== 1 || origin?.kind !== 'node') return NOTHING;
  if (origin.node.type !== 'ArrayExpression') return NOTHING;
  const [separator] = node.arguments;
  const between = separator === undefined ? just<P>(literal(',', node)) : tracer.evaluate(separator);
  return joinElements(tracer, origin.node, between, node);
}

/** What a list is as a text. */
export function joinElements<P extends Place>(
  tracer: Tracer<P>,
  { elements }: TSESTree.ArrayExpression,
  between: Values<P>,
  node: TSESTree.CallExpression | TSESTree.BinaryExpression,
): Values<P> {
  let texts = just<P>(literal('', node));
  for (const [index, element] of elements.entries()) {
    if (!tracer.fuel.spend()) return NOTHING;
    if (index > 0) texts = add(texts, between, node);
    if (element !== null) texts = add(texts, evaluateElement(tracer, element, node), node);
  }
  return texts;
}

function evaluateElement<P extends Place>(
  tracer: Tracer<P>,
  element: TSESTree.CallExpressionArgument,
  node: TSESTree.Node,
): Values<P> {
  return element.type === 'SpreadElement' ? NOTHING : toTexts(tracer.evaluate(element), node);
}
