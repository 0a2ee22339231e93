import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findFunctionName,
  findMemberName,
  isFunction,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { compareOrder } from '../../flow/index.ts';
import { getReads } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { plays, type Site } from '../site.ts';
import type { Edit } from '../repair.ts';
import { findHolder, type KeyHolder } from './key-holder.ts';

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
const LOOKING = new Set(['copy', 'length', 'byteLength']);
const COMPARING = new Set(['equals', 'compare']);
const TEXTS = new Set(['toString', 'toJSON']);
const PARTS = new Set(['subarray', 'slice']);

type Use = 'harmless' | 'compared' | 'text' | 'wipe' | 'elsewhere';

/** Follows bytes of a key from where they are made. Undefined where they are handed to somebody else, or no variable holds them. */
export function readKeyLife(file: FileView, site: Site): KeyLife | undefined {
  const holder = findHolder(file, site);
  if (holder === undefined) return undefined;
  const { name, from, body } = holder;
  const uses = holder.reads.map((node) => ({ node, use: findUse(file, node) }));
  if (!file.scope.fuel.spend() || uses.some(({ use }) => use === 'elsewhere')) return undefined;
  if (isHashOfPassword(site, holder, new Set(uses.map(({ use }) => use)))) return undefined;
  const nodesOf = (wanted: Use): TSESTree.Node[] =>
    uses.filter(({ use }) => use === wanted).map(({ node }) => node);
  const wipes = nodesOf('wipe');
  const isLeft = !wipes.some((wipe) => isOnEveryWay(wipe, from, body));
  return {
    name,
    texts: nodesOf('text'),
    isLeft,
    repair: wipes.length === 0 ? wrapInTry(holder) : undefined,
  };
}

/**
 * Is what was derived kept, or held against what was kept, and nothing else: the hash of a password, which opens nothing? A
 * function that says that it makes a key is taken at its word.
 */
function isHashOfPassword(site: Site, { home }: KeyHolder, uses: ReadonlySet<Use>): boolean {
  const isOfPassword = site.positions.some(({ role }) => role === 'kdf-password');
  const isKept = uses.size > 0 && [...uses].every((use) => use === 'text' || use === 'compared');
  return isOfPassword && isKept && !/key|deriv/i.test(findFunctionName(home) ?? '');
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
    if (COMPARING.has(name)) return 'compared';
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
      if (plays(scope, parent, 'digest-check')) return 'compared';
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
function isOnEveryWay(wipe: TSESTree.Node, from: TSESTree.Node, body: TSESTree.Node): boolean {
  let child = wipe;
  for (let { parent } = child; parent != null && !isFunction(parent); { parent } = child) {
    if (parent.type === 'TryStatement' && parent.finalizer === child) return true;
    child = parent;
  }
  return getExits(body).every(
    (exit) => exit.range[0] < from.range[0] || compareOrder(wipe, exit, body) === 'before',
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

/** Puts all that follows into a `try` whose `finally` overwrites the key. */
function wrapInTry({ name, reads, rest, home }: KeyHolder): Edit | undefined {
  const [first] = rest;
  const last = rest.at(-1);
  // A function that runs later would find zeros.
  const isUsedLater = reads.some((read) => findEnclosingFunction(read) !== home);
  if (first === undefined || last === undefined || isUsedLater || hasPromise(home, rest)) return undefined;
  const { column } = first.loc.start;
  const margin = ' '.repeat(column);
  return (fixer) => [
    fixer.insertTextBefore(first, `try {\n${margin}  `),
    ...rest
      .slice(1)
      .filter(({ loc }) => loc.start.column === column)
      .map((one) => fixer.insertTextBefore(one, '  ')),
    fixer.insertTextAfter(last, `\n${margin}} finally {\n${margin}  ${name}.fill(0);\n${margin}}`),
  ];
}

/** Is a promise returned without waiting for it, so that the key would be gone before it is used? */
function hasPromise(home: FunctionNode, rest: readonly TSESTree.Node[]): boolean {
  if (!home.async) return false;
  return rest.flatMap(getExits).some((exit) => {
    const argument = exit.type === 'ReturnStatement' ? exit.argument : null;
    return (
      argument !== null && argument.type !== 'AwaitExpression' && unwrap(argument).type === 'CallExpression'
    );
  });
}
