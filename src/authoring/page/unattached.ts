import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findOnlyText, type Scope } from '../../scope/index.ts';
import type { Arrival } from '../arrival/judge.ts';

/** Methods by which an element does what it is for, wherever it is. */
const ACTING = new Set(['click', 'dispatchEvent']);

/** Members by which no more than the text of an element is read. */
const TEXTS = new Set(['textContent', 'innerText']);
/** What makes documents that no page shows, in which nothing is loaded or run. */
const MAKING = new Set(['createHTMLDocument', 'parseFromString']);
/** Members in one another, deeper than this, are not followed. */
const DEEPEST = 6;

/**
 * Is the element whose member is written made here, and then only read from? `link.href = url; return link.hostname` takes a
 * URL apart: no page shows the link, and nobody follows it. Nor does anything in `inert.body.innerHTML = html` run, as long as
 * only text is read of that document.
 */
export function isUnattached({ sink: { value }, scope }: Arrival<object>): boolean {
  const { parent } = wrapped(value);
  const target = parent?.type === 'AssignmentExpression' ? unwrap(parent.left) : undefined;
  if (target?.type !== 'MemberExpression') return false;
  const holder = unwrap(target.object);
  const root = findRoot(holder);
  const init = root === undefined ? undefined : findMade(root, scope);
  if (root === undefined || init === undefined) return false;
  const isOnly = (test: (identifier: TSESTree.Node) => boolean): boolean =>
    scope.bindings
      .findVariable(root)
      ?.references.every(({ identifier, init: isInit }) => isInit === true || test(identifier)) === true;
  if (holder === root && isMadeLink(init, scope)) return isOnly(isReadFrom);
  return isInert(init, scope, 0) && isOnly(isReadAsText);
}

/** The name that a chain of members begins with. */
function findRoot(node: TSESTree.Node, depth = 0): TSESTree.Identifier | undefined {
  if (node.type === 'Identifier') return node;
  const isMember = node.type === 'MemberExpression' && depth < DEEPEST;
  return isMember ? findRoot(unwrap(node.object), depth + 1) : undefined;
}

/** What a variable is declared with, where it is declared once. */
function findMade(name: TSESTree.Identifier, scope: Scope<KnownPlace>): TSESTree.Node | undefined {
  const [definition, ...others] = scope.bindings.findVariable(name)?.defs ?? [];
  if (others.length > 0 || definition?.node.type !== 'VariableDeclarator') return undefined;
  return definition.node.id.type === 'Identifier' ? (definition.node.init ?? undefined) : undefined;
}

/** `document.implementation.createHTMLDocument('')`, or an element that such a document makes. */
function isInert(node: TSESTree.Node, scope: Scope<KnownPlace>, depth: number): boolean {
  const call = unwrap(node);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || depth > 1) return false;
  const name = findMemberName(callee) ?? '';
  if (MAKING.has(name)) return true;
  const root = name === 'createElement' ? findRoot(unwrap(callee.object)) : undefined;
  const made = root === undefined ? undefined : findMade(root, scope);
  return made !== undefined && isInert(made, scope, depth + 1);
}

/** `document.createElement('a')` */
function isMadeLink(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  const [name] = call.arguments;
  if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'createElement') return false;
  return name !== undefined && findOnlyText(scope.values(name)) === 'a';
}

function isReadFrom(identifier: TSESTree.Node): boolean {
  const use = wrapped(identifier);
  const { parent } = use;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
  return !ACTING.has(findMemberName(parent) ?? '');
}

/** Is it written to, or asked for its text? `inert.createElement` is another element, which is looked at by itself. */
function isReadAsText(identifier: TSESTree.Node): boolean {
  let use = wrapped(identifier);
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { parent } = use;
    if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
    const name = findMemberName(parent) ?? '';
    if (TEXTS.has(name) || name === 'createElement') return true;
    use = wrapped(parent);
    if (use.parent?.type === 'AssignmentExpression' && use.parent.left === use) return true;
  }
  return false;
}
