import type { TSESTree } from '@typescript-eslint/utils';
import type { KnownPlace, Role, RowEntry } from '../knowledge/index.ts';
import type { Property, Scope, Value, Values } from '../scope/index.ts';

/** A call, construction, template or assignment through which rows of a package apply. */
export interface Site {
  /** Where it stands. */
  readonly node: TSESTree.Node;
  /** What is called or written, as the code spells it: `https.request`, `new Pool`. */
  readonly api: string;
  /** Canonical name of what is called or written. */
  readonly place: KnownPlace;
  /** False when the code may also call something else here. */
  readonly isOnly: boolean;
  /** What its rows found. */
  readonly positions: readonly Position[];
  /** Arguments as the callee receives them; undefined where a spread hides them. */
  readonly arguments: readonly (TSESTree.Node | undefined)[];
  /** The same call once for each object that an argument can be; empty where no argument is a choice of objects. */
  readonly getAlternatives: () => readonly Site[];
}

/** A position that plays a role at a site: an argument, an option of one, what is assigned, or the call itself. */
export interface Position {
  readonly role: Role;
  readonly entry: RowEntry;
  /** What is given there; undefined when the row ends at the call itself. */
  readonly property: Property<KnownPlace> | undefined;
  /** The object literal that an absent option would be written into. */
  readonly owner: TSESTree.ObjectExpression | undefined;
  /** Name of the option; undefined for a bare argument. */
  readonly option: string | undefined;
  /** False when a condition of the row could not be decided. */
  readonly isCertain: boolean;
}

/** What a role is given at a site, over all positions that can play it. */
export interface Reading {
  /** What is given; complete when every position that is given something is known whole. */
  readonly values: Values<KnownPlace>;
  /** None of the positions is given, and nothing hides that. */
  readonly isAbsent: boolean;
  /** Something is given in plain sight, known or not. */
  readonly isFound: boolean;
  /** Something is given, or may be hidden in options nobody can look into. */
  readonly isGiven: boolean;
}

/** What is given, as a message shows it: the option and its value; the value alone where the site is named after the option. */
export function printGiven({ api }: Site, { option }: Position, value: string): string {
  return option === undefined || api.endsWith(option) ? value : `${option}: ${value}`;
}

/** Does a row say that the value of an expression plays a role? */
export function plays(scope: Scope<KnownPlace>, node: TSESTree.Node, role: Role): boolean {
  return scope
    .api(node)
    .some(({ rows }) => rows.some(({ table, name }) => table === 'roles' && name === role));
}

/** What a row says that a call stands for, as if it were given: `MD5()` is `'md5'`. */
export function getFixed({ node }: Site, { entry, property }: Position): Value<KnownPlace> | undefined {
  if (property !== undefined || entry.is === undefined) return undefined;
  return { kind: 'literal', value: entry.is, node, head: node };
}

/** The positions of a site that play a role. */
export function getPositions(site: Site, role: Role): readonly Position[] {
  return site.positions.filter((position) => position.role === role);
}

/** Reads what a role is given at a site. A role that no row of the site names is neither given nor absent. */
export function readRole(scope: Scope<KnownPlace>, site: Site, role: Role): Reading {
  const known: Value<KnownPlace>[] = [];
  const positions = getPositions(site, role);
  let complete = true;
  let isHidden = false;
  let isFoundAnywhere = false;
  for (const position of positions) {
    const { property } = position;
    const fixed = getFixed(site, position);
    if (fixed !== undefined) {
      known.push(fixed);
      isFoundAnywhere = true;
    }
    if (property === undefined) continue;
    const isFound = property.nodes.length + property.origins.length > 0;
    isHidden ||= property.unknown && !positions.some((other) => isShownFor(position, other));
    if (!isFound) continue;
    isFoundAnywhere = true;
    const values = scope.propertyValues({ ...property, missing: false }, site.node);
    known.push(...values.known);
    complete &&= values.complete && !property.missing;
  }
  return {
    values: { known, complete: complete && isFoundAnywhere },
    isAbsent: positions.length > 0 && !isFoundAnywhere && !isHidden,
    isFound: isFoundAnywhere,
    isGiven: isFoundAnywhere || isHidden,
  };
}

/**
 * Where one of several arguments may be the options, `(0..2).port`, and another is written as an object without the option,
 * what cannot be looked into is a host or a callback.
 */
function isShownFor(position: Position, other: Position): boolean {
  const { entry, owner, property } = other;
  return entry === position.entry && owner !== undefined && property?.missing === true && !property.unknown;
}

/** Lists of sites that are asked about, by node. */
const byNode = new WeakMap<readonly Site[], ReadonlyMap<TSESTree.Node, readonly Site[]>>();

/** The sites at a node among those of a file at which a role is played. */
export function getSitesAt(sites: readonly Site[], node: TSESTree.Node): readonly Site[] {
  let known = byNode.get(sites);
  if (known === undefined) byNode.set(sites, (known = groupByNode(sites)));
  return known.get(node) ?? [];
}

function groupByNode(sites: readonly Site[]): ReadonlyMap<TSESTree.Node, readonly Site[]> {
  const groups = new Map<TSESTree.Node, Site[]>();
  for (const site of sites) {
    const group = groups.get(site.node);
    if (group === undefined) groups.set(site.node, [site]);
    else group.push(site);
  }
  return groups;
}

/** Is a role played at a site, by whatever position? */
export function hasRole(site: Site, role: Role): boolean {
  return site.positions.some((position) => position.role === role);
}
