import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findFunctionName,
  findMemberName,
  isFunction,
  isSpelledAlike,
  isWithin,
  printName,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import type { Kind, KnownPlace } from '../../knowledge/index.ts';
import { findEnumerated, findInit, getWrites, type Scope } from '../../scope/index.ts';
import { readArrivalSource, type ArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';
import { isVouched } from '../message/listener.ts';
import type { Asked } from './asked.ts';
import { isBare } from './bare.ts';
import { isBareWay } from './bare-way.ts';
import { isComparedRaw } from './compared.ts';
import { isExamined } from './examined.ts';
import { findNestedWrites, type NestedWrite, type Selection } from './selection.ts';

/** A write through a name that others choose, or may choose. */
export interface Polluted {
  readonly write: NestedWrite;
  readonly selection: Selection;
  /** Who chooses the name; undefined where the file does not show it. */
  readonly source: ArrivalSource | undefined;
  /** Is the name refused only where it is a text? */
  readonly isComparedRaw: boolean;
}

/** How a rule judges such writes. */
export interface Polluting<V> {
  readonly judge: (polluted: Polluted) => V | undefined;
}

interface Judged<V> {
  readonly verdict: V;
  readonly node: TSESTree.Node;
  readonly found: Tainted | undefined;
}

/**
 * Judges what is written to an object that is picked by a name: of several names, one that others choose. Of several
 * writes to one object the first is told, and the last where it is found step by step: the others make the way there.
 */
export function judgePollution<V>(file: FileView, { judge }: Polluting<V>): Iterable<Judged<V>> {
  const judged = new Map<TSESTree.Node, Judged<V>>();
  for (const write of findNestedWrites(file.scope)) {
    const chosen = findChosen(file, write);
    if (chosen === undefined) continue;
    const { selection, found, isRaw = false } = chosen;
    const at = selection.asked?.node ?? selection.member;
    if (judged.has(at) && selection.way === 'once') continue;
    const source = found && readArrivalSource(found, file);
    const verdict = judge({ write, selection, source, isComparedRaw: isRaw });
    if (verdict !== undefined) judged.set(at, { verdict, node: write.node, found });
  }
  return judged.values();
}

interface Chosen {
  readonly selection: Selection;
  readonly found: Tainted | undefined;
  readonly isRaw?: boolean;
}

function getAsked({ asked, member }: Selection): Asked {
  return asked ?? { node: member.property, steps: [] };
}

/** The name that others choose, or else one that they may choose. */
function findChosen(file: FileView, write: NestedWrite): Chosen | undefined {
  let open: Selection | undefined;
  let raw: Selection | undefined;
  for (const selection of write.selections) {
    if (!isOpen(file.scope, selection)) continue;
    const { node, steps } = getAsked(selection);
    const found = file.flow.trace(getKind(file, selection), node, steps);
    if (found.kind === 'tainted' && !isVouched(file.scope, found.source)) {
      // Whoever calls a function of a package knows which member it writes; what is walked along is another matter.
      const isMeant = (): boolean =>
        selection.way === 'once'
          ? isNamed(file, write, selection, found)
          : isWalk(file.scope, write, selection, found);
      if (found.source.givenTo === undefined || isMeant()) return { selection, found };
      continue;
    }
    if (!isWalk(file.scope, write, selection)) continue;
    if (found.kind === 'unknown') open ??= selection;
    else if (isComparedRaw(file, selection)) raw ??= selection;
  }
  if (open !== undefined) return { selection: open, found: undefined };
  return raw && { selection: raw, found: undefined, isRaw: true };
}

/**
 * Are all names those of callers, and texts? What callers give to two brackets in a row are the indices of a matrix as
 * often as not; what is taken out of a text is none, nor are three names in a row.
 */
function isNamed({ flow }: FileView, write: NestedWrite, { member }: Selection, found: Tainted): boolean {
  const { node, isDynamic, isDeleted = false } = write;
  const key = node.type === 'MemberExpression' && isDynamic ? node.property : undefined;
  const written = key && flow.trace('prototype-key', key, []);
  if (written?.kind !== 'tainted') return false;
  const outer = unwrap(member.object);
  const isThird = outer.type === 'MemberExpression' && outer.computed && findMemberName(outer) === undefined;
  // Nobody takes an element out of a matrix by its indices.
  return isThird || isDeleted || (isTakenApart(found) && isTakenApart(written));
}

function isTakenApart({ way }: Tainted): boolean {
  return way.some(({ crossing }) => crossing?.kind === 'method' && PARTING.has(crossing.name));
}

const PARTING = new Set(['.match', '.exec', '.split']);

/** `constructor` leads on where nobody asks whether what is picked is an object. */
function getKind({ scope }: FileView, { way, member }: Selection): Kind {
  return way === 'once' || isExamined(scope, member) ? 'prototype-key' : 'prototype-walk';
}

/** Can the name be of a member that is inherited? */
function isOpen(scope: Scope<KnownPlace>, { member }: Selection): boolean {
  const { known, complete } = scope.values(member.property);
  if (complete && known.length > 0) return false;
  const enumerated = findEnumerated(scope.bindings, member.property);
  // What an object is gone through by are members of its own.
  if (enumerated !== undefined && printName(enumerated) === printName(member.object)) return false;
  if (isMadeBare(scope, member.object) || isBareWay(scope, member.object)) return false;
  const origins = scope.resolve(member.object);
  const isOwn = origins.list.every((origin) => {
    const { list, complete: isWhole } =
      origin.kind === 'changed' ? origin.of : { list: [origin], complete: true };
    return isWhole && list.length > 0 && list.every((one) => one.kind === 'node' && isBare(scope, one.node));
  });
  return !(isOwn && origins.complete && origins.list.length > 0);
}

/** `this.index[name] = Object.create(null)`: is all that the file writes there an object that inherits nothing? */
function isMadeBare(scope: Scope<KnownPlace>, object: TSESTree.Node): boolean {
  if (unwrap(object).type !== 'MemberExpression') return false;
  const written = scope
    .getNodes()
    .flatMap((node) =>
      node.type === 'AssignmentExpression' && isSpelledAlike(node.left, object) ? [unwrap(node.right)] : [],
    );
  return written.length > 0 && written.every((node) => isBare(scope, node));
}

/** Is it a function that goes from member to member by one name after the other? */
function isWalk(
  scope: Scope<KnownPlace>,
  { node, isDynamic }: NestedWrite,
  { way, member }: Selection,
  found?: Tainted,
): boolean {
  if (way === 'once' || !isDynamic) return false;
  // A name that came out of an object is one of many, wherever the loop stands.
  const isOfMany = found !== undefined && isOfMembers(found);
  if (!isOfMany && !isIterated(scope, member.property, 0)) return false;
  // `cur[key] ??= {}` makes the way that `cur = cur[key]` goes.
  const isOnWay =
    node.type === 'MemberExpression' && isSpelledAlike(node.property, member.property) && isStep(node);
  return !isOnWay;
}

function isOfMembers({ way }: Tainted): boolean {
  return way.some(({ state }) => state.path.steps.includes(NAMES));
}

/** The part of a value that is the names of its members. */
const NAMES = '*key';

/** `cur[key] = cur[key] || {}`: is nothing written but what the way goes on through? */
function isStep(target: TSESTree.MemberExpression): boolean {
  const { parent } = target;
  if (parent.type !== 'AssignmentExpression') return false;
  const open: TSESTree.Node[] = [parent.right];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = unwrap(next);
    if (node.type === 'LogicalExpression') open.push(node.left, node.right);
    else if (node.type === 'ConditionalExpression') open.push(node.consequent, node.alternate);
    else if (node.type === 'AssignmentExpression') open.push(node.right);
    else if (!MADE.has(node.type) && !isSpelledAlike(node, target)) return false;
  }
  return true;
}

