import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap } from '../ast/index.ts';
import { evaluateCall, joinElements } from './constant-call.ts';
import type { Place } from './facts.ts';
import type { Origin, Origins } from './origin.ts';
import {
  add,
  bounded,
  combine,
  just,
  literal,
  mapLiterals,
  MOST_ALTERNATIVES,
  NOTHING,
  toTexts,
} from './text.ts';
import type { Tracer } from './tracer.ts';
import type { Primitive, Value, Values } from './value.ts';

/** Evaluates what is already traced, as far as the file shows; nothing is run. An absent value stands at `at`. */
export function evaluateOrigins<P extends Place>(
  tracer: Tracer<P>,
  origins: Origins<P>,
  at: TSESTree.Node,
): Values<P> {
  const present = tracer.evaluatePresent(origins);
  if (!origins.missing) return present;
  return bounded({ known: [...present.known, literal(undefined, at)], complete: present.complete });
}

/** Evaluates what a value can be where it is not absent. The caller memoises. */
export function evaluatePresent<P extends Place>(tracer: Tracer<P>, origins: Origins<P>): Values<P> {
  const known: Value<P>[] = [];
  let { complete } = origins;
  for (const origin of origins.list) {
    const values = evaluateOrigin(tracer, origin);
    known.push(...values.known);
    complete &&= values.complete;
    if (known.length > MOST_ALTERNATIVES) break;
  }
  return bounded({ known, complete });
}

/** Evaluates one origin. */
export function evaluateOrigin<P extends Place>(tracer: Tracer<P>, origin: Origin<P>): Values<P> {
  if (!tracer.fuel.spend()) return NOTHING;
  switch (origin.kind) {
    case 'place': {
      const { constant } = origin.place;
      return constant === undefined
        ? { known: [origin], complete: false }
        : just(literal(constant, origin.node));
    }
    case 'node':
      return evaluateNode(tracer, origin.node);
    case 'changed': {
      const [declaration] = origin.by.identifiers;
      return declaration === undefined ? NOTHING : evaluateOrigins(tracer, origin.of, declaration);
    }
    case 'filled':
    case 'instance':
    case 'rest':
    case 'arguments':
    case 'loader':
      return NOTHING;
  }
}

function evaluateNode<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Values<P> {
  if (isFunction(node)) return just({ kind: 'function', function: node, node });
  switch (node.type) {
    case 'Literal':
      if ('regex' in node) return just({ kind: 'regexp', ...node.regex, node });
      return just(literal(node.value, node));
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'ObjectExpression':
      return just({ kind: 'object', node });
    case 'ArrayExpression':
      return just({ kind: 'array', node });
    case 'TemplateLiteral':
      return evaluateTemplate(tracer, node);
    case 'UnaryExpression':
      return evaluateUnary(tracer, node);
    case 'BinaryExpression':
      return evaluateBinary(tracer, node);
    case 'CallExpression':
      return evaluateCall(tracer, node);
    case 'NewExpression':
      return evaluateRegExp(tracer, node);
    case 'TSEnumMember':
      return evaluateEnumMember(tracer, node);
    default:
      return NOTHING;
  }
}

/** `new RegExp('^a+$', 'i')`, `new RegExp(/^a+$/)` */
function evaluateRegExp<P extends Place>(tracer: Tracer<P>, node: TSESTree.NewExpression): Values<P> {
  const callee = unwrap(node.callee);
  const [pattern, flags] = node.arguments;
  if (callee.type !== 'Identifier' || callee.name !== 'RegExp' || !tracer.bindings.isGlobal(callee))
    return NOTHING;
  if (pattern === undefined || pattern.type === 'SpreadElement' || flags?.type === 'SpreadElement')
    return NOTHING;
  const given = tracer.evaluate(pattern);
  const [only, ...others] = given.known;
  const [flag, ...moreFlags] = flags === undefined ? [] : tracer.evaluate(flags).known;
  if (!given.complete || only === undefined || others.length > 0 || moreFlags.length > 0) return NOTHING;
  if (flags !== undefined && flag?.kind !== 'literal') return NOTHING;
  const own = flag?.kind === 'literal' ? String(flag.value) : undefined;
  if (only.kind === 'regexp')
    return just({ kind: 'regexp', pattern: only.pattern, flags: own ?? only.flags, node });
  if (only.kind !== 'literal') return NOTHING;
  return just({ kind: 'regexp', pattern: String(only.value), flags: own ?? '', node });
}

