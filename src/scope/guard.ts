import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, printName, unwrap } from '../ast/index.ts';
import { isConstant } from './binding.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './origin.ts';

/** Names of a run mode in which nobody's real data is at stake. */
const DEVELOPMENT = new Set(['development', 'develop', 'dev', 'test', 'testing', 'local', 'debug']);
const PRODUCTION = new Set(['production', 'prod']);
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

/**
 * Does a node run only in development or tests? Judged by the conditions around it and by early exits before it.
 * `flags` are names or member paths (`config.debug`) that the project declares to be true in development only.
 */
export function isDevelopmentOnly<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.Node,
  flags: ReadonlySet<string>,
): boolean {
  const judge = createJudge(tracer, flags);
  let child = node;
  for (let parent = node.parent; parent != null; child = parent, parent = parent.parent) {
    if (!tracer.fuel.spend()) return true;
    if (isGuardedBy(judge, child, parent)) return true;
  }
  return false;
}

/** Is it sure, when the test came out as `outcome`, that this is development? */
type Judge = (test: TSESTree.Node, outcome: boolean) => boolean;

function isGuardedBy(judge: Judge, child: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === parent.test) return false;
      return judge(parent.test, child === parent.consequent);
    case 'LogicalExpression':
      return (
        child === parent.right && parent.operator !== '??' && judge(parent.left, parent.operator === '&&')
      );
    case 'BlockStatement':
    case 'Program':
      return parent.body.some(
        (statement) => statement.range[1] <= child.range[0] && isExit(judge, statement),
      );
    case 'SwitchCase':
      return isDevelopmentCase(judge, parent);
    case 'Property':
      return isDevelopmentEntry(parent);
    default:
      return false;
  }
}

/** `if (production) return;` leaves only development behind it. */
function isExit(judge: Judge, statement: TSESTree.Statement): boolean {
  if (statement.type !== 'IfStatement' || statement.alternate !== null) return false;
  const { consequent } = statement;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  const isLeaving =
    last?.type === 'ReturnStatement' ||
    last?.type === 'ThrowStatement' ||
    last?.type === 'ContinueStatement' ||
    (last?.type === 'ExpressionStatement' && printName(last.expression) === 'process.exit');
  return isLeaving && judge(statement.test, false);
}

function isDevelopmentCase(judge: Judge, branch: TSESTree.SwitchCase): boolean {
  const { cases, discriminant } = branch.parent;
  if (!judge(discriminant, true)) return false;
  const index = cases.indexOf(branch);
  for (let at = index; at >= 0; at -= 1) {
    const current = cases[at];
    if (current === undefined || (at < index && current.consequent.length > 0)) break;
    const name = current.test === null ? undefined : findLiteralText(current.test);
    if (name === undefined || !DEVELOPMENT.has(name)) return false;
  }
  return true;
}

/** `{ development: …, production: … }`: one configuration per run mode. */
function isDevelopmentEntry(property: TSESTree.Property): boolean {
  const name = findKeyName(property);
  if (name === undefined || !DEVELOPMENT.has(name) || property.parent.type !== 'ObjectExpression')
    return false;
  return property.parent.properties.some(
    (sibling) => sibling.type === 'Property' && PRODUCTION.has(findKeyName(sibling) ?? ''),
  );
}

