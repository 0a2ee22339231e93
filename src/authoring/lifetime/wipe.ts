import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, isFunction, unwrap, wrapped } from '../../ast/index.ts';
import { compareOrder } from '../../flow/index.ts';
import { getReads } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { plays, type Site } from '../site.ts';
import type { Edit } from '../repair.ts';
import { isMaking } from './language.ts';

/** Bytes of a key in a variable of a function, and what is wrong with their life. */
export interface KeyLife {
  readonly name: string;
  /** Where they are turned into a text, which nobody can overwrite. */
  readonly texts: readonly TSESTree.Node[];
  /** Are they there still when the function is left? */
  readonly isLeft: boolean;
  readonly repair: Edit | undefined;
}

/** Methods that look at bytes and hand none of them on. */
const LOOKING = new Set(['equals', 'compare', 'copy', 'length', 'byteLength']);
const TEXTS = new Set(['toString', 'toJSON']);
const PARTS = new Set(['subarray', 'slice']);

type Use = 'harmless' | 'text' | 'wipe' | 'elsewhere';

/** Follows bytes of a key from where they are made. Undefined where they are handed to somebody else, or no variable holds them. */
export function readKeyLife(file: FileView, site: Site): KeyLife | undefined {
  const declarator = findHolder(file, site.node);
  const owner = declarator && findEnclosingFunction(declarator);
  if (declarator?.id.type !== 'Identifier' || owner === undefined) return undefined;
  const variable = file.scope.bindings.findVariable(declarator.id);
  if (variable === undefined) return undefined;
  const uses = getReads(variable).map(({ identifier }) => ({
    node: identifier,
    use: findUse(file, identifier),
  }));
  if (!file.scope.fuel.spend() || uses.some(({ use }) => use === 'elsewhere')) return undefined;
  const nodesOf = (wanted: Use): TSESTree.Node[] =>
    uses.filter(({ use }) => use === wanted).map(({ node }) => node);
  const wipes = nodesOf('wipe');
  const isLeft = !wipes.some((wipe) => isOnEveryWay(wipe, declarator, owner.body));
  return {
    name: declarator.id.name,
    texts: nodesOf('text'),
    isLeft,
    repair: wipes.length === 0 ? wrapInTry(declarator, variable) : undefined,
  };
}

/** The variable that holds what a call gives, as it is or as other bytes over the same memory. */
function findHolder({ scope }: FileView, made: TSESTree.Node): TSESTree.VariableDeclarator | undefined {
  let use = wrapped(made);
  const outer = use.parent;
  if ((outer?.type === 'CallExpression' || outer?.type === 'NewExpression') && outer.arguments[0] === use) {
    if (!plays(scope, outer, 'made-of') && !isMaking(outer)) return undefined;
    use = wrapped(outer);
  }
  const { parent } = use;
  return parent?.type === 'VariableDeclarator' && parent.init === use ? parent : undefined;
}

function findUse(file: FileView, identifier: TSESTree.Node): Use {
  const { scope } = file;
  let use = wrapped(identifier);
  if (use.parent?.type === 'MemberExpression' && use.parent.object === use) {
    const member = use.parent;
    const name = findMemberName(member) ?? '';
    const call = wrapped(member).parent;
    if (name === 'fill') return 'wipe';
    if (TEXTS.has(name)) return 'text';
    if (LOOKING.has(name)) return 'harmless';
    if (!PARTS.has(name) || call?.type !== 'CallExpression') return 'elsewhere';
    use = wrapped(call);
  }
  const { parent } = use;
  switch (parent?.type) {
    case 'TemplateLiteral':
      return 'text';
    case 'CallExpression': {
      if (file.getSites('key-wiped').some(({ node, arguments: [first] }) => node === parent && first === use))
        return 'wipe';
      // What packages are given they do not keep; what makes bytes of bytes hands them on, but for a MAC.
      const isCopied = plays(scope, parent, 'made-of') && !plays(scope, parent, 'mac-made');
      const isKnown = scope.api(parent.callee).length > 0 && !isCopied;
      return isKnown && parent.callee !== use ? 'harmless' : 'elsewhere';
    }
    case 'VariableDeclarator': {
      // A part of the bytes under a name of its own, which is followed likewise.
      const variable = parent.id.type === 'Identifier' ? scope.bindings.findVariable(parent.id) : undefined;
      const isPart = use !== wrapped(identifier) && variable !== undefined && scope.fuel.spend();
      const parts = isPart
        ? getReads(variable).map(({ identifier: read }) => findUse(file, read))
        : ['elsewhere'];
      if (parts.includes('elsewhere')) return 'elsewhere';
      return parts.includes('text') ? 'text' : 'harmless';
    }
    default:
      return 'elsewhere';
  }
}

