import type { Component, Place, SameValue } from '../../scope/facts.ts';
import { parsePath, printPath, type Path, type Range, type Step } from './path.ts';
import type { Condition, PackageFacts, Row } from './rows.ts';
import type { Kind, Role } from './vocabulary.ts';

/** What a row says at the place it leads to. */
export interface RowEntry {
  readonly table: 'sources' | 'sinks' | 'sanitizers' | 'guards' | 'proofs' | 'roles';
  readonly name: Role | Kind | (string & {});
  readonly when: readonly RowCondition[];
  readonly versions: string | undefined;
  /** The row as it is written, for messages and tests. */
  readonly at: string;
}

/** A condition of a row: the path from the call, and what is to be found there. */
export interface RowCondition {
  readonly path: Path;
  readonly expected: Condition;
}

/** A place in a package that rows lead to or through. */
export interface KnownPlace extends Place {
  /** Specifier of the package. */
  readonly package: string;
  /** The rows that end here. */
  readonly rows: readonly RowEntry[];
  /** Names of members that rows lead on through. */
  readonly members: readonly string[];
  /** Do rows lead on through any member, by value or by key? */
  readonly hasAnyMember: boolean;
  /** Do rows lead on through the arguments of a call, of a construction, of a template? */
  readonly hasArguments: boolean;
  /** One more than the highest position that rows name. */
  readonly arity: number;
}

interface Node {
  readonly edges: Map<string, Node>;
  readonly open: { readonly from: number; readonly parameter: number | undefined; readonly to: Node }[];
  readonly also: Node[];
  readonly rows: RowEntry[];
  readonly same: SameValue[];
  handlers: readonly (readonly string[])[];
  constant: string | number | boolean | undefined;
  isAnyChain: boolean;
  className: string | undefined;
}

const ANY_MEMBER = '.*';

function createNode(): Node {
  return {
    edges: new Map(),
    open: [],
    also: [],
    rows: [],
    same: [],
    handlers: [],
    constant: undefined,
    isAnyChain: false,
    className: undefined,
  };
}

/** The compiled surface of one package: steps from place to place, each worked out once. */
export interface Surface {
  readonly exports: KnownPlace;
  step(place: KnownPlace, next: Component): KnownPlace | undefined;
}

/** Compiles the rows of a package. Throws when a row does not follow the grammar, naming the table and the row. */
export function compileSurface(facts: PackageFacts): Surface {
  const root = createNode();
  fill(root, facts);
  const byNodes = new Map<string, InternalPlace>();
  const ids = new Map<Node, number>();

  const intern = (nodes: readonly Node[], name: string): InternalPlace => {
    const closed = close(nodes);
    const key = closed
      .map((node) => idOf(ids, node))
      .sort((left, right) => left - right)
      .join(',');
    let place = byNodes.get(key);
    if (place === undefined) {
      place = createPlace(facts.package, closed, name);
      byNodes.set(key, place);
    }
    return place;
  };

  const exports = intern([root], '');
  return {
    exports,
    step(place, next) {
      const from = place as InternalPlace;
      const known = from.next.get(next);
      if (known !== undefined) return known ?? undefined;
      const nodes = next === '.default' && from === exports ? from.nodes : stepNodes(root, from.nodes, next);
      const result = nodes.length === 0 ? null : intern(nodes, `${from.path}${spell(from, next)}`);
      from.next.set(next, result);
      return result ?? undefined;
    },
  };
}

interface InternalPlace extends KnownPlace {
  readonly nodes: readonly Node[];
  readonly path: string;
  readonly next: Map<string, InternalPlace | null>;
}

function createPlace(packageName: string, nodes: readonly Node[], spelled: string): InternalPlace {
  const className = nodes.find((node) => node.className !== undefined)?.className;
  const path = className === undefined ? spelled : `${className}#`;
  const edges = nodes.flatMap((node) => [...node.edges.keys()]);
  return {
    name: `${packageName}:${path}`,
    package: packageName,
    path,
    nodes,
    next: new Map(),
    rows: nodes.flatMap((node) => node.rows),
    same: nodes.flatMap((node) => node.same),
    constant: nodes.find((node) => node.constant !== undefined)?.constant,
    members: [...new Set(edges.flatMap((edge) => (/^\.[^*]/.test(edge) ? [edge.slice(1)] : [])))],
    hasAnyMember: edges.some((edge) => edge.startsWith(ANY_MEMBER)) || nodes.some((node) => node.isAnyChain),
    hasArguments:
      edges.some((edge) => edge.startsWith('(') || edge === 'new' || edge === '~') ||
      nodes.some((node) => node.open.length > 0),
    arity: Math.max(0, ...edges.map((edge) => Number(/^\((\d+)/.exec(edge)?.[1] ?? -1) + 1)),
  };
}

function spell(from: InternalPlace, next: string): string {
  return from.path === '' || from.path.endsWith('#') ? next.replace(/^\./, '') : next;
}

function idOf(ids: Map<Node, number>, node: Node): number {
  const known = ids.get(node) ?? ids.size;
  ids.set(node, known);
  return known;
}

function close(nodes: readonly Node[]): Node[] {
  const closed = new Set<Node>();
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (closed.has(node)) continue;
    closed.add(node);
    open.push(...node.also);
  }
  return [...closed];
}

