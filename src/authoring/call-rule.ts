import type { TSESTree } from '@typescript-eslint/utils';
import { isLoading } from '../ast/index.ts';
import type { Kind, KnownPlace, Role } from '../knowledge/index.ts';
import type { Level } from '../project/index.ts';
import type { Scope, Value } from '../scope/index.ts';
import {
  createRule,
  type Finding,
  type MitigateRule,
  type RuleSpec,
  type RuleTools,
  type Verdict,
} from './create-rule.ts';
import type { Traced } from './arrival/source.ts';
import type { Sink } from './sinks.ts';
import type { HeaderPair } from './control/header.ts';
import type { Comparison } from './decision/comparison.ts';
import { isDevelopmentConstant } from './development.ts';
import { headOf } from './connection/endpoint.ts';
import type { FileView } from './file.ts';
import type { Messages, Repairs } from './messages.ts';
import { getFixed, readRole, type Position, type Reading, type Site } from './site.ts';

/** What a judge may look at: the site, its other roles, and the options. Nothing else decides. */
export interface Case<O extends object> {
  readonly site: Site;
  readonly options: O;
  readonly level: Level;
  /** The position that plays the role. */
  readonly position: Position;
  /** The line the site stands on, from 1. */
  readonly line: number;
  /** What another role is given at the same site. */
  readonly read: (role: Role) => Reading;
  /** What a role is given at another site of the file. */
  readonly readAt: (site: Site, role: Role) => Reading;
  /** Sites of the file at which a role is played. */
  readonly getSites: (role: Role) => readonly Site[];
  /** Every comparison of the file. */
  readonly getComparisons: () => readonly Comparison[];
  /** The values that a header is given by hand. */
  readonly getHeaders: (name: string) => readonly HeaderPair[];
  readonly scope: Scope<KnownPlace>;
  /** The positions that data must not reach, by the kind of harm. */
  readonly getSinks: (kind: Kind) => readonly Sink[];
  /** Where the data of an expression comes from, as a kind of sink asks. */
  readonly trace: (kind: string, node: TSESTree.Node) => Traced;
  /** Path of the file from the project's root, with `/`. */
  readonly path: string;
  /** Does the project have a package? */
  readonly hasPackage: (name: string) => boolean;
  readonly file: FileView;
  /** Does a node run only in development? */
  readonly isDevelopmentOnly: (node: TSESTree.Node) => boolean;
}

/** What is judged, whatever the options of the rule. */
export type Given = Case<object>;

/** A value that is known, in part at least. */
export type KnownValue = Value<KnownPlace>;

/** Judges of what a role is given. */
export interface RoleJudge<M extends Messages, R extends Repairs, O extends object> {
  /** A value known to be given. Values that are not known never come here. */
  readonly value?: (value: KnownValue, given: Case<O>) => Verdict<M, R> | undefined;
  /** An expression is given, whether its value is known or not: judged by how it is made. */
  readonly expression?: (node: TSESTree.Node, given: Case<O>) => Verdict<M, R> | undefined;
  /** Nothing is given, and nothing hides that. Once per site; the place is the call. */
  readonly absent?: (given: Case<O>) => Verdict<M, R> | undefined;
  /** The row ends at the call itself. */
  readonly called?: (given: Case<O>) => Verdict<M, R> | undefined;
}

/** A rule of the shape "role + pure judge of a known value". Unknown is silence. */
export interface CallRuleSpec<M extends Messages, R extends Repairs, O extends object> extends RuleSpec<
  M,
  R,
  O
> {
  readonly judges: Partial<Readonly<Record<Role, RoleJudge<NoInfer<M>, NoInfer<R>, NoInfer<O>>>>>;
}

/** Makes a rule that judges what is given to the roles it names. */
export function callRule<const M extends Messages, const R extends Repairs, O extends object>(
  spec: CallRuleSpec<M, R, O>,
): MitigateRule {
  return createRule<M, R, O>(spec, (tools) => ({
    Program() {
      judgeSites(spec.judges, tools);
    },
  }));
}

