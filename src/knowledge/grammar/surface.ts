import { component, type Component } from '../../scope/facts.ts';
import { fill } from './fill.ts';
import { ANY_MEMBER, createNode, KEYS, NO_CLASS, reachInstance, spellPosition, type Node } from './graph.ts';
import { listSurfaceNames, type SurfaceNames } from './names.ts';
import type { KnownPlace } from './place.ts';
import type { PackageFacts } from './rows.ts';

/** The compiled surface of one package: steps from place to place, each worked out once. */
export interface Surface {
  readonly exports: KnownPlace;
  /** The names by which rows of the package lead on. */
  readonly getNames: () => SurfaceNames;
  step(place: KnownPlace, next: Component): KnownPlace | undefined;
}

interface InternalPlace extends KnownPlace {
  readonly nodes: readonly Node[];
  readonly next: Map<string, InternalPlace | null>;
}

/**
 * Compiles the rows of a package, which may stand in several tables: the plugin's own, and the user's. Throws when a
 * row does not follow the grammar, naming the table and the row.
 */
export function compileSurface(
  packageName: string,
  tables: readonly PackageFacts[],
  findForeign: (className: string) => KnownPlace | undefined,
): Surface {
  const root = createNode('');
  for (const facts of tables) fill(root, facts);
  const ids = new Map<Node, number>();
  const places = new Map<string, InternalPlace>();

  const idOf = (node: Node): number => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };
  const intern = (reached: readonly Node[]): InternalPlace => {
    const nodes = close(reached);
    const key = nodes
      .map(idOf)
      .sort((left, right) => left - right)
      .join(',');
    const place = places.get(key) ?? createPlace(packageName, nodes, findForeign);
    places.set(key, place);
    return place;
  };

  const exports = intern([root]);
  let names: SurfaceNames | undefined;
  return {
    exports,
    getNames: () => (names ??= listSurfaceNames(root)),
    step(place, next) {
      const from = place as InternalPlace;
      const known = from.next.get(next);
      if (known !== undefined) return known ?? undefined;
      // Whatever the rows say of a default export, the module itself serves for it: CommonJS knows no difference.
      const isDefault = from === exports && next === DEFAULT;
      const nodes = isDefault ? from.nodes : from.nodes.flatMap((node) => stepNode(root, node, next));
      const result = nodes.length === 0 ? null : intern(nodes);
      from.next.set(next, result);
      return result ?? undefined;
    },
  };
}

const DEFAULT = component.member('default');

