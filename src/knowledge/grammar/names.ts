import { ANY_MEMBER, findElsewhere, type Node } from './graph.ts';

/** The names of members that rows of one package lead on through. */
export interface SurfaceNames {
  readonly names: ReadonlySet<string>;
  /** Can a member be called whatever its name? */
  readonly isAny: boolean;
  /** Packages whose classes the rows lead to, with the members through one of which they do; undefined where through none. */
  readonly packages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Lists the names in the graph of a package's rows. */
export function listSurfaceNames(root: Node): SurfaceNames {
  const names = new Set<string>();
  const packages = new Map<string, Set<string> | undefined>();
  let isAny = false;
  const lead = (className: string | undefined, through: string | undefined): void => {
    const other = className === undefined ? undefined : findElsewhere(className);
    if (other === undefined) return;
    const known = packages.get(other);
    if (through === undefined || (packages.has(other) && known === undefined)) packages.set(other, undefined);
    else packages.set(other, (known ?? new Set()).add(through));
  };
  const open: Reached[] = [{ node: root, through: undefined }];
  const seen = new Map<Node, Set<string | undefined>>();
  for (let reached = open.pop(); reached !== undefined; reached = open.pop()) {
    const { node, through } = reached;
    const ways = seen.get(node) ?? new Set();
    if (ways.has(through)) continue;
    seen.set(node, ways.add(through));
    if (node.isAnyChain) isAny ||= node.rows.length > 0 || isCallable(node);
    for (const className of [node.foreign, node.receiver, ...node.handlers.flat()]) lead(className, through);
    for (const [edge, to] of node.edges) {
      if (edge === ANY_MEMBER) isAny ||= isCallable(to);
      const name = /^\.([^*].*)$/.exec(edge)?.[1];
      if (name !== undefined) names.add(name);
      // Classes of other packages hang on the root; what leads to one has it beside itself.
      if (to.foreign !== undefined && node === root) continue;
      open.push({ node: to, through: UNSPELLED.has(edge) ? undefined : (name ?? through) });
    }
    for (const { to } of node.open) open.push({ node: to, through });
    for (const to of node.also) open.push({ node: to, through });
  }
  return { names, isAny, packages };
}

/** Ways on that a file can take without a name: to what a module exports, and to an instance that it is given. */
const UNSPELLED = new Set(['.default', '#']);

/** A node, and the member that comes last on a way to it. */
interface Reached {
  readonly node: Node;
  readonly through: string | undefined;
}

/** Do rows lead on through a call of what is here? */
function isCallable({ edges, open }: Node): boolean {
  return open.length > 0 || [...edges.keys()].some((edge) => /^(?:\(|new$|~)/.test(edge));
}