/** Is it done in a `finally`, or in plain sequence before everything that leaves the function? */
function isOnEveryWay(wipe: TSESTree.Node, declarator: TSESTree.Node, body: TSESTree.Node): boolean {
  let child = wipe;
  for (let { parent } = child; parent != null && !isFunction(parent); { parent } = child) {
    if (parent.type === 'TryStatement' && parent.finalizer === child) return true;
    child = parent;
  }
  return getExits(body).every(
    (exit) => exit.range[0] < declarator.range[0] || compareOrder(wipe, exit, body) === 'before',
  );
}

/** The statements by which a function is left, and its end. */
function getExits(body: TSESTree.Node): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const open: TSESTree.Node[] = [body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'ReturnStatement') found.push(next);
    open.push(...getInner(next));
  }
  return found;
}

function getInner(node: TSESTree.Node): TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return node.alternate === null ? [node.consequent] : [node.consequent, node.alternate];
    case 'TryStatement':
      return [node.block, ...(node.handler === null ? [] : [node.handler.body])];
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [node.body];
    case 'SwitchStatement':
      return node.cases.flatMap(({ consequent }) => consequent);
    default:
      return [];
  }
}

/** Puts all that follows the declaration into a `try` whose `finally` overwrites the key. */
function wrapInTry(
  declarator: TSESTree.VariableDeclarator,
  variable: TSESLint.Scope.Variable,
): Edit | undefined {
  const statement = declarator.parent;
  const block = statement.parent;
  if (block.type !== 'BlockStatement' || statement.declarations.length > 1) return undefined;
  const rest = block.body.slice(block.body.indexOf(statement) + 1);
  const [first] = rest;
  const last = rest.at(-1);
  const home = findEnclosingFunction(declarator);
  // A function that runs later would find zeros.
  const isUsedLater = getReads(variable).some(({ identifier }) => findEnclosingFunction(identifier) !== home);
  if (first === undefined || last === undefined || isUsedLater || hasPromise(home, rest)) return undefined;
  const margin = ' '.repeat(statement.loc.start.column);
  return (fixer) => [
    fixer.insertTextBefore(first, `try {\n${margin}  `),
    ...rest
      .slice(1)
      .filter(({ loc }) => loc.start.column === margin.length)
      .map((one) => fixer.insertTextBefore(one, '  ')),
    fixer.insertTextAfter(last, `\n${margin}} finally {\n${margin}  ${variable.name}.fill(0);\n${margin}}`),
  ];
}

/** Is a promise returned without waiting for it, so that the key would be gone before it is used? */
function hasPromise(home: ReturnType<typeof findEnclosingFunction>, rest: readonly TSESTree.Node[]): boolean {
  if (home?.async !== true) return false;
  return rest.flatMap(getExits).some((exit) => {
    const argument = exit.type === 'ReturnStatement' ? exit.argument : null;
    return (
      argument !== null && argument.type !== 'AwaitExpression' && unwrap(argument).type === 'CallExpression'
    );
  });
}
