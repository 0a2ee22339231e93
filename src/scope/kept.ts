import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../ast/index.ts';
import { component, type Place } from './facts.ts';
import { NOT_KNOWN, union, type Origins, type Property } from './origin.ts';
import { getPlaces } from './places.ts';
import { findText } from './text.ts';
import { resolveProperty, type Tracer } from './tracer.ts';

/** Something that is put where others may look for it under a name: `req.db = pool`, `app.set('db', pool)`. */
export interface KeptWrite {
  /** What the member is written of, or the call that puts it there. */
  readonly holder: TSESTree.Node;
  readonly value: TSESTree.Node;
  /** The name, where the file does not spell it here. */
  readonly key?: TSESTree.Node;
  /** Are the members of the value written, each under its own name: `Object.assign(app.locals, { db })`? */
  readonly isLayer?: boolean;
}

/** Stands for the names that writes do not spell. */
export const UNSPELLED = '';

/** Reads a node as such writes, whatever their holder turns out to be, by their names. */
export function readKeptWrites(node: TSESTree.Node): readonly (readonly [string, KeptWrite])[] {
  if (node.type === 'AssignmentExpression') {
    const left = unwrap(node.left);
    const name = left.type === 'MemberExpression' ? findMemberName(left) : undefined;
    if (left.type !== 'MemberExpression' || name === undefined || !KEEPING.has(node.operator)) return [];
    return [[name, { holder: left.object, value: node.right }]];
  }
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return [];
  const [key, value, ...others] = node.arguments;
  if (key === undefined || value === undefined) return [];
  const { object } = callee;
  if (object.type === 'Identifier' && object.name === 'Object' && findMemberName(callee) === 'assign')
    return [value, ...others].map((layer) => [UNSPELLED, { holder: key, value: layer, isLayer: true }]);
  if (others.length > 0 || value.type === 'SpreadElement') return [];
  const name = findLiteralText(key);
  const write = { holder: node, value };
  return [name === undefined ? [UNSPELLED, { ...write, key }] : [name, write]];
}

const KEEPING = new Set(['=', '??=', '||=']);
/** Nobody writes a member of one name in more places. */
const MOST_WRITES = 32;

/** The values that the file itself puts into a member of a place, whoever else does. */
export function findKept<P extends Place>(tracer: Tracer<P>, place: P, name: string): TSESTree.Node[] {
  return [...tracer.getWritten(name), ...tracer.getWritten(UNSPELLED)]
    .slice(0, MOST_WRITES)
    .flatMap((write) => {
      const { holder, value, key, isLayer } = write;
      if (!tracer.fuel.spend() || (key !== undefined && !getTexts(tracer, key).includes(name))) return [];
      const holders = getPlaces(tracer.resolve(holder));
      // A call stands for the cell that it names.
      const isCall = holder === value.parent;
      const kept = isCall ? holders.flatMap((one) => tracer.facts.step(one, component.cell) ?? []) : holders;
      if (!kept.some((one) => isSame(one, place))) return [];
      return isLayer === true ? tracer.member(tracer.resolve(value), name).nodes : [value];
    });
}

/** The texts that a name can be. */
function getTexts<P extends Place>(tracer: Tracer<P>, key: TSESTree.Node): string[] {
  return tracer.evaluate(key).known.flatMap((value) => findText(value) ?? []);
}

/** A member of a place that no row knows is what the file has put there, in whatever function: `req.db` after `req.db = pool`. */
export function getKept<P extends Place>(tracer: Tracer<P>, place: P, name: string): Property<P> {
  const nodes = tracer.getKept(place, name);
  return nodes.length === 0 ? NOT_KNOWN : { nodes, origins: [], missing: false, unknown: true };
}

/** The cells that a call names, and by which names: `app.get('db')`. */
export function findCells<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  of: Origins<P>,
): NamedCells<P> | undefined {
  const [key] = node.arguments;
  if (key === undefined || node.arguments.length > 1) return undefined;
  const cells = getPlaces(of).flatMap((place) => tracer.facts.step(place, component.cell) ?? []);
  return cells.length === 0 ? undefined : { names: getTexts(tracer, key), cells };
}

/** Places, and members of them. */
export interface NamedCells<P extends Place> {
  readonly names: readonly string[];
  readonly cells: readonly P[];
}

/** `app.get('db')`: what the file has put into the cell of that name. */
export function resolveCell<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
  of: Origins<P>,
): Origins<P> | undefined {
  const found = findCells(tracer, node, of);
  if (found === undefined) return undefined;
  const kept = found.cells.flatMap((cell) =>
    found.names.map((name) => resolveProperty(tracer, getKept(tracer, cell, name))),
  );
  return union([of, ...kept]);
}

/** Ways that lead to an instance of one class differ in what else is known of it. */
function isSame(left: Place, right: Place): boolean {
  return left === right || left.name === right.name;
}
