import picomatch from 'picomatch';
import {
  parsePath,
  partBySpelling,
  type ConventionRow,
  type Kind,
  type NatureName,
  type PackageFacts,
  type Path,
  type Row,
} from './grammar/index.ts';

/** What shows that a described package may be in play, at the price of a look at names and texts. */
export interface Evidence {
  /** Specifiers, with and without `node:`, of packages that some row speaks of. */
  readonly modules: ReadonlySet<string>;
  /** Are there some among them that are paths from the project's root? */
  readonly hasPaths: boolean;
  /** Names of files of a project that rows speak of. */
  readonly files: ReadonlySet<string>;
  /** Globals that some row begins at, each with the lists of names that the paths from there spell besides. */
  readonly globals: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Names of members that tell by themselves what has them. */
  readonly signs: readonly string[];
  /** Conventions that a file without any import may follow. */
  readonly conventions: readonly ConventionEvidence[];
}

/** What must be found in a text, at least, for a convention to hold: one word of each list. */
export interface ConventionEvidence {
  readonly words: readonly (readonly string[])[];
  /** Which files, by their path from the project's root. */
  readonly isFile: (path: string) => boolean;
}

/** A global and the member names without which no row of it can hold. */
interface GlobalEvidence {
  readonly root: string;
  readonly words: readonly string[];
}

/**
 * A global that is only a sink is no evidence: without a source, which is one, nothing reaches it. `require` and
 * `setTimeout` would be evidence in most files.
 */
const OF_GLOBALS = ['sources', 'sanitizers', 'guards', 'proofs', 'roles'] as const;
/** The time and random numbers are everywhere; where they do harm, something else is evidence. */
const HARMLESS_ALONE = new Set<string>(['guessable', 'clock'] satisfies NatureName[]);
/** Packages that code gets by without naming them. */
const SIGNING = new Set(['anything', 'jsx']);

const TABLES = ['sources', 'sinks', 'sanitizers', 'guards', 'proofs', 'roles'] as const;

/** What evidence is asked for. */
interface Asked {
  /** Is every table evidence, because few files import what it describes? */
  readonly isEachSpeaking?: boolean;
  /** Is it asked where something comes from? A table that only leads to what gives it is evidence, too, and so are handlers. */
  readonly isOfSources?: boolean;
}

/** Works out what evidence the tables need. A table without rows and handlers is no evidence: it only helps others along. */
export function createEvidence(
  packages: readonly PackageFacts[],
  { isEachSpeaking = false, isOfSources = false }: Asked = {},
): Evidence {
  const speaking = isEachSpeaking || isOfSources ? packages : packages.filter(isSpeaking);
  const globals = speaking.flatMap((facts) => getGlobals(facts, { isEachSpeaking, isOfSources }));
  const modules = new Set(speaking.flatMap(getSpecifiers));
  return {
    modules,
    hasPaths: [...modules].some((name) => name.startsWith('.')),
    files: new Set(speaking.flatMap((facts) => facts.files ?? [])),
    conventions: speaking.flatMap((facts) => (facts.conventions ?? []).flatMap(getConventionEvidence)),
    globals: groupByRoot(globals),
    signs: [
      ...new Set(
        speaking
          .filter(({ package: name }) => SIGNING.has(name))
          .flatMap((facts) => getSigns(facts, isOfSources)),
      ),
    ],
  };
}

/** Functions that it calls may be given what another package describes. */
function isSpeaking(facts: PackageFacts): boolean {
  return facts.handlers !== undefined || getRows(facts).length > 0;
}