/** Judges every site of a file at which one of the roles is played, and reports. */
export function judgeSites<M extends Messages, R extends Repairs, O extends object>(
  judges: Partial<Readonly<Record<Role, RoleJudge<M, R, O>>>>,
  tools: RuleTools<M, R, O>,
): void {
  const { file, report } = tools;
  // Most files have no site of most rules: nothing is made before one is met.
  for (const role of Object.keys(judges) as Role[]) {
    for (const site of file.getSites(role)) {
      const judge = judges[role];
      if (judge === undefined || file.isDevelopmentOnly(site.node)) continue;
      for (const finding of judgeSite(site, role, judge, tools)) report(finding);
    }
  }
}

function* judgeSite<M extends Messages, R extends Repairs, O extends object>(
  site: Site,
  role: Role,
  judge: RoleJudge<M, R, O>,
  { file, level, options }: RuleTools<M, R, O>,
): Generator<Finding<M, R>> {
  const positions = site.positions.filter(
    (position) => position.role === role && (position.isCertain || level === 'strict'),
  );
  const readAt = (at: Site, other: Role): Reading => readRole(file.scope, at, other);
  const read = (other: Role): Reading => readAt(site, other);
  const line = site.node.loc.start.line;
  const { getSites, getSinks, getComparisons, getHeaders, scope, isDevelopmentOnly } = file;
  const trace = (kind: string, node: TSESTree.Node): Traced => file.flow.trace(kind, node, []);
  for (const [index, position] of positions.entries()) {
    const given: Case<O> = {
      site,
      options,
      level,
      position,
      line,
      read,
      readAt,
      getSites,
      getSinks,
      trace,
      get path() {
        return file.path;
      },
      hasPackage: file.hasPackage,
      getComparisons,
      getHeaders,
      scope,
      file,
      isDevelopmentOnly,
    };
    const { property } = position;
    if (property === undefined) {
      const fixed = getFixed(site, position);
      const verdict = fixed === undefined ? judge.called?.(given) : judge.value?.(fixed, given);
      yield* at(site.node, verdict);
      continue;
    }
    for (const value of scope.propertyValues({ ...property, missing: false }, site.node).known) {
      if (isDevelopmentConstant(headOf(value), scope, isDevelopmentOnly)) continue;
      const verdict = judge.value?.(value, given);
      if (verdict === undefined || !holdsInItsObject(value, given, judge)) continue;
      yield* at(findWritten(value.node) ?? property.nodes[0] ?? site.node, verdict);
    }
    for (const node of judge.expression === undefined ? [] : property.nodes) {
      yield* at(node, judge.expression?.(node, given));
    }
    if (index === 0 && judge.absent !== undefined && read(role).isAbsent) {
      yield* at(site.node, judge.absent(given));
    }
  }
}

/**
 * Where an argument is one of several objects, the values of one belong together: what is wrong beside the host of one
 * object need not be wrong beside the host of another. Is a value wrong in an object that it stands in?
 */
function holdsInItsObject<M extends Messages, R extends Repairs, O extends object>(
  value: KnownValue,
  given: Case<O>,
  judge: RoleJudge<M, R, O>,
): boolean {
  const { role, entry } = given.position;
  const alternatives = given.site.getAlternatives();
  return (
    alternatives.length === 0 ||
    alternatives.some((site) => {
      const read = (other: Role): Reading => given.readAt(site, other);
      return site.positions.some((position) => {
        if (position.role !== role || position.entry !== entry || position.property === undefined)
          return false;
        const { known } = given.scope.propertyValues({ ...position.property, missing: false }, site.node);
        const own = known.find(({ node }) => node === value.node);
        return own !== undefined && judge.value?.(own, { ...given, site, position, read }) !== undefined;
      });
    })
  );
}

/** A constant of a package is written nowhere in the file: its node is the import, and the report stands where it is given. */
function findWritten(node: TSESTree.Node): TSESTree.Node | undefined {
  return isLoading(node) ? undefined : node;
}

function at<M extends Messages, R extends Repairs>(
  node: TSESTree.Node,
  verdict: Verdict<M, R> | undefined,
): Finding<M, R>[] {
  return verdict === undefined ? [] : [{ ...verdict, node: verdict.node ?? node }];
}
