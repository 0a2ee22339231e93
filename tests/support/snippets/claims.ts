import { minVersion, satisfies, valid } from 'semver';
import {
  parsePath,
  printPath,
  type Condition,
  type PackageFacts,
  type Path,
  type Row,
} from '../../../src/knowledge/grammar/index.ts';
import { relatePass } from '../../../src/knowledge/grammar/same.ts';
import type { Pass } from '../../../src/scope/index.ts';
import { packages } from '../../../src/knowledge/index.ts';
import type { Conventional } from './conventions.ts';
import { firstName, type Style } from './print.ts';
import { afterClass, expandAll, expandFew, INVENTED, listWays, type OnePath } from './variants.ts';

/** Something a table says, at one place, to be seen in one style. */
export interface Claim {
  /** Table and row, for messages. */
  readonly label: string;
  readonly table:
    | 'roles'
    | 'sources'
    | 'sinks'
    | 'sanitizers'
    | 'proofs'
    | 'guards'
    | 'constants'
    | 'same'
    | 'derived'
    | 'passes'
    | 'cells'
    | 'validations';
  /** The role, or the name in another table. */
  readonly name: string;
  /** The row as it is written. */
  readonly at: string;
  readonly path: OnePath;
  readonly when: Readonly<Record<string, Condition>>;
  /** Where, seen from the last call or member of the path, the same value is found. */
  readonly source: Source | undefined;
  /** What comes out at the end of the path. */
  readonly pass?: Pass;
  readonly constant: string | number | boolean | undefined;
  readonly specifier: string;
  readonly style: Style;
  readonly isTyped: boolean;
  readonly version: string;
  /** Does the path begin with a method that a class implements? */
  readonly isMethod?: boolean;
  /** The function by convention whose parameter or result the path starts at. */
  readonly convention?: Conventional;
}

/** An argument of the call, or what it is called on, and the members that lead on. */
export interface Source {
  readonly index: number | 'receiver';
  readonly names: readonly string[];
  /** Is it an instance of the class that is given there? */
  readonly isInstance?: boolean;
}

type Table = Readonly<Record<string, readonly Row[] | undefined>>;

/** A row of any table, before it is put into a style. */
type Base = Omit<Claim, 'path' | 'specifier' | 'style' | 'isTyped'> & { readonly written: Path };

const IMPORTED: readonly Style[] = ['require', 'named', 'default', 'namespace', 'destructured'];
const GLOBAL: readonly Style[] = ['global', 'globalThis'];
/** Packages that code gets by without naming them. */
const UNNAMED: Readonly<Record<string, readonly Style[]>> = {
  global: GLOBAL,
  jsx: ['element'],
  anything: ['stranger'],
};

