import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  isFunction,
  printName,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getReads, type Scope } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { findPart } from '../parts.ts';
import { getFixed, getPositions, plays, type Site } from '../site.ts';
import { isMaking } from './language.ts';

/** What holds the bytes of a key within a function. */
export interface KeyHolder {
  /** As code spells it: `key`, `answer.Plaintext`. */
  readonly name: string;
  /** Where it is given the bytes. */
  readonly from: TSESTree.Node;
  readonly reads: readonly TSESTree.Node[];
  readonly home: FunctionNode;
  readonly body: TSESTree.Node;
  /** The statements after it is given them; none where nobody can tell. */
  readonly rest: readonly TSESTree.Statement[];
}

/** The variable, parameter of a callback, or member of an answer that holds the bytes that a site gives. */
export function findHolder({ scope }: FileView, site: Site): KeyHolder | undefined {
  for (const { property } of getPositions(site, 'key-callback')) {
    const given = property?.nodes.flatMap((node) => findFunction(node, scope) ?? []) ?? [];
    const [callback] = given;
    if (callback !== undefined) return findParameter(callback, scope);
  }
  for (const position of getPositions(site, 'key-part')) {
    const part = getFixed(site, position);
    if (part?.kind === 'literal') return findAnswer(site.node, String(part.value), scope);
  }
  const declarator = findDeclarator(site.node, scope);
  return declarator?.id.type === 'Identifier' ? holdIn(declarator.id, declarator, scope) : undefined;
}

/** What is given keys. */
const KEY_ROLES = ['cipher-key', 'mac-key', 'private-key'] as const;

/** Is what was read from a file used as a key? As a text nobody could overwrite it. */
export function isReadAsKey(file: FileView, site: Site): boolean {
  const reads = site.arguments.length === 1 ? (findHolder(file, site)?.reads ?? []) : [];
  const isRead = (node: TSESTree.Node): boolean => reads.includes(unwrap(node));
  return KEY_ROLES.some((role) =>
    file
      .getSites(role)
      .some((one) => getPositions(one, role).some(({ property }) => property?.nodes.some(isRead) === true)),
  );
}

/** The declaration of what holds what a call gives, as it is or as other bytes over the same memory. */
function findDeclarator(
  made: TSESTree.Node,
  scope: Scope<KnownPlace>,
): TSESTree.VariableDeclarator | undefined {
  let use = wrapped(made);
  const outer = use.parent;
  if ((outer?.type === 'CallExpression' || outer?.type === 'NewExpression') && outer.arguments[0] === use) {
    if (!plays(scope, outer, 'made-of') && !isMaking(outer)) return undefined;
    use = wrapped(outer);
  }
  const { parent } = use;
  return parent?.type === 'VariableDeclarator' && parent.init === use ? parent : undefined;
}

function holdIn(
  name: TSESTree.Identifier,
  from: TSESTree.VariableDeclarator,
  scope: Scope<KnownPlace>,
): KeyHolder | undefined {
  const reads = getReadsOf(name, scope);
  return reads === undefined ? undefined : hold(name.name, from, reads);
}

function hold(name: string, from: TSESTree.Node, reads: readonly TSESTree.Node[]): KeyHolder | undefined {
  const home = findEnclosingFunction(from);
  if (home === undefined) return undefined;
  const statement = from.type === 'VariableDeclarator' ? from.parent : undefined;
  const block = statement?.parent;
  const isAlone = statement?.declarations.length === 1 && block?.type === 'BlockStatement';
  const rest = isAlone ? block.body.slice(block.body.indexOf(statement) + 1) : [];
  return { name, from, reads, home, body: home.body, rest };
}

/** A function that is written there, or that a name stands for. */
function findFunction(node: TSESTree.Node, scope: Scope<KnownPlace>): FunctionNode | undefined {
  const bare = unwrap(node);
  if (isFunction(bare)) return bare;
  const [only, ...others] = scope.resolve(bare).list;
  return others.length === 0 && only?.kind === 'node' && isFunction(only.node) ? only.node : undefined;
}

/** The second parameter of a callback, of which the first is an error. */
function findParameter(owner: FunctionNode, scope: Scope<KnownPlace>): KeyHolder | undefined {
  const [error, name] = owner.params;
  const reads = name?.type === 'Identifier' ? getReadsOf(name, scope) : undefined;
  if (name?.type !== 'Identifier' || reads === undefined) return undefined;
  const statements = owner.body.type === 'BlockStatement' ? owner.body.body : [];
  const [first, ...others] = statements;
  // Before the error is out of the way there may be no key that could be overwritten.
  const rest = first !== undefined && isLeavingOn(error, first) ? others : [];
  return { name: name.name, from: name, reads, home: owner, body: owner.body, rest };
}

/** `if (error) return done(error);` */
function isLeavingOn(error: TSESTree.Node | undefined, statement: TSESTree.Statement): boolean {
  if (error?.type !== 'Identifier' || statement.type !== 'IfStatement') return false;
  const test = unwrap(statement.test);
  const { consequent } = statement;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  const isLeaving = last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
  return isLeaving && test.type === 'Identifier' && test.name === error.name;
}

/** A part of what a call gives, or of what that gives which a request is handed to. */
function findAnswer(made: TSESTree.Node, part: string, scope: Scope<KnownPlace>): KeyHolder | undefined {
  const call = made.type === 'NewExpression' ? findSending(made, scope) : made;
  const { names, members, isWhole } =
    call === undefined ? { names: [], members: [], isWhole: false } : findPart(call, part, scope);
  if (!isWhole || call === undefined || names.length + members.length === 0) return undefined;
  const reads = [
    ...names.map((name) => getReadsOf(name, scope)),
    ...members.map((member) => getReadsThrough(member, scope)),
  ];
  const [name] = [...names, ...members];
  const from = wrapped(call).parent;
  if (name === undefined || from == null || reads.includes(undefined)) return undefined;
  return hold(
    printName(name),
    from,
    reads.flatMap((one) => one ?? []),
  );
}

/** The call that a request is handed to, there or under the one name that it has. */
function findSending(request: TSESTree.Node, scope: Scope<KnownPlace>): TSESTree.Node | undefined {
  const use = wrapped(request);
  const { parent } = use;
  if (parent?.type === 'CallExpression' && parent.callee !== use) return parent;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const variable = scope.bindings.findVariable(parent.id);
  const [read, ...others] = variable === undefined ? [] : getReads(variable);
  const call = read === undefined ? undefined : wrapped(read.identifier).parent;
  return others.length === 0 && call?.type === 'CallExpression' ? call : undefined;
}

/** Where a name is read, and what has it under another name. */
function getReadsOf(name: TSESTree.Identifier, scope: Scope<KnownPlace>): TSESTree.Node[] | undefined {
  const variable = scope.bindings.findVariable(name);
  if (variable === undefined || !scope.fuel.spend()) return undefined;
  return getReads(variable).map(({ identifier }) => identifier);
}

/** `const key = answer.Plaintext;` is the same under another name. */
function getReadsThrough(member: TSESTree.Node, scope: Scope<KnownPlace>): TSESTree.Node[] | undefined {
  const use = wrapped(member);
  const { parent } = use;
  const isNamed = parent?.type === 'VariableDeclarator' && parent.init === use;
  if (!isNamed) return [member];
  return parent.id.type === 'Identifier' ? getReadsOf(parent.id, scope) : undefined;
}