function evaluateTemplate<P extends Place>(tracer: Tracer<P>, node: TSESTree.TemplateLiteral): Values<P> {
  let texts = just<P>(literal('', node));
  for (const [index, quasi] of node.quasis.entries()) {
    texts = add(texts, just(literal(quasi.value.cooked, node)), node);
    const hole = node.expressions[index];
    if (hole !== undefined) texts = add(texts, toTexts(tracer.evaluate(hole), node), node);
  }
  return texts;
}

/** A member without a value of its own counts on from the last that has one. */
function evaluateEnumMember<P extends Place>(tracer: Tracer<P>, node: TSESTree.TSEnumMember): Values<P> {
  const { members } = node.parent;
  const index = members.indexOf(node);
  let from = index;
  while (from >= 0 && members[from]?.initializer === undefined) from -= 1;
  const initializer = members[from]?.initializer;
  if (initializer === undefined) return just(literal(index, node));
  return mapLiterals(
    tracer.evaluate(initializer),
    (value) => (typeof value === 'number' ? { value: value + index - from } : undefined),
    node,
  );
}

function evaluateUnary<P extends Place>(tracer: Tracer<P>, node: TSESTree.UnaryExpression): Values<P> {
  const values = tracer.evaluate(node.argument);
  if (node.operator !== '!') return mapLiterals(values, (value) => applyUnary(node.operator, value), node);
  return {
    known: values.known.flatMap((value) =>
      value.kind === 'place' ? [] : [literal(value.kind === 'literal' && !value.value, node)],
    ),
    complete: values.complete,
  };
}

function applyUnary(
  operator: TSESTree.UnaryExpression['operator'],
  value: Primitive,
): { value: Primitive } | undefined {
  switch (operator) {
    case '-':
      return typeof value === 'number' || typeof value === 'bigint' ? { value: -value } : undefined;
    case '+':
      return typeof value === 'bigint' ? undefined : { value: Number(value) };
    case '~':
      return typeof value === 'number' ? { value: ~value } : undefined;
    case 'typeof':
      return { value: value === null ? 'object' : typeof value };
    default:
      return undefined;
  }
}

function evaluateBinary<P extends Place>(tracer: Tracer<P>, node: TSESTree.BinaryExpression): Values<P> {
  if (node.left.type === 'PrivateIdentifier') return NOTHING;
  if (node.operator === '+')
    return add(evaluateSummand(tracer, node.left, node), evaluateSummand(tracer, node.right, node), node);
  const left = tracer.evaluate(node.left);
  const right = tracer.evaluate(node.right);
  if (!left.complete || !right.complete) return NOTHING;
  const results = combine(left.known, right.known, (one, other) =>
    one.kind === 'literal' && other.kind === 'literal'
      ? compute(node.operator, one.value, other.value)
      : undefined,
  );
  const known = (results ?? []).flatMap((value) => (value === undefined ? [] : [literal(value, node)]));
  return { known, complete: known.length === results?.length };
}

/** `'a' + [b, c]`: a list that is added is a text with commas. */
function evaluateSummand<P extends Place>(
  tracer: Tracer<P>,
  side: TSESTree.Expression,
  node: TSESTree.BinaryExpression,
): Values<P> {
  const bare = unwrap(side);
  return bare.type === 'ArrayExpression'
    ? joinElements(tracer, bare, just(literal(',', node)), node)
    : tracer.evaluate(side);
}

function compute(operator: string, left: Primitive, right: Primitive): number | boolean | undefined {
  if (operator === '===' || operator === '!==') return (left === right) === (operator === '===');
  return typeof left === 'number' && typeof right === 'number'
    ? ARITHMETIC[operator]?.(left, right)
    : undefined;
}

const ARITHMETIC: Readonly<Record<string, ((left: number, right: number) => number | boolean) | undefined>> =
  {
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
    '**': (left, right) => left ** right,
    '|': (left, right) => left | right,
    '&': (left, right) => left & right,
    '^': (left, right) => left ^ right,
    '<<': (left, right) => left << right,
    '>>': (left, right) => left >> right,
    '>>>': (left, right) => left >>> right,
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
  };
