import {
  findLeading,
  isUnnamed,
  listClasses,
  parsePath,
  type PackageFacts,
  type SourceName,
} from './grammar/index.ts';

/**
 * The tables by which something comes that sources of these names give, and those that lead to what such tables describe.
 * The tables of the platform are in play everywhere: of these only the sources are left.
 */
export function listGiving(packages: readonly PackageFacts[], names: readonly SourceName[]): PackageFacts[] {
  const pick = (sources: PackageFacts['sources'] = {}) =>
    Object.fromEntries(names.flatMap((name) => (name in sources ? [[name, sources[name]]] : [])));
  const giving = packages.filter(({ sources }) => Object.keys(pick(sources)).length > 0);
  const platform = packages.filter((described) => isUnnamed(described.package));
  const classes = listGivingClasses(
    platform,
    giving.filter((described) => platform.includes(described)).map(({ sources }) => pick(sources)),
  );
  const isLeadingToPlatform = (described: PackageFacts): boolean =>
    listClasses(described).some((name) => classes.has(name));
  const leading = findLeading(
    packages.filter((described) => !platform.includes(described)),
    packages.filter(
      (described) =>
        !platform.includes(described) && (giving.includes(described) || isLeadingToPlatform(described)),
    ),
  );
  return packages.flatMap((described) => {
    // What a module of the project gives is not known from its rows alone.
    if (!platform.includes(described))
      return leading(described) || described.files !== undefined ? [described] : [];
    // What a row of one table begins at may be an instance by another one.
    const instances = Object.fromEntries(
      platform.flatMap((other) =>
        other.package === described.package ? Object.entries(other.instances ?? {}) : [],
      ),
    );
    const nothing = { sinks: {}, sanitizers: {}, guards: {}, proofs: {}, roles: {} };
    return [{ ...described, ...nothing, instances, sources: pick(described.sources) }];
  });
}

/** The classes of the platform that such sources are of, and those that lead to one; spelled as other tables do: `global:Request`. */
function listGivingClasses(
  platform: readonly PackageFacts[],
  sources: readonly NonNullable<PackageFacts['sources']>[],
): Set<string> {
  const rows = sources.flatMap((tables) => Object.values(tables).flat());
  const classes = new Set(rows.flatMap((row) => getRoots(typeof row === 'string' ? row : row.at)));
  const instances = platform.flatMap((described) => Object.entries(described.instances ?? {}));
  // The set grows while it is worked off.
  for (const name of classes) {
    for (const [path, made] of instances)
      if (made === name) for (const root of getRoots(path)) classes.add(root);
  }
  return new Set([...classes].map((name) => `global:${name}`));
}

function getRoots(path: string): readonly string[] {
  const [first] = parsePath(path);
  return first?.kind === 'member' ? first.names : [];
}