/** Everything the tables of a package say, in every style that makes sense, each choice of a path shown. */
export function listClaims(facts: PackageFacts): { readonly claims: Claim[]; readonly problems: string[] } {
  const claims: Claim[] = [];
  const problems: string[] = [];
  const bases = listBases(facts);
  const isGlobal = facts.package === 'global';
  // Every choice of a path is shown in one style, and one choice in every other.
  const [whole, ...others] = UNNAMED[facts.package] ?? IMPORTED;
  const add = (base: Base, path: OnePath, style: Style, more: Partial<Claim> = {}): void => {
    claims.push({ ...base, path, style, specifier: facts.package, isTyped: false, ...more });
  };

  for (const base of bases) {
    if (whole !== undefined) for (const one of expandAll(base.written)) add(base, one, whole);
    const [first = []] = expandFew(base.written);
    for (const style of others) add(base, first, style);
    const start = first.findIndex((step) => step.kind !== 'member');
    // A function of the type that is called takes what is given; one that is declared to be of it is given something.
    const isGiven = base.table === 'sinks' || base.name.startsWith('element');
    const isCalled = isGiven && first[start + 1]?.kind === 'argument';
    if (first[start]?.kind === 'instance' && !isCalled)
      add(base, first, isGlobal ? 'global' : 'named', { isTyped: true });
  }

  const [single = 'default'] = UNNAMED[facts.package] ?? [];
  const inherit = (spelled: string, label: string, lead: OnePath, convention?: Conventional): void => {
    // What an argument of a type names is any class.
    if (/^<\d>$/.test(spelled)) return;
    const { className, known } = findClassRows(spelled, bases, facts.package);
    let count = 0;
    // `Handler#(0)`: the parameter of a function that is declared to be a `Handler`.
    // `Route#handler`: the parameter of a member of what is declared to be a `Route`.
    const declared = lead.findIndex(({ kind }) => kind === 'instance');
    const isHeld =
      declared >= 0 &&
      lead.at(-1)?.kind === 'parameter' &&
      lead.slice(declared + 1, -1).every(({ kind }) => kind === 'member');
    const isTyped =
      convention === undefined &&
      (isHeld || (lead.at(-2)?.kind === 'instance' && lead.at(-1)?.kind === 'argument'));
    // `Guard#check(0)`: the parameter of a method of a class that implements a `Guard`.
    const isMethod =
      convention === undefined &&
      lead.at(-3)?.kind === 'instance' &&
      /^(?:member|anyMember)$/.test(lead.at(-2)?.kind ?? '') &&
      lead.at(-1)?.kind === 'argument';
    for (const base of known) {
      for (const one of expandFew(base.written)) {
        const rest = afterClass(one, className);
        if (rest === undefined) continue;
        count += 1;
        if (convention !== undefined) {
          add(base, rest, 'default', { label: `${label}: ${base.label}`, convention });
          continue;
        }
        if (rest.length === 0) continue;
        const style =
          isTyped || isMethod
            ? isGlobal
              ? 'global'
              : 'named'
            : lead[0]?.kind === 'event'
              ? 'globalThis'
              : single;
        add(base, [...lead, ...rest], style, {
          label: `${label}: ${base.label}`,
          isTyped: isTyped || isMethod,
          isMethod,
        });
      }
    }
    if (count === 0 && !findOwners(spelled, facts).some((owner) => isKnownClass(owner, className)))
      problems.push(`${label}: no row starts at '${className}'`);
  };
  for (const { className, path, from } of listWays(facts)) inherit(className, from, path);
  for (const [className, parent] of Object.entries(facts.extends ?? {})) {
    const [lead = []] = expandFew(parsePath(className));
    inherit(parent, `extends '${className}'`, [...lead, { kind: 'instance' }]);
  }
  for (const [index, row] of (facts.conventions ?? []).entries()) {
    row.exports.forEach((exported, at) => {
      const classes = [...row.parameters, ...(row.returns === undefined ? [] : [row.returns])];
      classes.forEach((className, parameter) => {
        if (className === '-' || (at > 0 && parameter > 0)) return;
        const convention = {
          row,
          exported,
          parameter: parameter < row.parameters.length ? parameter : ('result' as const),
        };
        inherit(
          className.replace(/^\.\.\./, ''),
          `conventions[${index}] '${exported}' ${convention.parameter}`,
          [],
          convention,
        );
      });
    });
  }
  addExport(facts, bases, add);
  return { claims, problems };
}

/** The rows of a class: the package's own, or one row of another package's where it is spelled with that package. */
function findClassRows(
  spelled: string,
  own: readonly Base[],
  packageName: string,
): { readonly className: string; readonly known: readonly Base[] } {
  const at = spelled.lastIndexOf(':');
  const className = spelled.slice(at + 1);
  const isOwn = own.some(({ written }) =>
    expandFew(written).some((one) => afterClass(one, className) !== undefined),
  );
  if (at < 0 && (isOwn || packageName !== 'global')) return { className, known: own };
  const known = packages
    .filter((described) => described.package === (at < 0 ? packageName : spelled.slice(0, at)))
    .flatMap(listBases)
    .filter(
      ({ written, table }) =>
        ['sources', 'sinks', 'sanitizers'].includes(table) &&
        expandFew(written).some((one) => (afterClass(one, className)?.length ?? 0) > 0),
    );
  return { className, known: known.slice(0, 1) };
}

/** The tables of the package that a class is spelled with, or of the table's own. */
function findOwners(spelled: string, own: PackageFacts): readonly PackageFacts[] {
  const name = spelled.slice(0, Math.max(0, spelled.lastIndexOf(':'))) || own.package;
  return [own, ...packages.filter((described) => described !== own && described.package === name)];
}

/** Does a class lead on through other tables than those that have rows? */
function isKnownClass(facts: PackageFacts, className: string): boolean {
  return (
    Object.hasOwn(facts.extends ?? {}, className) ||
    (['roles', 'sources', 'sinks', 'sanitizers', 'guards', 'proofs'] as const).some((table) =>
      Object.values(facts[table] ?? {})
        .flat()
        .some((row) =>
          expandFew(parsePath(typeof row === 'string' ? row : row.at)).some(
            (path) => afterClass(path, className) !== undefined,
          ),
        ),
    ) ||
    listWays(facts).some((way) => afterClass(way.path, className) !== undefined)
  );
}

