import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { facts, type KnownPlace, type Role } from '../knowledge/index.ts';
import {
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
  DEFAULT_TEST_FILES,
  isGenerated,
  type ParsedFile,
  type Scope,
} from '../scope/index.ts';
import { collectComparisons, type Comparison } from './decision/comparison.ts';
import type { Site } from './site.ts';
import { hasEvidence } from './evidence.ts';
import { collectSites } from './sites.ts';

/** What every rule shares about one file; made once per file and settings. */
export interface FileView {
  readonly settings: MitigateSettings;
  /** Path of the file relative to the project's root, with `/`. */
  readonly path: string;
  readonly scope: Scope<KnownPlace>;
  /** Tests, fixtures, generated and minified files: no rule speaks there. */
  readonly isQuiet: boolean;
  /** The sites at which some row plays a role. */
  readonly getSites: (role: Role) => readonly Site[];
  /** Every comparison of the file. */
  readonly getComparisons: () => readonly Comparison[];
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
  let scope: Scope<KnownPlace> | undefined;
  const getScope = (): Scope<KnownPlace> => (scope ??= createScope(readParsed(sourceCode), facts));
  const collect = (): Site[] =>
    collectSites({
      ast: sourceCode.ast,
      visitorKeys: sourceCode.visitorKeys,
      scope: getScope(),
      facts,
      isVersion: (name, range) => isVersion(getRoot(location), name, range),
    });
  let sites: Map<Role, Site[]> | undefined;
  let comparisons: readonly Comparison[] | undefined;
  let path: string | undefined;
  return {
    settings,
    get path() {
      return (path ??= getRelativePath(location));
    },
    get scope() {
      return getScope();
    },
    isQuiet: isQuietFile(sourceCode, location, settings.testFiles),
    getSites(role) {
      sites ??= hasEvidence(sourceCode) ? groupByRole(collect()) : new Map<Role, Site[]>();
      return sites.get(role) ?? [];
    },
    getComparisons: () => (comparisons ??= collectComparisons(sourceCode.ast, sourceCode.visitorKeys)),
    isDevelopmentOnly: (node) => getScope().isDevelopmentOnly(node, flags),
  };
}

function readParsed({ scopeManager, visitorKeys }: Readonly<TSESLint.SourceCode>): ParsedFile {
  return { scopes: scopeManager?.scopes ?? [], visitorKeys };
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

function groupByRole(sites: readonly Site[]): Map<Role, Site[]> {
  const groups = new Map<Role, Site[]>();
  for (const site of sites) {
    for (const role of new Set(site.positions.map((position) => position.role))) {
      const group = groups.get(role);
      if (group === undefined) groups.set(role, [site]);
      else group.push(site);
    }
  }
  return groups;
}