function createPlace(
  packageName: string,
  nodes: readonly Node[],
  findForeign: (className: string) => KnownPlace | undefined,
): InternalPlace {
  const edges = nodes.flatMap((node) => [...node.edges.keys()]);
  const foreign = nodes.flatMap((node) =>
    node.foreign === undefined ? [] : (findForeign(node.foreign) ?? []),
  );
  const members = edges.flatMap((edge) => (/^\.[^*]/.test(edge) ? [edge.slice(1)] : []));
  return {
    name: `${packageName}:${getName(nodes)}`,
    package: packageName,
    nodes,
    next: new Map(),
    rows: [...nodes, ...foreign].flatMap(({ rows }) => rows),
    same: [...nodes, ...foreign].flatMap(({ same }) => same),
    derived: [...nodes, ...foreign].flatMap(({ derived }) => derived),
    checks: [...nodes, ...foreign].flatMap(({ checks }) => checks),
    validations: [...nodes, ...foreign].flatMap(({ validations }) => validations),
    passes: [...nodes, ...foreign].flatMap(({ passes }) => passes),
    schemas: [...nodes, ...foreign].flatMap(({ schemas }) => schemas),
    constant: nodes.find((node) => node.constant !== undefined)?.constant,
    typeArgument: nodes.find((node) => node.typeArgument !== undefined)?.typeArgument,
    isInstance: nodes.some(({ name }) => name.endsWith('#')) || foreign.some((place) => place.isInstance),
    named: members,
    members: [...new Set([...members, ...foreign.flatMap((place) => place.members)])],
    hasAnyMember:
      edges.includes(ANY_MEMBER) ||
      edges.includes(KEYS) ||
      nodes.some((node) => node.isAnyChain) ||
      foreign.some((place) => place.hasAnyMember),
    hasArguments:
      edges.some((edge) => /^(?:\(-?\d|new|~)/.test(edge)) ||
      nodes.some((node) => node.open.length > 0) ||
      foreign.some((place) => place.hasArguments),
    arity: Math.max(
      0,
      ...edges.map((edge) => Number(/^\((\d+)/.exec(edge)?.[1] ?? -1) + 1),
      ...foreign.map((place) => place.arity),
    ),
    foreign,
    isForeign: foreign.length === 1 && nodes.every((node) => node.foreign !== undefined || isBare(node)),
  };
}

/** Do rows say nothing at a node, and lead nowhere from there? */
function isBare({ edges, open, rows, same, derived, constant, receiver, ...node }: Node): boolean {
  const lists = [
    open,
    rows,
    same,
    derived,
    node.checks,
    node.validations,
    node.passes,
    node.schemas,
    node.handlers,
  ];
  const hasNone = constant === undefined && receiver === undefined && node.cell === undefined;
  return edges.size === 0 && hasNone && lists.every((list) => list.length === 0);
}

/** The same place has the same name, whatever way led there first: the class of an instance, else the first row's. */
function getName(nodes: readonly Node[]): string {
  const instance = nodes.find((node) => node.name.endsWith('#'));
  return (instance ?? nodes[0])?.name ?? '';
}

/** The nodes, with what their values are too, nearest first. */
function close(nodes: readonly Node[]): Node[] {
  const closed = new Set(nodes);
  for (const node of closed) for (const other of node.also) closed.add(other);
  return [...closed];
}

function stepNode(root: Node, node: Node, next: string): Node[] {
  const position = /^\((-?\d+)(?::(\d+)\/(\d+))?\)$/.exec(next);
  if (position !== null) {
    const [, index, parameter, count] = position;
    return parameter === undefined
      ? stepPosition(node, Number(index), undefined)
      : stepCallback(root, node, Number(index), Number(parameter), Number(count));
  }
  if (next === component.cell) return defined(node.cell);
  if (next === component.receiver)
    return node.receiver === undefined ? [] : [reachInstance(root, node.receiver)];
  const placed = /^:(\d+)\/(\d+)$/.exec(next);
  if (placed !== null) return stepParameter(root, node, Number(placed[1]), Number(placed[2]));
  const isMember = next.startsWith('.') && next !== KEYS;
  return [
    ...defined(node.edges.get(next)),
    ...(isMember ? defined(node.edges.get(ANY_MEMBER)) : []),
    ...(node.isAnyChain && (isMember || next === component.result) ? [node] : []),
  ];
}

function stepPosition(node: Node, index: number, parameter: number | undefined): Node[] {
  const open = node.open.filter((one) => index >= one.from && one.parameter === parameter);
  return [...defined(node.edges.get(spellPosition(index, parameter))), ...open.map((one) => one.to)];
}

/** Rows of the parameter itself, and the class that the handlers at the argument give it. */
function stepCallback(root: Node, node: Node, index: number, parameter: number, count: number): Node[] {
  const served = stepPosition(node, index, undefined).flatMap((argument) =>
    stepServed(root, argument, parameter, count),
  );
  return [...stepPosition(node, index, parameter), ...served];
}

/** What a function at a place is given: by the handlers there, or by what the rows say of a call of it. */
function stepParameter(root: Node, node: Node, parameter: number, count: number): Node[] {
  return [...stepServed(root, node, parameter, count), ...stepPosition(node, parameter, undefined)];
}

function stepServed(root: Node, { handlers }: Node, parameter: number, count: number): Node[] {
  const className = findServing(handlers, count)?.[parameter];
  return className === undefined || className === NO_CLASS ? [] : [reachInstance(root, className)];
}

/** Which list of classes serves a callback: the shortest that has room for its parameters, else the longest. */
function findServing(lists: readonly (readonly string[])[], count: number): readonly string[] | undefined {
  const sorted = lists.toSorted((left, right) => left.length - right.length);
  return sorted.find((classes) => classes.length >= count) ?? sorted.at(-1);
}

function defined(node: Node | undefined): Node[] {
  return node === undefined ? [] : [node];
}
