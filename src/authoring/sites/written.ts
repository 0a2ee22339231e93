import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findLoadedRecord } from './loaded.ts';
import { component, findSourceName, isTelling, type Component, type Origins } from '../../scope/index.ts';
import { NOTHING } from './conditions.ts';
import { readWrittenSinks } from '../sinks.ts';
import type { Position } from '../site.ts';
import { createReader } from './reader.ts';
import type { Found, SiteSource } from './source.ts';

/** Adds the sites of an assignment: to a member of a known place, or to a global that is one. */
export function collectAssignment(
  source: SiteSource,
  node: TSESTree.AssignmentExpression,
  found: Found,
): void {
  const left = unwrap(node.left);
  if (!WRITING.has(node.operator)) return;
  if (left.type === 'MemberExpression') {
    const name = findMemberName(left);
    if (name !== undefined) addWrite(source, node, left.object, [name], node.right, found);
    else if (isCopy(source, left.property, node.right)) addCopy(source, node, left, found);
  } else if (left.type === 'Identifier' && source.scope.bindings.isGlobal(left)) {
    const target = source.facts.global(left.name);
    if (target !== undefined) addWritten(source, { node, api: left.name, target }, node.right, found);
  }
}

const WRITING = new Set(['=', '||=', '??=', '&&=', '+=']);

/** `record[key] = given[key]`, `for (const [key, value] of …) record[key] = value` */
function isCopy({ scope: { bindings } }: SiteSource, key: TSESTree.Node, right: TSESTree.Node): boolean {
  const name = unwrap(key);
  const value = unwrap(right);
  const variable = name.type === 'Identifier' ? bindings.findVariable(name) : undefined;
  if (variable === undefined) return false;
  const taken = value.type === 'MemberExpression' && value.computed ? unwrap(value.property) : undefined;
  if (taken?.type === 'Identifier') return bindings.findVariable(taken) === variable;
  const [own] = variable.identifiers;
  const [other] = value.type === 'Identifier' ? (bindings.findVariable(value)?.identifiers ?? []) : [];
  return own?.parent.type === 'ArrayPattern' && own !== other && other?.parent === own.parent;
}

/** Whose keys a record is given one by one chooses its fields, as whoever is copied into it at once does. */
function addCopy(
  source: SiteSource,
  node: TSESTree.Node,
  target: TSESTree.MemberExpression,
  found: Found,
): void {
  const record = findLoadedRecord(source, target.object);
  for (const place of [...source.scope.api(target.object), ...(record === undefined ? [] : [record])]) {
    const keys = source.facts.step(place, component.keys);
    if (keys === undefined) continue;
    const called = { node, api: printName(target.object), place: keys, arguments: [] };
    const sinks = readWrittenSinks(source, keys, target.property, called);
    found.sinks.push(...sinks.filter(({ kind }) => kind === 'record'));
  }
}

/** Adds a site for what is written to a member of a known place, or merged into the place. */
export function addWrite(
  source: SiteSource,
  node: TSESTree.Node,
  object: TSESTree.Node,
  names: readonly string[],
  value: TSESTree.Node | undefined,
  found: Found,
): void {
  if (value === undefined) return;
  const api = [printName(object), ...names].join('.');
  let isKnown = false;
  for (const place of source.scope.api(object)) {
    const target = follow(source, place, names.map(component.member));
    if (target === undefined) continue;
    isKnown = true;
    addWritten(
      source,
      { node, api, target, option: names.at(-1), made: findMaking(source, object) },
      value,
      found,
    );
  }
  const [name, ...others] = names;
  const record = isKnown || name !== undefined ? undefined : findLoadedRecord(source, object);
  if (record !== undefined)
    addWritten(source, { node, api, target: record, option: undefined }, value, found);
  if (isKnown || name === undefined || others.length > 0) return;
  const target = findOfStranger(source, object, name);
  if (target !== undefined) addWritten(source, { node, api, target, option: name }, value, found);
}

