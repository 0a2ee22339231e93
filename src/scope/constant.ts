import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, unwrap, type FunctionNode } from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import type { Place } from './facts.ts';
import type { Origin, Origins, Tracer } from './origin.ts';

/** One value an expression can have. `node` is where it is written; a report stands there. */
export type Value<P extends Place = Place> =
  /** A value known whole. */
  | {
      readonly kind: 'literal';
      readonly value: string | number | bigint | boolean | null | undefined;
      readonly node: TSESTree.Node;
      /** Where a composed text begins: the literal with its first character. */
      readonly head: TSESTree.Node;
    }
  /** A text known in parts; `undefined` stands for what is not known. Never two holes in a row. */
  | {
      readonly kind: 'text';
      readonly parts: readonly (string | undefined)[];
      readonly node: TSESTree.Node;
      readonly head: TSESTree.Node;
    }
  | {
      readonly kind: 'regexp';
      readonly pattern: string;
      readonly flags: string;
      readonly node: TSESTree.Node;
    }
  | { readonly kind: 'object'; readonly node: TSESTree.Node }
  | { readonly kind: 'array'; readonly node: TSESTree.ArrayExpression }
  | { readonly kind: 'function'; readonly function: FunctionNode; readonly node: TSESTree.Node }
  | { readonly kind: 'place'; readonly place: P; readonly node: TSESTree.Node };

/** The values an expression can have. Known: complete and one; partly known: some; unknown: none. */
export interface Values<P extends Place = Place> {
  readonly known: readonly Value<P>[];
  /** False when it can have others too. */
  readonly complete: boolean;
}

type Literal = Extract<Value, { kind: 'literal' }>;
type Primitive = Literal['value'];
type Text = Extract<Value, { kind: 'text' }>;

/** More alternatives than this are not told apart: the product of several conditionals grows fast. */
const MOST_ALTERNATIVES = 16;

/** Evaluates an expression as far as the file shows its value. Nothing is run. */
export function evaluate<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): Values<P> {
  return evaluateOrigins(tracer, tracer.resolve(node), node);
}

/** Evaluates what is already traced; an absent value stands at `at`. */
export function evaluateOrigins<P extends Place>(
  tracer: Tracer<P>,
  origins: Origins<P>,
  at: TSESTree.Node,
): Values<P> {
  const known: Value<P>[] = [];
  let { complete } = origins;
  for (const origin of origins.list) {
    const values = evaluateOrigin(tracer, origin);
    known.push(...values.known);
    complete &&= values.complete;
  }
  if (origins.missing) known.push(literal(undefined, at));
  return bounded({ known, complete });
}

function bounded<P extends Place>(values: Values<P>): Values<P> {
  if (values.known.length <= MOST_ALTERNATIVES) return values;
  return { known: values.known.slice(0, MOST_ALTERNATIVES), complete: false };
}

const NOTHING: Values<never> = { known: [], complete: false };

function just<P extends Place>(value: Value<P>): Values<P> {
  return { known: [value], complete: true };
}

function literal(value: Primitive, node: TSESTree.Node, head: TSESTree.Node = node): Literal {
  return { kind: 'literal', value, node, head };
}

function evaluateOrigin<P extends Place>(tracer: Tracer<P>, origin: Origin<P>): Values<P> {
  if (!tracer.fuel.spend()) return NOTHING;
  if (origin.kind === 'place') {
    const { constant } = origin.place;
    return constant === undefined
      ? { known: [origin], complete: false }
      : just(literal(constant, origin.node));
  }
  if (origin.kind !== 'node') return NOTHING;
  const { node } = origin;
  if (isFunction(node)) return just({ kind: 'function', function: node, node });
  if (isClass(node)) return just({ kind: 'object', node });
  switch (node.type) {
    case 'Literal':
      if ('regex' in node) return just({ kind: 'regexp', ...node.regex, node });
      return just(literal(node.value as Primitive, node));
    case 'Identifier':
      return node.name === 'undefined' ? just(literal(undefined, node)) : NOTHING;
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
    default:
      return NOTHING;
  }
}

function evaluateTemplate<P extends Place>(tracer: Tracer<P>, node: TSESTree.TemplateLiteral): Values<P> {
  let texts = just<P>(literal('', node));
  node.quasis.forEach((quasi, index) => {
    texts = concatenate(texts, just(literal(quasi.value.cooked ?? '', node)), node);
    const hole = node.expressions[index];
    if (hole !== undefined) texts = concatenate(texts, evaluate(tracer, hole), node);
  });
  return texts;
}

