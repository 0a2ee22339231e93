import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Flow } from '../flow/index.ts';
import type { Evidence, Kind, KnownPlace, NatureName, Role, SourceName } from '../knowledge/index.ts';
import {
  getKnowledge,
  getPathInPackage,
  getRelativePath,
  getRoot,
  isVersion,
  getSettings,
  type FileLocation,
  type MitigateSettings,
} from '../project/index.ts';
import {
  createScope,
  createPathJudge,
  createSpelling,
  DEFAULT_DEVELOPMENT_FILES,
  DEFAULT_TEST_FILES,
  isGenerated,
  memoize,
  type Facts,
  type ParsedFile,
  type Scope,
  type Spelling,
} from '../scope/index.ts';
import { walk, walkFile } from '../ast/index.ts';
import { mentionsReceiver } from '../knowledge/names/receivers.ts';
import { collectReceivers, type Receiver } from './credential/receiver.ts';
import { collectHeaders, type HeaderPair } from './control/header.ts';
import { collectComparisons, type Comparison } from './decision/comparison.ts';
import { createPatternJudge, type PatternJudge } from './pattern/slowness.ts';
import type { Site } from './site.ts';
import { createEvidenceJudge, type EvidenceJudge } from './evidence.ts';
import { createFileFacts, createNaming } from './file-facts.ts';
import { createFileFlow, isHolding } from './flow-facts.ts';
import { readDeclared } from './declared/declared.ts';
import { findTrusted, type Trusted } from './declared/trusted.ts';
import type { Sink } from './sinks.ts';
import { collectSites } from './sites/collect.ts';
import { createNameGate } from './sites/names.ts';
import type { SiteSource } from './sites/source.ts';
import { createTypeFacts } from './types/type-facts.ts';
import { createClassifierByType } from './types/classified-types.ts';
import { createClassifier } from './classified/classified.ts';

/** What every rule shares about one file; made once per file and settings. */
export interface FileView {
  readonly settings: MitigateSettings;
  /** Path of the file relative to the project's root, with `/`. */
  readonly path: string;
  readonly scope: Scope<KnownPlace>;
  /** What is known of packages, with the settings' own models. */
  readonly facts: Facts<KnownPlace>;
  readonly root: TSESTree.Program;
  /** Which patterns take too long. */
  readonly patterns: PatternJudge;
  /** Tests, fixtures, generated and minified files: no rule speaks there. */
  readonly isQuiet: boolean;
  /** Examples, emulators and the like: `recommended` says nothing there. */
  readonly isForDevelopers: boolean;
  /** The sites at which some row plays a role. */
  readonly getSites: (role: Role) => readonly Site[];
  /** The positions that data of others must not reach, by the kind of harm. */
  readonly getSinks: (kind: Kind) => readonly Sink[];
  /** Where data comes from. */
  readonly flow: Flow<KnownPlace>;
  /** Every comparison of the file. */
  readonly getComparisons: () => readonly Comparison[];
  /** Does a row say that what is found at a place, reached at a node, plays a role? */
  readonly isPlaying: (place: KnownPlace, role: Role, node: TSESTree.Node) => boolean;
  /** The functions of the file that the user declares to be sanitizers and guards. */
  readonly getTrusted: () => Trusted;
  /** The values of the file that are given the name of a credential. */
  readonly getReceivers: () => readonly Receiver[];
  /** The values that a header is given by hand. */
  readonly getHeaders: (name: string) => readonly HeaderPair[];
  /** Does the project have a package, as far as its manifest or its modules tell? */
  readonly hasPackage: (name: string) => boolean;
  /** May something be in play that makes values of a nature? `false` is certain. */
  readonly mayMake: (nature: NatureName) => boolean;
  /** Does the text of the file hold a name, in whatever case? */
  readonly spells: (name: string) => boolean;
  /** Calls `visit` for a node and everything below it. */
  readonly walk: (root: TSESTree.Node, visit: (node: TSESTree.Node) => void) => void;
  /** May something in the file be classified by the project? */
  readonly isClassifying: boolean;
  /** Does a node run only in development? */
  readonly isDevelopmentOnly: (node: TSESTree.Node) => boolean;
}

/** What of ESLint's rule context a view is made from. */
export type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

const views = new WeakMap<TSESLint.SourceCode, { readonly settings: unknown; readonly view: FileView }>();

/** The view of the file a rule is run on. */
export function getFile(context: Context): FileView {
  const settings: unknown = context.settings['mitigate'];
  const known = views.get(context.sourceCode);
  if (known !== undefined && known.settings === settings) return known.view;
  const view = createView(context, getSettings(settings));
  views.set(context.sourceCode, { settings, view });
  return view;
}