/** The member of a value that nobody knows, or not whole, where its name alone tells what it is. */
export function findOfStranger(
  source: SiteSource,
  object: TSESTree.Node,
  name: string,
  depth = 0,
): KnownPlace | undefined {
  // What a module exports by default is called so, and stands for all that rows say of the module.
  if (name === 'default') return undefined;
  const of = findMadeByStranger(source, object, depth) ?? source.facts.stranger();
  const member = of && source.facts.step(of, component.member(name));
  if (member === undefined) return undefined;
  return isKnownOtherwise(source.scope.resolve(object)) ? undefined : member;
}

/** Longer chains than this are not read. */
const LONGEST_CHAIN = 20;

/** What a method of such a value gives, where that is known in its turn: `rows.createQueryBuilder()`. */
function findMadeByStranger(
  source: SiteSource,
  object: TSESTree.Node,
  depth: number,
): KnownPlace | undefined {
  if (depth > LONGEST_CHAIN || !source.scope.fuel.spend()) return undefined;
  const origins = source.scope.resolve(object);
  const [origin] = origins.list;
  const made = origins.list.length === 1 && origin?.kind === 'node' ? origin.node : unwrap(object);
  const callee = made.type === 'CallExpression' ? unwrap(made.callee) : undefined;
  const name = callee?.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  if (callee?.type !== 'MemberExpression' || name === undefined) return undefined;
  const method = findOfStranger(source, callee.object, name, depth + 1);
  return method && source.facts.step(method, component.result);
}

/** The same of a function that was such a member: imported by name, taken out of an object, or called so. */
export function findFunctionOfStranger(source: SiteSource, callee: TSESTree.Node): KnownPlace | undefined {
  const variable = callee.type === 'Identifier' ? source.scope.bindings.findVariable(callee) : undefined;
  if (variable?.defs.length !== 1) return undefined;
  return findOfStranger(source, callee, findSourceName(source.scope.bindings, callee) ?? '');
}

/** Does the file itself show what a value is: an object that it spells out, a text, an instance of its own class? */
function isKnownOtherwise(origins: Origins<KnownPlace>): boolean {
  const made = origins.list.filter(({ kind }) => kind !== 'place');
  return (
    made.length > 0 &&
    made.every((origin) =>
      isTelling(origin.kind === 'changed' ? origin.of : { ...origins, list: [origin], missing: false }),
    )
  );
}

/** Adds the sites of an element of the platform: its attributes are written to it all at once. */
export function addElement(
  source: SiteSource,
  node: TSESTree.Node,
  name: string,
  attributes: TSESTree.Node,
  found: Found,
): void {
  const target = source.facts.element(name);
  // Rows ask for the other attributes as for what a function is given that makes the element.
  if (target !== undefined)
    addWritten(source, { node, api: name, target, made: [attributes] }, attributes, found);
}

interface Target {
  /** The member that is written, where one is named. */
  readonly option?: string | undefined;
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly target: KnownPlace;
  /** What the call was given that made what it is a member of. */
  readonly made?: readonly TSESTree.Node[];
}

/** The arguments of the one call that made a value. */
function findMaking({ scope }: SiteSource, object: TSESTree.Node): readonly TSESTree.Node[] {
  const [origin, ...others] = scope.resolve(object).list;
  const made = origin?.kind === 'place' && others.length === 0 ? unwrap(origin.node) : undefined;
  return made?.type === 'CallExpression' ? made.arguments : [];
}

function addWritten(
  source: SiteSource,
  { node, api, target, option, made = [] }: Target,
  value: TSESTree.Node,
  found: Found,
): void {
  const positions: Position[] = [];
  const reader = createReader(source, node, [], positions);
  reader.readValue(target, { ...NOTHING, nodes: [value], missing: false }, undefined, option, 0);
  found.sinks.push(
    ...readWrittenSinks(source, target, value, { node, api, place: target, arguments: [] }, made),
  );
  if (positions.length === 0) return;
  const site = { node, api, place: target, isOnly: true, positions, arguments: [] };
  found.sites.push({ ...site, getAlternatives: () => [] });
}

/** The place that steps lead to. */
export function follow(
  source: SiteSource,
  place: KnownPlace,
  way: readonly Component[],
): KnownPlace | undefined {
  let at: KnownPlace | undefined = place;
  for (const next of way) at = at && source.facts.step(at, next);
  return at;
}