function stepNodes(root: Node, nodes: readonly Node[], next: string): Node[] {
  const position = /^\((-?\d+)(?::(\d+)\/(\d+))?\)$/.exec(next);
  const found: Node[] = [];
  for (const node of nodes) {
    if (position === null) {
      const exact = node.edges.get(next);
      if (exact !== undefined) found.push(exact);
      if (next.startsWith('.') && next !== '.*key') pushDefined(found, node.edges.get(ANY_MEMBER));
      if (node.isAnyChain && (next.startsWith('.') || next === '()')) found.push(node);
    } else {
      const parameter = position[2] === undefined ? undefined : Number(position[2]);
      pushPosition(found, node, Number(position[1]), parameter);
      if (parameter !== undefined)
        pushHandler(found, root, node, Number(position[1]), parameter, Number(position[3]));
    }
  }
  return found;
}

function pushPosition(found: Node[], node: Node, index: number, parameter: number | undefined): void {
  pushDefined(found, node.edges.get(spellPosition(index, parameter)));
  for (const open of node.open) {
    if (index >= open.from && open.parameter === parameter) found.push(open.to);
  }
}

/** Which list of classes serves a callback: the shortest that has room for its parameters, else the longest. */
function pushHandler(
  found: Node[],
  root: Node,
  node: Node,
  index: number,
  parameter: number,
  count: number,
): void {
  const places: Node[] = [];
  pushPosition(places, node, index, undefined);
  for (const { handlers } of places) {
    const sorted = handlers.toSorted((left, right) => left.length - right.length);
    const list = sorted.find((classes) => classes.length >= count) ?? sorted.at(-1);
    const className = list?.[parameter];
    if (className !== undefined) pushDefined(found, instanceNode(root, className));
  }
}

function pushDefined(found: Node[], node: Node | undefined): void {
  if (node !== undefined) found.push(node);
}

function spellPosition(index: number, parameter: number | undefined): string {
  return parameter === undefined ? `(${index})` : `(${index}:${parameter})`;
}

function fill(root: Node, facts: PackageFacts): void {
  const reading = (table: string, text: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      throw new Error(`${facts.package}, ${table}: ${error instanceof Error ? error.message : text}`, {
        cause: error,
      });
    }
  };
  for (const table of ['sources', 'sinks', 'sanitizers', 'guards', 'proofs', 'roles'] as const) {
    for (const [name, rows] of Object.entries(facts[table] ?? {})) {
      for (const row of rows ?? []) {
        reading(`${table}.${name}`, rowPath(row), () => {
          const entry = createEntry(table, name, row);
          for (const node of reach(root, parsePath(rowPath(row)))) node.rows.push(entry);
        });
      }
    }
  }
  for (const [path, className] of Object.entries(facts.instances ?? {})) {
    reading('instances', path, () => {
      for (const node of reach(root, parsePath(path))) {
        node.also.push(instanceNode(root, className), ...reach(root, parsePath(className)));
      }
    });
  }
  for (const [className, parent] of Object.entries(facts.extends ?? {})) {
    reading('extends', className, () => {
      instanceNode(root, className).also.push(instanceNode(root, parent));
    });
  }
  for (const [path, value] of Object.entries(facts.constants ?? {})) {
    reading('constants', path, () => {
      for (const node of reach(root, parsePath(path))) node.constant = value;
    });
  }
  for (const [from, to, when] of facts.same ?? []) {
    reading('same', to, () => {
      const same = relate(parsePath(from), parsePath(to), when ?? {});
      for (const node of reach(root, parsePath(to))) node.same.push(same);
    });
  }
  for (const [path, lists] of Object.entries(facts.handlers ?? {})) {
    reading('handlers', path, () => {
      for (const node of reach(root, parsePath(path))) node.handlers = [...node.handlers, ...lists];
    });
  }
  if (facts.default !== undefined) root.also.push(...reach(root, parsePath(facts.default)));
}