function createView(context: Context, settings: MitigateSettings): FileView {
  const { sourceCode } = context;
  const location: FileLocation = { path: context.physicalFilename, cwd: context.cwd, root: settings.root };
  const flags = new Set(settings.developmentFlags);
  const spelling = createSpelling(sourceCode.text);
  let path: string | undefined;
  const getPath = (): string => (path ??= getRelativePath(location));
  const known = getKnowledge(settings);
  const nameOf = createNaming(known, getPath);
  const declared = readDeclared(sourceCode, () => getScope().getNodes());
  const classify = createClassifier(
    sourceCode,
    settings.classified,
    () => getScope(),
    createClassifierByType(sourceCode, settings.classified !== undefined),
  );
  const facts: Facts<KnownPlace> = createFileFacts(known, nameOf, declared, () =>
    createNameGate({ sourceCode, spelling, scope: getScope(), facts, known: known.facts }),
  );
  let scope: Scope<KnownPlace> | undefined;
  const getScope = (): Scope<KnownPlace> =>
    (scope ??= createScope(readParsed(sourceCode, spelling, getPath()), facts));
  const getSource = (): SiteSource => ({
    ast: sourceCode.ast,
    visitorKeys: sourceCode.visitorKeys,
    scope: getScope(),
    facts,
    isVersion: (name, range) => isVersion(getRoot(location), name, range),
  });
  let evidence: EvidenceJudge | undefined;
  const getEvidence = (): EvidenceJudge =>
    (evidence ??= createEvidenceJudge({
      sourceCode,
      spelling,
      getPath,
      nameOf,
      isTagged: declared !== undefined || classify !== undefined,
      isLibrary: settings.libraryInputs === true,
    }));
  let found: { readonly sites: Map<Role, Site[]>; readonly sinks: Map<Kind, Sink[]> } | undefined;
  const getFound = () => (found ??= collect(getEvidence().hasEvidence(known.evidence), getSource));
  /** Kinds of sinks that ask for the same sources share the answer. */
  const mayGive = memoize((of: readonly Evidence[]) => getEvidence().isInPlay(of));
  const mayHave = (names: readonly SourceName[]): boolean => mayGive(known.getEvidenceOf(...names));
  let flow: Flow<KnownPlace> | undefined;
  const headers = new Map<string, readonly HeaderPair[]>();
  let comparisons: readonly Comparison[] | undefined;
  let receivers: readonly Receiver[] | undefined;
  let trusted: Trusted | undefined;
  return {
    settings,
    get path() {
      return getPath();
    },
    get scope() {
      return getScope();
    },
    facts,
    root: sourceCode.ast,
    patterns: createPatternJudge(),
    isQuiet: isQuietFile(sourceCode, location, settings.testFiles),
    isForDevelopers: isDevelopmentFile(location, settings.developmentFiles),
    getSites: (role) => getFound().sites.get(role) ?? [],
    getSinks: (kind) => getFound().sinks.get(kind) ?? [],
    get flow() {
      return (flow ??= createFileFlow(
        getSource(),
        createTypeFacts(sourceCode),
        (node) => getScope().isDevelopmentOnly(node, flags),
        {
          isLibrary: settings.libraryInputs,
          isStartedByOthers: settings.commandLineInputs,
          classify,
          mayHave,
        },
      ));
    },
    isPlaying: (place, role, node) =>
      place.rows.some(
        (entry) =>
          entry.table === 'roles' && entry.name === role && isHolding(getSource(), place, entry, node),
      ),
    getHeaders(name) {
      const pairs =
        headers.get(name) ?? (spelling.hasInAnyCase(name) ? collectHeaders(getScope(), name) : []);
      headers.set(name, pairs);
      return pairs;
    },
    mayMake: (nature) => mayHave([nature]),
    hasPackage: (name) => isVersion(getRoot(location), name, '*') === true,
    spells: spelling.hasInAnyCase,
    walk: (root, visit) => {
      walk(root, sourceCode.visitorKeys, visit);
    },
    getComparisons: () => (comparisons ??= collectComparisons(getScope().getNodes())),
    getTrusted: () => (trusted ??= findTrusted(getScope(), facts, getPath())),
    getReceivers: () =>
      (receivers ??= mentionsReceiver(sourceCode.text)
        ? [...collectReceivers(getScope().getNodes()), ...collectReceivers(getScope().getTexts())]
        : []),
    isClassifying: classify !== undefined,
    isDevelopmentOnly: (node) => getScope().isDevelopmentOnly(node, flags),
  };
}

function collect(hasEvidence: boolean, getSource: () => SiteSource) {
  const { sites, sinks } = hasEvidence ? collectSites(getSource()) : { sites: [], sinks: [] };
  return {
    sites: groupBy(sites, (site) => new Set(site.positions.map(({ role }) => role))),
    sinks: groupBy(sinks, ({ kind }) => [kind]),
  };
}

function readParsed(sourceCode: Readonly<TSESLint.SourceCode>, spelling: Spelling, path: string): ParsedFile {
  const { scopeManager, visitorKeys } = sourceCode;
  return {
    scopes: scopeManager?.scopes ?? [],
    visitorKeys,
    walkAll: (visit) => {
      walkFile(sourceCode, visit);
    },
    path,
    spelling,
  };
}

function isQuietFile(
  sourceCode: Readonly<TSESLint.SourceCode>,
  location: FileLocation,
  testFiles: readonly string[] | undefined,
): boolean {
  const isTestFile = testFiles === undefined ? isDefaultTestFile : createPathJudge(testFiles);
  return isGenerated(sourceCode.text, sourceCode.lines.length) || isTestFile(getRelativePath(location));
}

const isDefaultTestFile = createPathJudge(DEFAULT_TEST_FILES);
const isDefaultDevelopmentFile = createPathJudge(DEFAULT_DEVELOPMENT_FILES);

/** An example that is a package of its own is a program like any other, unless globs name it. */
function isDevelopmentFile(location: FileLocation, globs: readonly string[] | undefined): boolean {
  const path = getRelativePath(location);
  if (globs !== undefined) return createPathJudge(globs)(path);
  return isDefaultDevelopmentFile(path) && isDefaultDevelopmentFile(getPathInPackage(location));
}

function groupBy<K, V>(values: readonly V[], getKeys: (value: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    for (const key of getKeys(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