/** Every text that one of the left followed by one of the right gives; what is not known becomes a hole. */
function concatenate<P extends Place>(left: Values<P>, right: Values<P>, node: TSESTree.Node): Values<P> {
  const lefts = alternatives(left, node);
  const rights = alternatives(right, node);
  const isTooMuch = lefts.length * rights.length > MOST_ALTERNATIVES;
  const known: Value<P>[] = [];
  for (const one of lefts) {
    for (const other of isTooMuch ? [hole(node)] : rights) known.push(join(one, other, node));
  }
  const telling = known.filter((value) => value.kind === 'literal' || isTextual(value));
  return { known: telling, complete: telling.length === known.length };
}

function isTextual(value: Value): boolean {
  return value.kind === 'text' && value.parts.some((part) => part !== undefined && part !== '');
}

function hole(node: TSESTree.Node): Text {
  return { kind: 'text', parts: [undefined], node, head: node };
}

function alternatives(values: Values, node: TSESTree.Node): (Literal | Text)[] {
  const known: (Literal | Text)[] = [];
  let isOpen = !values.complete;
  for (const value of values.known) {
    if (value.kind === 'literal' || value.kind === 'text') known.push(value);
    else isOpen = true;
  }
  return isOpen || known.length === 0 ? [...known, hole(node)] : known;
}

function join(left: Literal | Text, right: Literal | Text, node: TSESTree.Node): Literal | Text {
  const before = partsOf(left);
  const after = partsOf(right);
  const isEmpty = before.length === 1 && before[0] === '';
  const head = isEmpty ? right.head : left.head;
  const parts: (string | undefined)[] = isEmpty ? [] : [...before];
  for (const part of after) {
    const last = parts.at(-1);
    if (parts.length > 0 && last !== undefined && part !== undefined) parts[parts.length - 1] = last + part;
    else if (parts.length === 0 || last !== undefined || part !== undefined) parts.push(part);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? literal(only, node, head)
    : { kind: 'text', parts, node, head };
}

function partsOf(value: Literal | Text): readonly (string | undefined)[] {
  return value.kind === 'text' ? value.parts : [String(value.value)];
}

function evaluateUnary<P extends Place>(tracer: Tracer<P>, node: TSESTree.UnaryExpression): Values<P> {
  if (node.operator === 'void') return just(literal(undefined, node));
  return mapLiterals(
    evaluate(tracer, node.argument),
    (value) => {
      switch (node.operator) {
        case '!':
          return { value: !value };
        case '-':
          return typeof value === 'number' || typeof value === 'bigint' ? { value: -value } : undefined;
        case '+':
          return typeof value === 'bigint' ? undefined : { value: Number(value) };
        case '~':
          return typeof value === 'number' ? { value: ~value } : undefined;
        case 'typeof':
          return { value: typeof value };
        default:
          return undefined;
      }
    },
    node,
  );
}

function mapLiterals<P extends Place>(
  values: Values<P>,
  change: (value: Primitive) => { value: Primitive } | undefined,
  node: TSESTree.Node,
): Values<P> {
  const known: Value<P>[] = [];
  let { complete } = values;
  for (const value of values.known) {
    const changed = value.kind === 'literal' ? change(value.value) : undefined;
    if (changed === undefined) complete = false;
    else known.push(literal(changed.value, node));
  }
  return { known, complete };
}

function evaluateBinary<P extends Place>(tracer: Tracer<P>, node: TSESTree.BinaryExpression): Values<P> {
  if (node.operator === '+') return evaluateSum(tracer, node);
  if (node.left.type === 'PrivateIdentifier') return NOTHING;
  const lefts = evaluate(tracer, node.left);
  const rights = evaluate(tracer, node.right);
  if (!lefts.complete || !rights.complete || lefts.known.length * rights.known.length > MOST_ALTERNATIVES) {
    return NOTHING;
  }
  const known: Value<P>[] = [];
  for (const left of lefts.known) {
    for (const right of rights.known) {
      const value =
        left.kind === 'literal' && right.kind === 'literal'
          ? compute(node.operator, left.value, right.value)
          : undefined;
      if (value === undefined) return NOTHING;
      known.push(literal(value, node));
    }
  }
  return { known, complete: true };
}

function compute(operator: string, left: Primitive, right: Primitive): Primitive {
  if (operator === '===' || operator === '!==') return (left === right) === (operator === '===');
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '**':
      return left ** right;
    case '|':
      return left | right;
    case '&':
      return left & right;
    case '^':
      return left ^ right;
    case '<<':
      return left << right;
    case '>>':
      return left >> right;
    case '>>>':
      return left >>> right;
    default:
      return undefined;
  }
}

/** A chain of `+` is flattened first: long concatenations must not cost stack. */
function evaluateSum<P extends Place>(tracer: Tracer<P>, node: TSESTree.BinaryExpression): Values<P> {
  const terms: TSESTree.Node[] = [];
  let left: TSESTree.Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    terms.unshift(left.right);
    left = unwrap(left.left);
  }
  let sum = evaluate(tracer, left);
  for (const term of terms) {
    if (!tracer.fuel.spend()) return NOTHING;
    const next = evaluate(tracer, term);
    sum = addNumbers(sum, next, node) ?? concatenate(sum, next, node);
  }
  return sum;
}