/** Default export, other specifiers and globals: other ways to the same places. */
function addExport(
  facts: PackageFacts,
  bases: readonly Base[],
  add: (base: Base, path: OnePath, style: Style, more?: Partial<Claim>) => void,
): void {
  const startsWith = (path: OnePath, text: string): OnePath | undefined => {
    const [prefix = []] = expandFew(parsePath(text));
    return JSON.stringify(path.slice(0, prefix.length)) === JSON.stringify(prefix)
      ? path.slice(prefix.length)
      : undefined;
  };
  for (const base of bases) {
    for (const one of expandFew(base.written)) {
      const rest = facts.default === undefined ? undefined : startsWith(one, facts.default);
      if (rest !== undefined) {
        for (const style of ['default', 'require'] as const)
          add(base, rest, style, { label: `default: ${base.label}` });
      }
      for (const [name, path] of Object.entries(facts.globals ?? {})) {
        const after = startsWith(one, path);
        if (after === undefined) continue;
        const label = `global ${name}: ${base.label}`;
        for (const style of GLOBAL) add(base, [{ kind: 'member', name }, ...after], style, { label });
      }
    }
  }
  for (const specifier of facts.aliases ?? []) {
    for (const base of bases.slice(0, 3)) {
      const [one = []] = expandFew(base.written);
      for (const style of ['default', 'named'] as const) {
        if (style === 'named' && firstName(one) === undefined) continue;
        add(base, one, style, { specifier, label: `alias '${specifier}': ${base.label}` });
      }
    }
  }
}

function listBases(facts: PackageFacts): Base[] {
  const bases: Base[] = [];
  const version = valid(facts.version ?? '') ?? '1.0.0';
  const add = (table: Claim['table'], name: string, at: string, more: Partial<Base>): void => {
    const written = parsePath(at);
    const label = `${name} '${at}'`;
    const common = { when: {}, source: undefined, constant: undefined, version };
    bases.push({ ...common, label, table, name, at, written, ...more });
  };
  for (const table of ['roles', 'sources', 'sinks', 'sanitizers', 'guards', 'proofs'] as const) {
    for (const [name, rows] of Object.entries((facts[table] ?? {}) as Table)) {
      for (const row of rows ?? []) {
        const { at, when = {}, versions } = typeof row === 'string' ? { at: row } : row;
        const picked = versions === undefined ? version : pickVersion(version, versions);
        add(table, name, at, { when, version: picked, ...(table === 'guards' ? findChecked(at) : {}) });
      }
    }
  }
  for (const [at, constant] of Object.entries(facts.constants ?? {}))
    add('constants', 'constants', at, { constant });
  for (const [from, to, when = {}] of facts.same ?? []) {
    add('same', 'same', to, { when, source: findSource(parsePath(from), parsePath(to)) });
  }
  for (const [from, to] of facts.derived ?? []) {
    add('derived', `derived from '${from}':`, to, { source: findSource(parsePath(from), parsePath(to)) });
  }
  for (const { data } of facts.validations ?? []) add('validations', 'validations', data, findChecked(data));
  for (const [call] of facts.cells ?? []) add('cells', 'cells', call, { source: { index: 0, names: [] } });
  for (const [from, to] of facts.passes ?? []) {
    add('passes', `passes '${from}':`, to, { pass: relatePass(parsePath(from), parsePath(to)) });
  }
  return bases;
}

/** A check is known by what it answers: the call, and the argument that is checked. */
function findChecked(at: string): Pick<Base, 'written' | 'source'> {
  const path = parsePath(at);
  const index = path.findIndex((step) => step.kind === 'argument');
  const written: Path = [...path.slice(0, index), { kind: 'result' }];
  return { written, source: findSource(path, written) };
}

function findSource(from: Path, to: Path): Source {
  const isCall = to.at(-1)?.kind !== 'member';
  const callee = printPath(isCall ? to.slice(0, -1) : to);
  const at = from.findIndex((step) => step.kind === 'argument');
  const position = from[at];
  const before = printPath(from.slice(0, at).filter((step) => step.kind !== 'construct'));
  const isArgument = isCall && position?.kind === 'argument' && before === callee;
  const receiver = to.slice(0, isCall ? -2 : -1);
  const rest = from.slice(isArgument ? at + 1 : receiver.length);
  const names = rest.flatMap((step) => {
    if (step.kind === 'anyMember' || step.kind === 'anyChain') return [INVENTED];
    return step.kind === 'member' ? step.names.slice(0, 1) : [];
  });
  const isInstance = isArgument && from.at(-1)?.kind === 'instance';
  return { index: isArgument ? position.range.from : 'receiver', names, isInstance };
}

function pickVersion(standard: string, range: string): string {
  return satisfies(standard, range) ? standard : (minVersion(range)?.version ?? standard);
}