function createJudge<P extends Place>(tracer: Tracer<P>, flags: ReadonlySet<string>): Judge {
  const judge: Judge = (test, outcome) => {
    if (!tracer.fuel.spend()) return false;
    const bare = unwrap(test);
    switch (bare.type) {
      case 'UnaryExpression':
        return bare.operator === '!' && judge(bare.argument, !outcome);
      case 'LogicalExpression': {
        if (isMode(bare)) return outcome && bare.parent.type === 'SwitchStatement';
        const isBoth = (bare.operator === '&&') !== outcome;
        const left = judge(bare.left, outcome);
        return isBoth ? left && judge(bare.right, outcome) : left || judge(bare.right, outcome);
      }
      case 'BinaryExpression':
        return isComparison(bare, outcome);
      case 'CallExpression':
        return isMode(bare) ? outcome && bare.parent.type === 'SwitchStatement' : isMembership(bare, outcome);
      case 'Identifier':
      case 'MemberExpression':
        return isFlag(bare, outcome);
      default:
        return false;
    }
  };

  function isComparison(test: TSESTree.BinaryExpression, outcome: boolean): boolean {
    if (!EQUALITY.has(test.operator)) return false;
    const isEqual = test.operator.startsWith('=') === outcome;
    const name = findLiteralText(test.right) ?? findLiteralText(test.left);
    if (name === undefined || !(isMode(test.left) || isMode(test.right))) return false;
    return isEqual ? DEVELOPMENT.has(name) : PRODUCTION.has(name);
  }

  /** `['development', 'test'].includes(process.env.NODE_ENV)` */
  function isMembership(call: TSESTree.CallExpression, outcome: boolean): boolean {
    const callee = unwrap(call.callee);
    const [argument] = call.arguments;
    if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'includes') return false;
    if (argument === undefined || !isMode(argument)) return false;
    const list = unwrap(callee.object);
    if (list.type !== 'ArrayExpression') return false;
    const names = list.elements.map((element) => (element === null ? undefined : findLiteralText(element)));
    return outcome
      ? names.every((name) => name !== undefined && DEVELOPMENT.has(name))
      : names.some((name) => name !== undefined && PRODUCTION.has(name));
  }

  function isFlag(test: TSESTree.Identifier | TSESTree.MemberExpression, outcome: boolean): boolean {
    const init = test.type === 'Identifier' ? findConstant(test) : undefined;
    if (init !== undefined) return judge(init, outcome);
    if (isMode(test)) return outcome && test.parent.type === 'SwitchStatement';
    const name = test.type === 'Identifier' ? test.name : findMemberName(test);
    if (name === undefined) return false;
    if (flags.has(name) || flags.has(printName(test))) return outcome;
    return outcome ? DEVELOPMENT_FLAG.has(name) : PRODUCTION_FLAG.has(name);
  }

  function findConstant(identifier: TSESTree.Identifier): TSESTree.Node | undefined {
    const variable = tracer.bindings.findVariable(identifier);
    const [definition] = variable?.defs ?? [];
    if (variable === undefined || !isConstant(variable) || definition?.node.type !== 'VariableDeclarator') {
      return undefined;
    }
    return definition.node.id.type === 'Identifier' ? (definition.node.init ?? undefined) : undefined;
  }

  /** Does the expression read the run mode? */
  function isMode(node: TSESTree.Node): boolean {
    if (!tracer.fuel.spend()) return false;
    const bare = unwrap(node);
    switch (bare.type) {
      case 'LogicalExpression':
        return bare.operator !== '&&' && isMode(bare.left);
      case 'MemberExpression':
        return MODE.has(findMemberName(bare) ?? '') || printName(bare).endsWith('.settings.env');
      case 'CallExpression': {
        const [argument] = bare.arguments;
        const callee = unwrap(bare.callee);
        const key =
          bare.arguments.length <= 2 && argument !== undefined ? findLiteralText(argument) : undefined;
        if (callee.type !== 'MemberExpression') return false;
        if (findMemberName(callee) === 'get') return key !== undefined && MODE_KEYS.has(key);
        return LOWERING.has(findMemberName(callee) ?? '') && isMode(callee.object);
      }
      case 'Identifier': {
        const init = findConstant(bare);
        return init === undefined ? MODE.has(bare.name) : isMode(init);
      }
      default:
        return false;
    }
  }

  return judge;
}

const EQUALITY = new Set(['===', '!==', '==', '!=']);
const LOWERING = new Set(['toLowerCase', 'trim']);