function addNumbers<P extends Place>(
  left: Values<P>,
  right: Values<P>,
  node: TSESTree.Node,
): Values<P> | undefined {
  const [one] = left.known;
  const [other] = right.known;
  if (left.known.length !== 1 || right.known.length !== 1 || !left.complete || !right.complete)
    return undefined;
  if (one?.kind !== 'literal' || other?.kind !== 'literal') return undefined;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return undefined;
  return just(literal(one.value + other.value, node));
}

function evaluateCall<P extends Place>(tracer: Tracer<P>, node: TSESTree.CallExpression): Values<P> {
  const builtin = getBuiltinCall(tracer, node);
  const [argument] = node.arguments;
  const callee = unwrap(node.callee);
  const receiver = callee.type === 'MemberExpression' ? callee.object : undefined;
  if (builtin === undefined || argument?.type === 'SpreadElement') return NOTHING;
  switch (builtin) {
    case 'String':
      return argument === undefined
        ? just(literal('', node))
        : concatenate(just<P>(literal('', node)), evaluate(tracer, argument), node);
    case 'Number':
    case 'parseInt':
    case 'parseFloat':
      if (argument === undefined || node.arguments.length > 1) return NOTHING;
      return mapLiterals(evaluate(tracer, argument), toNumber(builtin), node);
    case 'Boolean':
      return argument === undefined
        ? just(literal(false, node))
        : mapLiterals(evaluate(tracer, argument), (value) => ({ value: Boolean(value) }), node);
    case '.toString':
      return receiver === undefined || argument !== undefined
        ? NOTHING
        : concatenate(just<P>(literal('', node)), evaluate(tracer, receiver), node);
    case '.concat':
      return receiver === undefined ? NOTHING : evaluateConcat(tracer, receiver, node);
    case '.join':
      return receiver === undefined ? NOTHING : evaluateJoin(tracer, receiver, node);
    case 'Object.assign':
    case 'Object.create':
      return just({ kind: 'object', node });
    default: {
      const change = TEXT_METHODS[builtin];
      if (change === undefined || receiver === undefined) return NOTHING;
      const apply = (value: Primitive): { value: Primitive } | undefined =>
        typeof value === 'string' ? { value: change(value) } : undefined;
      return mapLiterals(evaluate(tracer, receiver), apply, node);
    }
  }
}

const TEXT_METHODS: Readonly<Record<string, ((text: string) => string) | undefined>> = {
  '.trim': (text) => text.trim(),
  '.trimStart': (text) => text.trimStart(),
  '.trimEnd': (text) => text.trimEnd(),
  '.toLowerCase': (text) => text.toLowerCase(),
  '.toUpperCase': (text) => text.toUpperCase(),
};

function toNumber(
  builtin: 'Number' | 'parseInt' | 'parseFloat',
): (value: Primitive) => { value: number } | undefined {
  const convert = { Number, parseFloat, parseInt: (text: string) => Number.parseInt(text, 10) }[builtin];
  return (value) => (typeof value === 'bigint' ? undefined : { value: convert(String(value)) });
}

function evaluateConcat<P extends Place>(
  tracer: Tracer<P>,
  receiver: TSESTree.Node,
  node: TSESTree.CallExpression,
): Values<P> {
  let texts = evaluate(tracer, receiver);
  if (texts.known.some((value) => value.kind === 'array')) return NOTHING;
  for (const argument of node.arguments) texts = concatenate(texts, evaluate(tracer, argument), node);
  return texts;
}

function evaluateJoin<P extends Place>(
  tracer: Tracer<P>,
  receiver: TSESTree.Node,
  node: TSESTree.CallExpression,
): Values<P> {
  const arrays = evaluate(tracer, receiver);
  const [array] = arrays.known;
  if (!arrays.complete || arrays.known.length !== 1 || array?.kind !== 'array') return NOTHING;
  const [separator] = node.arguments;
  const between = separator === undefined ? just<P>(literal(',', node)) : evaluate(tracer, separator);
  let texts: Values<P> | undefined;
  for (const element of array.node.elements) {
    if (!tracer.fuel.spend()) return NOTHING;
    const next: Values<P> =
      element === null
        ? just(literal('', node))
        : element.type === 'SpreadElement'
          ? NOTHING
          : evaluate(tracer, element);
    texts =
      texts === undefined
        ? concatenate(just<P>(literal('', node)), next, node)
        : concatenate(concatenate(texts, between, node), next, node);
  }
  return texts ?? just(literal('', node));
}

/** The whole text of a value; undefined when it is not a text or not known whole. */
export function findText(value: Value): string | undefined {
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** The known beginning of a text: all of it, or what stands before the first hole. */
export function findPrefix(value: Value): string | undefined {
  return value.kind === 'text' ? value.parts[0] : findText(value);
}