function createEntry(table: RowEntry['table'], name: string, row: Row): RowEntry {
  if (typeof row === 'string') return { table, name, when: [], versions: undefined, at: row };
  const when = Object.entries(row.when ?? {}).map(([path, expected]) => ({
    path: parsePath(path),
    expected,
  }));
  return { table, name, when, versions: row.versions, at: row.at };
}

function rowPath(row: Row): string {
  return typeof row === 'string' ? row : row.at;
}

function instanceNode(root: Node, className: string): Node {
  const [node] = reach(root, [...parsePath(className), { kind: 'instance' }]);
  if (node === undefined) throw new Error(`'${className}' names no class`);
  node.className ??= className;
  return node;
}

/** The nodes a path leads to, made where they are not there yet. */
function reach(root: Node, path: Path): Node[] {
  let reached = [{ node: root, spelled: '' }];
  for (const step of path) {
    reached = reached.flatMap(({ node, spelled }) => {
      const names = step.kind === 'member' ? step.names.map((name) => ({ ...step, names: [name] })) : [step];
      return names.flatMap((one) =>
        extend(node, one).map((next) => {
          if (one.kind === 'instance') next.className ??= spelled;
          const isGlued = spelled === '' || spelled.endsWith('#');
          return { node: next, spelled: spelled + (isGlued ? '' : '.') + printPath([one]) };
        }),
      );
    });
  }
  return reached.map(({ node }) => node);
}

function extend(node: Node, step: Step): Node[] {
  switch (step.kind) {
    case 'member':
      return step.names.map((name) => edge(node, `.${name}`));
    case 'anyMember':
      return [edge(node, ANY_MEMBER)];
    case 'keys':
      return [edge(node, '.*key')];
    case 'anyChain': {
      const chain = edge(node, '.**');
      chain.isAnyChain = true;
      if (!node.also.includes(chain)) node.also.push(chain);
      return [chain];
    }
    case 'instance':
      return [edge(node, '#')];
    case 'construct':
      return [edge(node, 'new')];
    case 'tag':
      return [edge(node, '~')];
    case 'result':
      return [edge(node, '()')];
    case 'argument':
      return extendRange(node, step.range, undefined);
    case 'callback':
      return extendRange(node, step.range, step.parameter);
    case 'event':
      return step.names.map((name) => edge(node, `on:${name}(${step.parameter})`));
  }
}

function extendRange(node: Node, { from, to }: Range, parameter: number | undefined): Node[] {
  if (to === undefined) {
    const known = node.open.find((open) => open.from === from && open.parameter === parameter);
    if (known !== undefined) return [known.to];
    const made = createNode();
    node.open.push({ from, parameter, to: made });
    return [made];
  }
  const nodes: Node[] = [];
  for (let index = from; index <= to; index += 1) nodes.push(edge(node, spellPosition(index, parameter)));
  return nodes;
}

function edge(node: Node, name: string): Node {
  let next = node.edges.get(name);
  if (next === undefined) {
    next = createNode();
    node.edges.set(name, next);
  }
  return next;
}

/** How the value at `to` is found from the call or member that `to` ends with. */
function relate(from: Path, to: Path, when: Readonly<Record<string, Condition>>): SameValue {
  const last = to.at(-1)?.kind;
  const owner = last === 'result' || last === 'instance' ? to.slice(0, -1) : to;
  const receiver = owner.slice(0, -1);
  const conditions = Object.entries(when).map(([path, expected]) => ({
    argument: positionOf(parsePath(path)),
    present: expected === 'present',
  }));
  const call = last === 'instance' ? [...owner, { kind: 'construct' } as const] : owner;
  const rest = startsWith(from, call);
  const [position] = rest ?? [];
  if (rest !== undefined && position?.kind === 'argument') {
    return { from: position.range.from, path: memberNames(rest.slice(1)), when: conditions };
  }
  const onReceiver = startsWith(from, receiver);
  if (onReceiver === undefined) throw new Error(`'${printPath(from)}' is no position of '${printPath(to)}'`);
  return { from: 'receiver', path: memberNames(onReceiver), when: conditions };
}

function startsWith(path: Path, prefix: Path): Path | undefined {
  return printPath(path.slice(0, prefix.length)) === printPath(prefix)
    ? path.slice(prefix.length)
    : undefined;
}

function positionOf(path: Path): number {
  const [step] = path;
  if (step?.kind !== 'argument' || path.length > 1) throw new Error(`'${printPath(path)}' is no argument`);
  return step.range.from;
}

function memberNames(path: Path): string[] {
  return path.map((step) => {
    const [name, ...others] = step.kind === 'member' ? step.names : [];
    if (name === undefined || others.length > 0)
      throw new Error(`'${printPath(path)}' is no chain of members`);
    return name;
  });
}
