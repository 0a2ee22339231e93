import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findLiteralText,
  findMemberName,
  getReturns,
  isFunction,
  printName,
  unwrap,
} from '../ast/index.ts';
import { findInit } from './binding.ts';
import type { Place } from './facts.ts';
import { isDeclaredFlag } from './flag-name.ts';
import type { Tracer } from './tracer.ts';

/** Names of a run mode in which nobody's real data is at stake. */
export const DEVELOPMENT: ReadonlySet<string> = new Set([
  'development',
  'develop',
  'dev',
  'test',
  'testing',
  'local',
  'debug',
]);
/** Names of the run mode that serves real data. */
export const PRODUCTION: ReadonlySet<string> = new Set(['production', 'prod']);

/** What the run mode is called where it is read: a member, an environment variable or the key of a getter. */
const MODE = new Set(['NODE_ENV', 'nodeEnv', 'node_env', 'MODE']);
const MODE_KEYS = new Set([...MODE, 'env']);
const DEVELOPMENT_FLAG = new Set([
  '__DEV__',
  'DEV',
  'isDev',
  'isDevelopment',
  'IS_DEV',
  'IS_DEVELOPMENT',
  'isLocal',
  'isTest',
]);
const PRODUCTION_FLAG = new Set(['PROD', 'isProd', 'isProduction', 'IS_PROD', 'IS_PRODUCTION']);
const EQUALITY = new Set(['===', '!==', '==', '!=']);
const LOWERING = new Set(['toLowerCase', 'trim']);

/** Which names say what a condition is about. */
export interface ModeNames {
  readonly development: ReadonlySet<string>;
  readonly production: ReadonlySet<string>;
  readonly developmentFlags: ReadonlySet<string>;
  readonly productionFlags: ReadonlySet<string>;
}

/** The names that everybody uses for the run mode. */
export const RUN_MODE: ModeNames = {
  development: DEVELOPMENT,
  production: PRODUCTION,
  developmentFlags: DEVELOPMENT_FLAG,
  productionFlags: PRODUCTION_FLAG,
};
/** No names but those that are declared. */
export const DECLARED_ONLY: ModeNames = {
  development: new Set(),
  production: new Set(),
  developmentFlags: new Set(),
  productionFlags: new Set(),
};

/** Conditions nested deeper than this say nothing. */
const DEEPEST = 40;

/** Reads conditions on the run mode. */
export interface ModeReader {
  /** Is it sure, when the test came out as `outcome`, that this is development? */
  impliesDevelopment(test: TSESTree.Node, outcome: boolean): boolean;
  /** Does the expression read the run mode? */
  isMode(node: TSESTree.Node): boolean;
}

/**
 * Makes a reader of conditions. `flags` are names or member paths (`config.debug`) that the project declares to be
 * true in development only, or in the mode that is asked about; `names` are those that everybody uses.
 */
