import { parsePath, type PackageFacts, type Row } from './grammar/index.ts';

/** What shows that a described package may be in play, at the price of a look at names and texts. */
export interface Evidence {
  /** Specifiers, with and without `node:`, of packages that some row speaks of. */
  readonly modules: ReadonlySet<string>;
  /** Globals that some row begins at, with the names that its path spells besides. */
  readonly globals: readonly GlobalEvidence[];
}

/** A global and the member names without which no row of it can hold. */
export interface GlobalEvidence {
  readonly root: string;
  readonly words: readonly string[];
}

/**
 * A global that is only a sink is no evidence: without a source, which is one, nothing reaches it. `require` and
 * `setTimeout` would be evidence in most files.
 */
const OF_GLOBALS = ['sources', 'sanitizers', 'guards', 'proofs', 'roles'] as const;
const TABLES = ['sources', 'sinks', 'sanitizers', 'guards', 'proofs', 'roles'] as const;

/** Works out what evidence the tables need. A table without rows is no evidence: it only helps others along. */
export function createEvidence(packages: readonly PackageFacts[]): Evidence {
  const speaking = packages.filter((facts) => getRows(facts).length > 0);
  const globals = speaking.flatMap((facts) => getGlobals(facts));
  return {
    modules: new Set(speaking.flatMap(getSpecifiers)),
    globals: [...new Map(globals.map((one) => [`${one.root} ${one.words.join(' ')}`, one])).values()],
  };
}

function getSpecifiers(facts: PackageFacts): string[] {
  return [facts.package, ...(facts.aliases ?? [])].flatMap((name) => {
    const bare = name.replace(/^node:/, '');
    return [bare, `node:${bare}`];
  });
}

function getRows(facts: PackageFacts, tables: readonly (typeof TABLES)[number][] = TABLES): Row[] {
  return tables.flatMap((table) => Object.values(facts[table] ?? {}).flat());
}

function getGlobals(facts: PackageFacts): GlobalEvidence[] {
  const roots = Object.entries(facts.globals ?? {});
  if (facts.package !== 'global' && roots.length === 0) return [];
  return getRows(facts, facts.package === 'global' ? OF_GLOBALS : TABLES).flatMap((row) => {
    const [first, ...rest] = parsePath(typeof row === 'string' ? row : row.at);
    const words = rest.flatMap((step) =>
      step.kind === 'member' && step.names.length === 1 ? step.names : [],
    );
    const names = first?.kind === 'member' ? first.names : [];
    if (facts.package === 'global') return names.map((root) => ({ root, words }));
    return roots.flatMap(([root, path]) => {
      if (path === '') return [{ root, words: names.length === 1 ? [...names, ...words] : words }];
      return names.includes(path) ? [{ root, words }] : [];
    });
  });
}
