import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, isFunction, printName, wrapped } from '../../ast/index.ts';
import { compareOrder } from '../../flow/index.ts';
import type { Kind } from '../../knowledge/index.ts';
import { getReads, isConstant } from '../../scope/index.ts';
import type { FileView } from '../file.ts';
import { getPositions, type Site } from '../site.ts';
import { readEffect, readElementWrite, readNumber, type Effect, type Span } from './memory-writes.ts';

/** Memory as others left it, and how it is handed on. */
export interface ShownMemory {
  /** Where it is handed on. */
  readonly node: TSESTree.Node;
  readonly by: string;
  /**
   * `nothing`: no byte was written. `part`: some bytes surely were not. `text`: a text was written that may be too short.
   * `left`: some were not, and whoever calls the function has it now.
   */
  readonly written: 'nothing' | 'part' | 'text' | 'left';
}

/** What reads all bytes that it is given, and writes none. */
const SHOWING_KINDS: readonly Kind[] = [
  'html',
  'untyped-body',
  'typed-body',
  'sniffed-body',
  'logged',
  'log',
  'protocol-text',
  'sent-live',
];
/** Memory that goes on through more places than this is not followed. */
const MOST_HOLDERS = 60;

interface Use {
  readonly node: TSESTree.Node;
  readonly effect: Effect | 'left';
  readonly by: string;
}

/** Is memory handed on before it is written? Undefined where it is not, or where the file does not show what becomes of it. */
export function findShownMemory(file: FileView, site: Site): ShownMemory | undefined {
  const [given] = site.arguments;
  if (given === undefined) return undefined;
  const uses = collectUses(file, site.node);
  if (uses === undefined) return undefined;
  const size = readNumber(file.scope, given);
  const writes = uses.flatMap(({ node, effect }) => (typeof effect === 'object' ? [{ node, effect }] : []));
  // Where the size is not known, nobody can say what a part of it is, unless it ends at a number that is known.
  const isUncertain =
    size === undefined && writes.some(({ effect }) => !isWhole(effect) && !Number.isFinite(effect.to));
  if (size === 0 || isUncertain) return undefined;
  for (const { node, effect, by } of uses) {
    if (effect !== 'show' && effect !== 'left') continue;
    const home = findEnclosingFunction(node)?.body ?? getRoot(node);
    const before = writes.filter((write) => compareOrder(write.node, node, home) !== 'never');
    const spans = before.map((write) => write.effect);
    if (isCovered(spans, size)) {
      const isDoubtful = !isCovered(
        spans.filter(({ isBound }) => isBound !== true),
        size,
      );
      if (isDoubtful) return { node, by, written: 'text' };
      continue;
    }
    if (effect === 'show') return { node, by, written: getWritten(before.length, size) };
    if (before.length > 0) return { node, by, written: 'left' };
  }
  return undefined;
}

function getWritten(count: number, size: number | undefined): ShownMemory['written'] {
  if (count === 0) return 'nothing';
  return size === undefined ? 'text' : 'part';
}

/** Do writes reach every byte? */
function isCovered(spans: readonly Span[], size: number | undefined): boolean {
  if (size === undefined) return spans.some(isWhole);
  let end = 0;
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    if (from > end) return false;
    end = Math.max(end, to);
  }
  return end >= size;
}

function isWhole({ from, to, isBound }: Span): boolean {
  return from === 0 && to === Number.POSITIVE_INFINITY && isBound !== true;
}

function getRoot(node: TSESTree.Node): TSESTree.Node {
  let root = node;
  while (root.parent != null) root = root.parent;
  return root;
}

/** All that is done with memory; undefined where it is handed to what the file does not show, which may write it. */
function collectUses(file: FileView, made: TSESTree.Node): Use[] | undefined {
  const { scope } = file;
  const uses: Use[] = [];
  const open = [made];
  const seen = new Set<TSESTree.Node>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    if (seen.size > MOST_HOLDERS || !scope.fuel.spend()) return undefined;
    seen.add(next);
    const found = readUse(file, next);
    if (found.effect === 'unknown') return undefined;
    if (found.goes === undefined) uses.push({ node: next, effect: found.effect, by: found.by });
    else open.push(...found.goes);
  }
  return uses;
}

interface FoundUse {
  readonly effect: Effect | 'left';
  readonly by: string;
  /** Where the same memory is from here on. */
  readonly goes?: readonly TSESTree.Node[];
}