function groupByRoot(
  globals: readonly GlobalEvidence[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, Map<string, readonly string[]>>();
  for (const { root, words } of globals) {
    const group = groups.get(root) ?? new Map<string, readonly string[]>();
    groups.set(root, group.set(words.join(' '), words));
  }
  return new Map(
    [...groups].map(([root, lists]) => {
      // Where nothing more is asked for, nothing more is evidence.
      return [root, lists.has('') ? [[]] : [...lists.values()]];
    }),
  );
}

function getSigns(facts: PackageFacts, isOfSources: boolean): string[] {
  const rows = facts.package === 'anything' ? getTelling(facts) : facts;
  const signs = getRows(rows, TABLES, isOfSources).flatMap((row) => {
    const [first, second] = parsePath(typeof row === 'string' ? row : row.at);
    const telling = facts.package === 'anything' ? first : first?.kind === 'anyMember' ? second : undefined;
    return telling?.kind === 'member' ? telling.names : [];
  });
  if (!isOfSources || facts.package !== 'anything') return signs;
  const called = Object.keys({ ...facts.handlers, ...facts.instances }).flatMap((path) => {
    const [first] = parsePath(path);
    return first?.kind === 'member' ? first.names.map((name) => `.${name}(`) : [];
  });
  return [...signs, ...called];
}

/** What the names of members alone show: a query needs data of others, and where that comes from is evidence. */
function getTelling(described: PackageFacts): PackageFacts {
  const { others } = partBySpelling(described);
  const telling = Object.entries(others.sinks ?? {}).filter(([kind]) => !FED.has(kind));
  return { ...others, sinks: Object.fromEntries(telling) };
}

/** Kinds of sinks that are nothing without data of others. */
const FED = new Set<string>(['nosql', 'nosql-value', 'nosql-text', 'record'] satisfies Kind[]);

function getConventionEvidence(row: ConventionRow): ConventionEvidence[] {
  const { directive, imports = [], words = [], files = ['**'], given, called } = row;
  // A default export may be written `module.exports`.
  const names = row.exports.flatMap((path) => {
    const name = path.split('.', 1)[0] ?? '';
    return name === '*' ? ['export'] : name === 'default' ? ['default', 'exports'] : [name];
  });
  // A directive at the head of a function makes up for an export.
  // What most files lack is asked for first.
  // A route that is made tells as much as an export, and so does a method of a class.
  const isElsewhere = given !== undefined || called !== undefined;
  const lists = [imports, words, directive === undefined ? (isElsewhere ? [] : names) : [directive]];
  let judge: ((path: string) => boolean) | undefined;
  return [
    {
      words: lists.filter((list) => list.length > 0),
      isFile: (path) => (judge ??= picomatch([...files], { dot: true }))(path),
    },
  ];
}

function getSpecifiers(facts: PackageFacts): string[] {
  return [facts.package, ...(facts.aliases ?? []), ...Object.keys(facts.parts ?? {})].flatMap((name) => {
    const bare = name.replace(/^node:/, '');
    return [bare, `node:${bare}`];
  });
}

function getRows(
  facts: PackageFacts,
  tables: readonly (typeof TABLES)[number][] = TABLES,
  isOfSources = false,
): Row[] {
  return tables.flatMap((table) =>
    Object.entries<readonly Row[]>(facts[table] ?? {}).flatMap(([name, rows]) =>
      HARMLESS_ALONE.has(name) && !isOfSources ? [] : rows,
    ),
  );
}

function getGlobals(facts: PackageFacts, { isEachSpeaking, isOfSources }: Asked): GlobalEvidence[] {
  const roots = Object.entries(facts.globals ?? {});
  if (facts.package !== 'global' && roots.length === 0) return [];
  // `document` is an instance of `Document`: what begins at the class holds there.
  const instances = Object.entries(facts.instances ?? {}).map(([path, name]) => ({
    name,
    ...readStart(parsePath(path)),
  }));
  const tables = facts.package === 'global' && isEachSpeaking !== true ? OF_GLOBALS : TABLES;
  // What functions are given begins at them, and not at the class of what they are given.
  const handlers =
    isOfSources === true ? Object.keys({ ...facts.instances, ...facts.handlers }).filter(isGiving) : [];
  return [...getRows(facts, tables, isOfSources), ...handlers].flatMap((row) => {
    const { names, words } = readStart(parsePath(typeof row === 'string' ? row : row.at));
    if (facts.package === 'global') {
      const made = instances.filter(({ name }) => names.includes(name));
      return [
        ...names.map((root) => ({ root, words })),
        ...made.flatMap((one) =>
          one.names.map((root) => ({ root, words: [...new Set([...one.words, ...words])] })),
        ),
      ];
    }
    return roots.flatMap(([root, path]) => {
      if (path === '') return [{ root, words: names.length === 1 ? [...names, ...words] : words }];
      return names.includes(path) ? [{ root, words }] : [];
    });
  });
}

/** Does a path lead to what a function is given? */
function isGiving(path: string): boolean {
  return /\(-?\d|on:/.test(path);
}

/** What a path begins at, and the names that it surely spells besides. */
function readStart([first, ...rest]: Path): { readonly names: readonly string[]; readonly words: string[] } {
  const words = rest.flatMap((step) => (step.kind === 'member' && step.names.length === 1 ? step.names : []));
  if (first?.kind === 'event')
    return { names: ['addEventListener', ...first.names.map((name) => `on${name}`)], words };
  return { names: first?.kind === 'member' ? first.names : [], words };
}