/** What makes an empty thing to go on in. */
const MADE = new Set<string>(['ObjectExpression', 'ArrayExpression', 'NewExpression']);

/** Names and functions between a key and the list that it is taken off. */
const MOST_NAMES = 4;

const LOOPS = new Set<string>(['ForInStatement', 'ForOfStatement']);

/** `put(at[head], path.slice(dot + 1), value)`: does a function give itself a piece of what it was given? */
function isCutOn(scope: Scope<KnownPlace>, owner: FunctionNode, { name }: TSESLint.Scope.Variable): boolean {
  const own = findFunctionName(owner)?.split('.').at(-1);
  return (scope.nodesIn(owner) ?? []).some(
    (node) =>
      node.type === 'CallExpression' &&
      printName(node.callee).split('.').at(-1) === own &&
      node.arguments.some((one) => {
        const named = unwrap(one);
        const held = named.type === 'Identifier' ? scope.bindings.findVariable(named) : undefined;
        const piece = unwrap((held && findInit(held)) ?? named);
        const callee = piece.type === 'CallExpression' ? unwrap(piece.callee) : undefined;
        return callee?.type === 'MemberExpression' && printName(callee.object) === name;
      }),
  );
}

/** `for (const key in from) this.mergeKey(to, from, key)`: is a function of the file given one name after the other? */
function isGivenEach(
  scope: Scope<KnownPlace>,
  owner: FunctionNode,
  parameter: TSESTree.Node,
  depth: number,
): boolean {
  const own = findFunctionName(owner)?.split('.').at(-1);
  const index = owner.params.findIndex((one) => one === parameter);
  if (own === undefined || index < 0) return false;
  return scope.getNodes().some((node) => {
    if (node.type !== 'CallExpression' || printName(node.callee).split('.').at(-1) !== own) return false;
    const given = node.arguments[index];
    return given !== undefined && !isWithin(node, owner) && isIterated(scope, given, depth + 1);
  });
}