const UNKNOWN: FoundUse = { effect: 'unknown', by: '' };
const HARMLESS: FoundUse = { effect: 'harmless', by: '' };

function readUse(file: FileView, node: TSESTree.Node): FoundUse {
  const use = wrapped(node);
  const { parent } = use;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return followName(file, parent);
    case 'MemberExpression':
      return parent.object === use ? readMember(file, parent) : UNKNOWN;
    case 'ArrayExpression':
      return readListed(file, wrapped(parent));
    case 'CallExpression':
    case 'NewExpression':
    case 'AssignmentExpression':
      return readGiven(file, use);
    case 'TemplateLiteral':
      return { effect: 'show', by: '`${…}`' };
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return leave(file, parent);
    case 'ExpressionStatement':
    case 'UnaryExpression':
    case 'IfStatement':
      return HARMLESS;
    default:
      return UNKNOWN;
  }
}

function followName({ scope }: FileView, { id, parent }: TSESTree.VariableDeclarator): FoundUse {
  const variable = id.type === 'Identifier' ? scope.bindings.findVariable(id) : undefined;
  if (variable === undefined || !isConstant(variable) || parent.parent.type === 'ExportNamedDeclaration')
    return UNKNOWN;
  return { ...HARMLESS, goes: getReads(variable).map(({ identifier }) => identifier) };
}

function readMember({ scope }: FileView, member: TSESTree.MemberExpression): FoundUse {
  const name = findMemberName(member);
  const outer = wrapped(member);
  const { parent } = outer;
  if (parent?.type === 'AssignmentExpression' && parent.left === outer)
    return { effect: readElementWrite(scope, member), by: '' };
  if (name === 'length' || name === 'byteLength') return HARMLESS;
  if (parent?.type !== 'CallExpression' || parent.callee !== outer || name === undefined)
    return member.computed ? HARMLESS : UNKNOWN;
  return { effect: readEffect(scope, parent, name), by: name };
}

/** `concat([memory])`, with the list in place or under a name. */
function readListed(file: FileView, list: TSESTree.Node): FoundUse {
  const { parent } = list;
  if (parent?.type !== 'VariableDeclarator') return readShown(file, list) ?? UNKNOWN;
  const lists = followName(file, parent).goes ?? [];
  const shown = lists.flatMap((one) => readShown(file, wrapped(one)) ?? []);
  return shown.length === lists.length ? (shown[0] ?? HARMLESS) : UNKNOWN;
}

/** Is it given to what reads it, and writes nothing: a response, a log, a file? */
function readShown(file: FileView, given: TSESTree.Node): FoundUse | undefined {
  const isGiven = (node: TSESTree.Node): boolean => wrapped(node) === given;
  const sink = SHOWING_KINDS.flatMap((kind) => file.getSinks(kind)).find(({ value }) => isGiven(value));
  const reader = file
    .getSites('bytes-shown')
    .find((one) =>
      getPositions(one, 'bytes-shown').some(({ property }) => property?.nodes.some(isGiven) === true),
    );
  const api = sink?.api ?? reader?.api;
  return api === undefined ? undefined : { effect: 'show', by: api };
}

/** As {@link readShown}; functions of the file are looked into. */
function readGiven(file: FileView, given: TSESTree.Node): FoundUse {
  const shown = readShown(file, given);
  if (shown !== undefined) return shown;
  const call = given.parent;
  if (call?.type !== 'CallExpression') return UNKNOWN;
  if (file.scope.builtin(call) === 'JSON.stringify') return { effect: 'show', by: printName(call) };
  const index = call.arguments.findIndex((one) => one === given);
  const [origin, ...others] = file.scope.resolve(call.callee).list;
  const parameter =
    origin?.kind === 'node' && isFunction(origin.node) ? origin.node.params[index] : undefined;
  const variable =
    parameter?.type === 'Identifier' && others.length === 0
      ? file.scope.bindings.findVariable(parameter)
      : undefined;
  if (variable === undefined || !isConstant(variable)) return UNKNOWN;
  return { ...HARMLESS, goes: getReads(variable).map(({ identifier }) => identifier) };
}

function leave({ scope }: FileView, from: TSESTree.Node): FoundUse {
  const owner = isFunction(from) ? from : findEnclosingFunction(from);
  const uses = owner === undefined ? undefined : scope.uses(owner);
  if (uses?.complete !== true || uses.handings.length > 0) return { effect: 'left', by: 'return' };
  return { ...HARMLESS, goes: uses.calls.map(({ node }) => node) };
}
