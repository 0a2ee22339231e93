import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isWithin, unwrap, type ClassNode, type FunctionNode } from '../ast/index.ts';
import { isConventional } from './conventions.ts';
import { resolveDecorated } from './decorated.ts';
import { RESULT, type Destination } from './destination.ts';
import { component, type Component, type Place } from './facts.ts';
import { findUses } from './function-uses.ts';
import { resolveKnownCallback } from './listener.ts';
import { partly, union, type Origins } from './origin.ts';
import { getPlaces, placeOrigins } from './places.ts';
import type { Tracer } from './tracer.ts';

/**
 * What a function's declared type gives its parameter: `const show: RequestHandler = (req, res) => …`, and likewise by
 * `satisfies`, `as`, a member's type, a member of an object of a declared type, or what the function around is declared to
 * return. Undefined where no known type is declared.
 */
export function resolveTypedParameter<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> | undefined {
  const parts: Origins<P>[] = [];
  for (const destination of tracer.getDestinations(owner)) {
    if (destination.kind === 'declared') parts.push(...resolveParameterAt(tracer, destination, owner, index));
  }
  return parts.length === 0 ? undefined : partly(union(parts));
}

/**
 * What a parameter is given where no call hands the function on: by the names of an export, by a decorator, as a member of
 * an object that a call takes, or as a method of a class that implements a known one.
 */
export function resolveDeclaredRole<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
  index: number,
): Origins<P> | undefined {
  const parts: Origins<P>[] = resolveDecorated(tracer, owner, index);
  const destinations = tracer.getDestinations(owner);
  // What a function looks like counts for nothing where it is known whom it is given to.
  const isGiven = (): boolean =>
    destinations.some((one) => one.kind === 'given' && getPlacesAt(tracer, one).length > 0);
  for (const held of tracer.getConventions()) {
    const place = isConventional(tracer, held, owner, destinations)
      ? held.convention.parameter(index)
      : undefined;
    if (place !== undefined && !isGiven()) parts.push(placeOrigins(tracer, place, owner));
  }
  for (const destination of destinations) {
    const isDirect = destination.kind === 'given' && destination.names.length === 0;
    if (destination.kind === 'declared') continue;
    if (isDirect) {
      // What is given to a function within the call is that function's to call.
      if (destinations.some((one) => one.kind === 'given' && isInside(one.call, destination.call))) continue;
      parts.push(...resolveListed(tracer, destination, owner, index));
      continue;
    }
    parts.push(...resolveParameterAt(tracer, destination, owner, index));
  }
  return parts.length === 0 ? undefined : partly(union(parts));
}

function isInside(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return inner !== outer && isWithin(inner, outer);
}

/** `for (const { path, show } of routes) app.get(path, show)`: a callback by way of a table. */
function resolveListed<P extends Place>(
  tracer: Tracer<P>,
  { call: node, position }: Extract<Destination, { readonly kind: 'given' }>,
  owner: FunctionNode,
  index: number,
): Origins<P>[] {
  const isUse = findUses(tracer, owner)?.handings.some((handing) => handing.node === node) !== false;
  const found = isUse
    ? undefined
    : resolveKnownCallback(tracer, { node, position }, index, owner.params.length);
  return found === undefined ? [] : [found];
}

/** What becomes of what a function returns: where it is exported, given, declared or decorated; and what it is declared to return. */
export function getResults<P extends Place>(tracer: Tracer<P>, owner: FunctionNode): readonly P[] {
  const destinations = tracer.getDestinations(owner);
  const results = destinations.flatMap((destination) =>
    getPlacesAt(tracer, destination).flatMap((place) => tracer.facts.step(place, component.result) ?? []),
  );
  for (const held of tracer.getConventions()) {
    const result = isConventional(tracer, held, owner, destinations)
      ? held.convention.getResult()
      : undefined;
    if (result !== undefined) results.push(result);
  }
  const type = owner.returnType?.typeAnnotation;
  if (type !== undefined) results.push(...getPlaces(tracer.resolveType(type)));
  return [...new Set(results)];
}

