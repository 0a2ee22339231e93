import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { Source } from './edge.ts';
import type { Guards } from './guard/guards.ts';
import type { World } from './world.ts';

type Variable = TSESLint.Scope.Variable;

/** Names for a test, or for a member of the error, are followed so far. */
const DEEPEST = 3;
/** Members that every error has: a look at them tells nothing of its kind. */
const OF_EVERY = new Set(['message', 'stack']);
/** Functions that say of every error that it is one. */
const ANY_ERROR = /^is(?:Native)?Error(?:Like|Object)?$/;
/** Classes that every error, or anything that goes wrong, is of. */
const GENERAL = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError']);
const ORDERS = new Set(['<', '<=', '>', '>=']);
const EQUAL = new Set(['===', '==']);
const UNEQUAL = new Set(['!==', '!=']);

/**
 * Has a test found out of which kind an error is before it is read? `error instanceof NotFound`, `error.expose`,
 * `error.status < 500`: the program has thought about which of them it shows.
 */
export function isExamined<P extends Place>(
  world: World<P>,
  guards: Guards,
  { node }: Source,
  way: readonly TSESTree.Node[],
): boolean {
  const variable = findRoot(world, node);
  if (variable === undefined) return false;
  if (isGivenSpecial(world, variable)) return true;
  return way.some((passed) =>
    guards.conditionsAt(passed).some((condition) => {
      if (!world.fuel.spend()) return true;
      if (condition.kind === 'case') return readsMember(world, condition.discriminant, variable, 0);
      return condition.kind === 'test' && examines(world, condition.test, condition.outcome, variable, 0);
    }),
  );
}

const NAMED = new Set<string>(['Identifier', 'MemberExpression']);

/** `@Catch(NotFound) class Filter { catch(error) {} }`: a class that says which errors its methods are given. */
function isGivenSpecial<P extends Place>(world: World<P>, { defs }: Variable): boolean {
  return defs.some(({ type, node }) => {
    if (type !== 'Parameter') return false;
    const owner = node.parent.type === 'MethodDefinition' ? node.parent.parent.parent : undefined;
    return (owner?.decorators ?? []).some(({ expression }) => {
      const given = expression.type === 'CallExpression' ? expression.arguments : [];
      return given.length > 0 && given.every((one) => NAMED.has(unwrap(one).type) && isSpecial(world, one));
    });
  });
}

function examines<P extends Place>(
  world: World<P>,
  node: TSESTree.Node,
  outcome: boolean,
  variable: Variable,
  depth: number,
): boolean {
  const test = unwrap(node);
  const again = (one: TSESTree.Node, result = outcome): boolean =>
    examines(world, one, result, variable, depth);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' && again(test.argument, !outcome);
    case 'LogicalExpression':
      // Both are known where both hold, or neither does; of one of two nobody knows which.
      return (test.operator === '&&') === outcome
        ? again(test.left) || again(test.right)
        : again(test.left) && again(test.right);
    case 'BinaryExpression':
      return comparesKind(world, test, outcome, variable, depth);
    case 'MemberExpression':
      return outcome && readsMember(world, test, variable, depth);
    case 'CallExpression': {
      const callee = unwrap(test.callee);
      const name = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
      if (ANY_ERROR.test(callee.type === 'Identifier' ? callee.name : (name ?? ''))) return false;
      const given = callee.type === 'MemberExpression' ? [callee.object, ...test.arguments] : test.arguments;
      return outcome && given.some((one) => findRoot(world, one) === variable);
    }
    case 'Identifier': {
      if (outcome && isTakenOut(world, test, variable)) return true;
      const init = depth < DEEPEST ? findInit(world, test) : undefined;
      return init !== undefined && examines(world, init, outcome, variable, depth + 1);
    }
    default:
      return false;
  }
}

function comparesKind<P extends Place>(
  world: World<P>,
  { operator, left, right }: TSESTree.BinaryExpression,
  outcome: boolean,
  variable: Variable,
  depth: number,
): boolean {
  if (operator === 'instanceof')
    return outcome && findRoot(world, left) === variable && isSpecial(world, right);
  if (operator === 'in') {
    const isOfEvery = OF_EVERY.has(findLiteralText(left) ?? '');
    return outcome && !isOfEvery && findRoot(world, right) === variable;
  }
  const isNumber = [unwrap(left), unwrap(right)].some(
    (one) => one.type === 'Literal' && typeof one.value === 'number',
  );
  const isTelling =
    ORDERS.has(operator) ||
    (EQUAL.has(operator) && (outcome || isNumber)) ||
    (UNEQUAL.has(operator) && (!outcome || isNumber));
  return isTelling && [left, right].some((one) => readsMember(world, one, variable, depth));
}

/** A class of the program's own, or of a library that says nothing of a machine's inside. */
function isSpecial<P extends Place>({ scope, flowFacts }: World<P>, node: TSESTree.Node): boolean {
  const named = unwrap(node);
  if (named.type === 'Identifier' && GENERAL.has(named.name) && scope.bindings.isGlobal(named)) return false;
  return !scope.api(named).some(flowFacts.isFailing);
}

/** Is a member of the error read that not every error has, or something that was made of one? */
function readsMember<P extends Place>(
  world: World<P>,
  node: TSESTree.Node,
  variable: Variable,
  depth: number,
): boolean {
  const read = unwrap(node);
  switch (read.type) {
    case 'MemberExpression':
      return findRoot(world, read) === variable && !OF_EVERY.has(findMemberName(read) ?? '');
    case 'LogicalExpression':
      return [read.left, read.right].some((one) => readsMember(world, one, variable, depth));
    case 'ConditionalExpression':
      return [read.test, read.consequent].some((one) => readsMember(world, one, variable, depth));
    case 'CallExpression':
      return readsMember(world, read.callee, variable, depth);
    case 'BinaryExpression':
      return read.operator === 'instanceof' && findRoot(world, read.left) === variable;
    case 'Identifier': {
      if (isTakenOut(world, read, variable)) return true;
      const init = depth < DEEPEST ? findInit(world, read) : undefined;
      return init !== undefined && readsMember(world, init, variable, depth + 1);
    }
    default:
      return false;
  }
}

/** `const { status } = error`: a name for such a member. */
function isTakenOut<P extends Place>(
  world: World<P>,
  name: TSESTree.Identifier,
  variable: Variable,
): boolean {
  const { parent } = world.scope.bindings.findVariable(name)?.identifiers[0] ?? {};
  const declarator = parent?.parent?.parent;
  if (parent?.type !== 'Property' || declarator?.type !== 'VariableDeclarator' || declarator.init === null)
    return false;
  return findRoot(world, declarator.init) === variable && !OF_EVERY.has(findKeyName(parent) ?? '');
}

function findInit<P extends Place>(world: World<P>, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const [definition, ...others] = world.scope.bindings.findVariable(name)?.defs ?? [];
  const declarator = definition?.node as TSESTree.Node | undefined;
  if (declarator?.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  return declarator.id === definition?.name ? (declarator.init ?? undefined) : undefined;
}

function findRoot<P extends Place>(world: World<P>, node: TSESTree.Node): Variable | undefined {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root.type === 'Identifier' ? world.scope.bindings.findVariable(root) : undefined;
}
