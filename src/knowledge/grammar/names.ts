import { ANY_MEMBER, findElsewhere, KEYS, type Node } from './graph.ts';

/** The names of members that rows of one package lead on through. */
export interface SurfaceNames {
  readonly names: ReadonlySet<string>;
  /** Can a member be called whatever its name? */
  readonly isAny: boolean;
  /** Packages whose classes the rows lead to. */
  readonly packages: ReadonlySet<string>;
}

/** Lists the names in the graph of a package's rows. */
export function listSurfaceNames(root: Node): SurfaceNames {
  const names = new Set<string>();
  const packages = new Set<string>();
  let isAny = false;
  const nodes = new Set([root]);
  // The set grows while it is worked off.
  for (const node of nodes) {
    if (node.isAnyChain) isAny ||= node.rows.length > 0 || isCallable(node);
    const other = node.foreign === undefined ? undefined : findElsewhere(node.foreign);
    if (other !== undefined) packages.add(other);
    for (const [edge, to] of node.edges) {
      nodes.add(to);
      if (edge === ANY_MEMBER) isAny ||= isCallable(to);
      else if (edge.startsWith('.') && edge !== KEYS) names.add(edge.slice(1));
    }
    for (const { to } of node.open) nodes.add(to);
    for (const to of node.also) nodes.add(to);
    for (const className of [...node.handlers.flat(), node.receiver ?? '']) {
      const owner = findElsewhere(className);
      if (owner !== undefined) packages.add(owner);
    }
  }
  return { names, isAny, packages };
}

/** Do rows lead on through a call of what is here? */
function isCallable({ edges, open }: Node): boolean {
  return open.length > 0 || [...edges.keys()].some((edge) => /^(?:\(|new$|~)/.test(edge));
}