/** Is a name one of many: of a loop, of a list, or taken off one? */
function isIterated(scope: Scope<KnownPlace>, key: TSESTree.Node, depth: number): boolean {
  const node = unwrap(key);
  if (depth > MOST_NAMES) return false;
  if (node.type === 'MemberExpression') return node.computed;
  if (node.type === 'CallExpression') {
    if (/\.(?:shift|pop)$/.test(printName(node))) return true;
    const callee = unwrap(node.callee);
    const holder = callee.type === 'MemberExpression' ? [callee.object] : [];
    return [...holder, ...node.arguments].some((one) => isIterated(scope, one, depth + 1));
  }
  const variable = node.type === 'Identifier' ? scope.bindings.findVariable(node) : undefined;
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined) return false;
  if (isFunction(definition.node)) {
    const isCallback = wrapped(definition.node).parent?.type === 'CallExpression';
    // `(object, [key, ...rest], value)`
    const isTakenOff = definition.name.parent.type === 'ArrayPattern';
    return (
      isCallback ||
      isTakenOff ||
      (scope.uses(definition.node)?.handings.length ?? 0) > 0 ||
      isCutOn(scope, definition.node, variable) ||
      isGivenEach(scope, definition.node, definition.name, depth)
    );
  }
  if (definition.node.type !== 'VariableDeclarator') return false;
  const { init, parent } = definition.node;
  if (parent.parent.type === 'ForInStatement' || parent.parent.type === 'ForOfStatement') return true;
  const writes = getWrites(variable);
  return (
    writes.some(({ identifier }) => LOOPS.has(identifier.parent.type)) ||
    [init, ...writes.map(({ writeExpr }) => writeExpr)].some(
      (value) => value != null && isIterated(scope, value, depth + 1),
    )
  );
}