export function createModeReader<P extends Place>(
  tracer: Tracer<P>,
  flags: ReadonlySet<string>,
  names: ModeNames = RUN_MODE,
): ModeReader {
  const answers = { true: new Map<TSESTree.Node, boolean>(), false: new Map<TSESTree.Node, boolean>() };

  const implies = (test: TSESTree.Node, outcome: boolean, depth: number): boolean => {
    const bare = unwrap(test);
    const known = answers[`${outcome}`];
    const answer = known.get(bare);
    if (answer !== undefined) return answer;
    // What leads back to itself says nothing.
    known.set(bare, false);
    const found = depth <= DEEPEST && tracer.fuel.spend() && judgeTest(bare, outcome, depth);
    known.set(bare, found);
    return found;
  };

  const judgeTest = (bare: TSESTree.Node, outcome: boolean, depth: number): boolean => {
    switch (bare.type) {
      case 'UnaryExpression':
        return bare.operator === '!' && implies(bare.argument, !outcome, depth + 1);
      case 'LogicalExpression':
        return isImpliedByLogic(bare, outcome, depth);
      case 'BinaryExpression':
        return isComparison(bare, outcome, depth);
      case 'CallExpression':
        return isMembership(bare, outcome, depth) || isFlagCall(bare, outcome, depth);
      case 'Identifier':
      case 'MemberExpression':
        return isFlag(bare, outcome, depth);
      default:
        return false;
    }
  };

  /** A true `a && b` says both; a false one only what either being false says. `||` and `??` the other way round. */
  const isImpliedByLogic = (test: TSESTree.LogicalExpression, outcome: boolean, depth: number): boolean => {
    const operands = flatten(test);
    const judge = (operand: TSESTree.Node): boolean => implies(operand, outcome, depth + 1);
    if (test.operator === '&&') return outcome ? operands.some(judge) : operands.every(judge);
    const isSureOfBoth = !outcome && test.operator === '||';
    return isSureOfBoth ? operands.some(judge) : operands.every(judge);
  };

  const isComparison = (test: TSESTree.BinaryExpression, outcome: boolean, depth: number): boolean => {
    if (!EQUALITY.has(test.operator)) return false;
    const compared = findComparedTruth(test);
    if (compared !== undefined)
      return implies(
        compared.node,
        (test.operator.startsWith('=') === outcome) === compared.truth,
        depth + 1,
      );
    const name = findLiteralText(test.right) ?? findLiteralText(test.left);
    if (name === undefined || !(isMode(test.left, depth) || isMode(test.right, depth))) return false;
    const isEqual = test.operator.startsWith('=') === outcome;
    return isEqual ? names.development.has(name) : names.production.has(name);
  };

  /** `['development', 'test'].includes(process.env.NODE_ENV)` */
  const isMembership = (call: TSESTree.CallExpression, outcome: boolean, depth: number): boolean => {
    const callee = unwrap(call.callee);
    const [argument] = call.arguments;
    if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'includes') return false;
    if (argument === undefined || !isMode(argument, depth)) return false;
    const list = findConstant(callee.object) ?? unwrap(callee.object);
    if (list.type !== 'ArrayExpression') return false;
    const modes = list.elements.map((element) => (element === null ? undefined : findLiteralText(element)));
    return outcome
      ? modes.every((name) => name !== undefined && names.development.has(name))
      : modes.some((name) => name !== undefined && names.production.has(name));
  };

  /** `isDev()`: a function of the file that returns the condition, or one that bears a flag's name. */
  const isFlagCall = (call: TSESTree.CallExpression, outcome: boolean, depth: number): boolean => {
    const callee = unwrap(call.callee);
    if (call.arguments.length > 0) return false;
    if (callee.type !== 'Identifier') {
      return callee.type === 'MemberExpression' && isNamedFlag(callee, outcome);
    }
    const returned = findOnlyReturn(callee);
    return returned === undefined ? isNamedFlag(callee, outcome) : implies(returned, outcome, depth + 1);
  };

  const isFlag = (
    test: TSESTree.Identifier | TSESTree.MemberExpression,
    outcome: boolean,
    depth: number,
  ): boolean => {
    const value = findConstant(test);
    if (value === undefined) return isNamedFlag(test, outcome);
    return implies(value, outcome, depth + 1) || (READING.has(value.type) && isNamedFlag(test, outcome));
  };

  const isNamedFlag = (test: TSESTree.Identifier | TSESTree.MemberExpression, outcome: boolean): boolean => {
    const name = test.type === 'Identifier' ? test.name : findMemberName(test);
    if (name === undefined) return false;
    if (isDeclaredFlag(test, flags, tracer.bindings)) return outcome;
    return (outcome ? names.developmentFlags : names.productionFlags).has(name);
  };

  /** What a name that is given its value once is given. */
  const findConstant = (node: TSESTree.Node): TSESTree.Node | undefined => {
    const bare = unwrap(node);
    const variable = bare.type === 'Identifier' ? tracer.bindings.findVariable(bare) : undefined;
    return variable && findInit(variable);
  };

  const findOnlyReturn = (callee: TSESTree.Identifier): TSESTree.Node | undefined => {
    const [definition] = tracer.bindings.findVariable(callee)?.defs ?? [];
    const made = definition?.node.type === 'FunctionDeclaration' ? definition.node : findConstant(callee);
    if (made === undefined || !isFunction(made)) return undefined;
    const isShort = made.body.type !== 'BlockStatement' || made.body.body.length === 1;
    return isShort ? getReturns(made).nodes[0] : undefined;
  };

  const isMode = (node: TSESTree.Node, depth: number): boolean => {
    if (depth > DEEPEST || !tracer.fuel.spend()) return false;
    const bare = unwrap(node);
    switch (bare.type) {
      case 'LogicalExpression':
        return bare.operator !== '&&' && isMode(bare.left, depth + 1);
      case 'MemberExpression':
        return MODE.has(findMemberName(bare) ?? '') || printName(bare).endsWith('.settings.env');
      case 'CallExpression':
        return isModeCall(bare, depth);
      case 'Identifier': {
        const value = findConstant(bare);
        return value === undefined ? MODE.has(findDestructuredName(bare)) : isMode(value, depth + 1);
      }
      default:
        return false;
    }
  };

  /** `app.get('env')`, `process.env.NODE_ENV.toLowerCase()` */
  const isModeCall = (call: TSESTree.CallExpression, depth: number): boolean => {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return false;
    const name = findMemberName(callee) ?? '';
    const [argument, ...others] = call.arguments;
    if (name === 'get' && argument !== undefined && others.length < 2) {
      return MODE_KEYS.has(findLiteralText(argument) ?? '');
    }
    return LOWERING.has(name) && isMode(callee.object, depth + 1);
  };

  /** The name that a variable was taken out of an object by, else its own. */
  const findDestructuredName = (identifier: TSESTree.Identifier): string => {
    const [definition] = tracer.bindings.findVariable(identifier)?.defs ?? [];
    const name = definition?.name.parent;
    const property = name?.type === 'AssignmentPattern' ? name.parent : name;
    return (property?.type === 'Property' ? findKeyName(property) : undefined) ?? identifier.name;
  };

  return {
    impliesDevelopment: (test, outcome) => implies(test, outcome, 0),
    isMode: (node) => isMode(node, 0),
  };
}

/** `flag === true`: what is held against a truth value, and against which. */
function findComparedTruth({
  left,
  right,
}: TSESTree.BinaryExpression): { readonly node: TSESTree.Node; readonly truth: boolean } | undefined {
  const given = unwrap(right);
  return given.type === 'Literal' && typeof given.value === 'boolean'
    ? { node: left, truth: given.value }
    : undefined;
}

/** Expressions whose outcome the file does not show, so that a flag's name speaks for itself. */
const READING = new Set<string>(['MemberExpression', 'CallExpression', 'Identifier', 'AwaitExpression']);

/** The operands of a chain of one operator. */
function flatten(test: TSESTree.LogicalExpression): TSESTree.Node[] {
  const operands: TSESTree.Node[] = [];
  let left: TSESTree.Node = test;
  while (left.type === 'LogicalExpression' && left.operator === test.operator) {
    operands.push(left.right);
    left = unwrap(left.left);
  }
  return [left, ...operands.reverse()];
}