/** What `this` is in a function, by where it is given. */
export function resolveReceiver<P extends Place>(tracer: Tracer<P>, owner: FunctionNode): Origins<P>[] {
  return tracer.getDestinations(owner).flatMap((destination) =>
    getPlacesAt(tracer, destination).flatMap((place) => {
      const receiver = tracer.facts.step(place, component.receiver);
      return receiver === undefined ? [] : [placeOrigins(tracer, receiver, owner)];
    }),
  );
}

function resolveParameterAt<P extends Place>(
  tracer: Tracer<P>,
  destination: Destination,
  owner: FunctionNode,
  index: number,
): Origins<P>[] {
  return getPlacesAt(tracer, destination).flatMap((place) => {
    const next =
      tracer.facts.step(place, component.parameter(index, owner.params.length)) ??
      tracer.facts.step(place, component.argument(index));
    if (next === undefined) return [];
    if (next.typeArgument === undefined) return [placeOrigins(tracer, next, owner)];
    const type =
      destination.kind === 'declared' ? findTypeArgument(destination.type, next.typeArgument) : undefined;
    return type === undefined ? [] : [tracer.resolveType(type)];
  });
}

function findTypeArgument(type: TSESTree.TypeNode, index: number): TSESTree.TypeNode | undefined {
  return type.type === 'TSTypeReference' ? type.typeArguments?.params[index] : undefined;
}

/** The places at which a function stands. */
function getPlacesAt<P extends Place>(tracer: Tracer<P>, destination: Destination): P[] {
  if (!tracer.fuel.spend()) return [];
  switch (destination.kind) {
    case 'exported':
      return [];
    case 'declared': {
      const { type, names } = peelLists(destination.type, destination.names);
      return follow(tracer, getPlaces(tracer.resolveType(type)), toSteps(names));
    }
    case 'member':
      if (destination.of === undefined) return [];
      return follow(tracer, getHeritage(tracer, destination.of), [
        component.instance,
        ...toSteps(destination.names),
      ]);
    case 'given': {
      const { call, position, names } = destination;
      if (!mayKnow(tracer, call.callee)) return [];
      const callees = getPlaces(tracer.resolve(call.callee));
      const first = call.type === 'NewExpression' ? [component.construct] : [];
      const at = [...first, component.argument(position)];
      // A list among arguments stands for its elements.
      const flat = names[0] === '*' ? follow(tracer, callees, [...at, ...toSteps(names.slice(1))]) : [];
      return [...follow(tracer, callees, [...at, ...toSteps(names)]), ...flat];
    }
  }
}

/** May anything be known of what is called? `false` is certain. */
function mayKnow<P extends Place>({ facts }: Tracer<P>, callee: TSESTree.Node): boolean {
  const bare = unwrap(callee);
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  return name === undefined || facts.mayKnow?.(name) !== false;
}

/** `Route[]`, `Array<Route>`: what the elements are declared to be. */
function peelLists(
  type: TSESTree.TypeNode,
  names: readonly string[],
): { readonly type: TSESTree.TypeNode; readonly names: readonly string[] } {
  if (names[0] !== '*') return { type, names };
  if (type.type === 'TSArrayType') return peelLists(type.elementType, names.slice(1));
  const [element] = type.type === 'TSTypeReference' ? (type.typeArguments?.params ?? []) : [];
  const isList =
    type.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    /^(?:Readonly)?Array$/.test(type.typeName.name);
  return isList && element !== undefined ? peelLists(element, names.slice(1)) : { type, names };
}

function toSteps(names: readonly string[]): Component[] {
  return names.map((name) => (name === RESULT ? component.result : component.member(name)));
}

function follow<P extends Place>(tracer: Tracer<P>, from: readonly P[], steps: readonly Component[]): P[] {
  let places = [...from];
  for (const step of steps) places = places.flatMap((place) => tracer.facts.step(place, step) ?? []);
  return places;
}

/** The known classes and interfaces that a class extends or implements. */
function getHeritage<P extends Place>(tracer: Tracer<P>, owner: ClassNode): P[] {
  // Parsers of plain JavaScript give no list of interfaces.
  const { implements: interfaces = [] } = owner as Partial<Pick<ClassNode, 'implements'>>;
  const named = interfaces.map(({ expression }) => expression);
  const parents = owner.superClass === null ? named : [owner.superClass, ...named];
  return parents.flatMap((parent) => getPlaces(tracer.resolve(parent)));
}
