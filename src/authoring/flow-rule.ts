import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import type { Flow, Surroundings, Verdict as FlowVerdict } from '../flow/index.ts';
import type { Kind, KnownPlace, Role } from '../knowledge/index.ts';
import type { Level } from '../project/index.ts';
import { printWayOfFound } from './way.ts';
import { readArrivalSource, type Tainted } from './arrival/source.ts';
import { findEntry, findWritten, getAsked } from './arrival/asked.ts';
import { explainSink, readExplained } from './arrival/explain.ts';
import type { Arrival, FlowJudge, UnknownArrival } from './arrival/judge.ts';
import { isGuessableBeside } from './credential/beside.ts';
import { judgeReceived, type Receiving } from './credential/received.ts';
import { judgeComparisons, type Comparing } from './decision/compared.ts';
import { findProving, type Proving } from './decision/proving.ts';
import {
  createRule,
  type Finding,
  type MitigateRule,
  type RuleSpec,
  type RuleTools,
  type Verdict,
} from './create-rule.ts';
import type { Context, FileView } from './file.ts';
import { judgeSites, type RoleJudge } from './call-rule.ts';
import { isVouched } from './message/listener.ts';
import type { Messages, Repairs } from './messages.ts';
import { judgePollution, type Polluting } from './prototype/pollution.ts';
import type { Sink } from './sinks.ts';

type KnownVerdict = FlowVerdict<KnownPlace>;

/** A rule of the shape "untrusted data reaches a kind of sink". */
export interface FlowRuleSpec<M extends Messages, R extends Repairs, O extends object> extends RuleSpec<
  M,
  R,
  O
> {
  readonly judges: Partial<Readonly<Record<Kind, FlowJudge<NoInfer<M>, NoInfer<R>, NoInfer<O>>>>>;
  /** Judges of what roles are given, whatever arrives beside it. */
  readonly roles?: Partial<Readonly<Record<Role, RoleJudge<NoInfer<M>, NoInfer<R>, NoInfer<O>>>>>;
  /** Judges of data that is compared, where something hangs on it. */
  readonly compared?: Comparing<Verdict<NoInfer<M>, NoInfer<R>>>;
  /** Judges comparisons with what proves something, wherever it comes from. */
  readonly proving?: (
    proving: Proving,
    tools: Pick<Arrival<object>, 'scope' | 'getText' | 'isTyped'>,
  ) => Verdict<NoInfer<M>, NoInfer<R>> | undefined;
  /** Judges of what is written to an object that others pick by a name. */
  readonly pollution?: Polluting<Verdict<NoInfer<M>, NoInfer<R>>>;
  /** Judges of what is given the name of a credential. */
  readonly received?: readonly Receiving<Verdict<NoInfer<M>, NoInfer<R>>>[];
  /** Can the rule have anything to say of a file? Data is followed only where it can. */
  readonly isConcerned?: (file: FileView) => boolean;
  /** What is to be said of a file beside that: of what the code is like, whoever's data it is given. */
  readonly besides?: (
    file: FileView,
    level: Level,
    options: NoInfer<O>,
  ) => Iterable<Finding<NoInfer<M>, NoInfer<R>>>;
}

/** Makes a rule that follows data to the sinks it names. The way is printed at the end of each message. */
export function flowRule<const M extends Messages, const R extends Repairs, O extends object>(
  spec: FlowRuleSpec<M, R, O>,
): MitigateRule {
  const judges = Object.entries(spec.judges) as [Kind, FlowJudge<M, R, O>][];
  return createRule<M, R, O>({ ...spec, hasWay: true }, (tools) => ({
    Program() {
      const { file, level, report } = tools;
      if (spec.isConcerned?.(file) === false) return;
      const { roles, besides, compared, pollution, proving, received } = spec;
      if (roles !== undefined) judgeSites(roles, tools);
      const passed = judgeSinks(judges, tools);
      if (besides !== undefined) {
        for (const finding of besides(file, level, tools.options)) {
          if (!file.isDevelopmentOnly(finding.node)) report(finding);
        }
      }
      if (proving !== undefined) {
        const { scope } = file;
        for (const one of findProving(file)) {
          const verdict = proving(one, { scope, getText: tools.getText, isTyped: isTypedFile(tools) });
          const { node } = one.comparison;
          const at = node.type === 'SwitchCase' ? (node.test ?? node) : node;
          if (verdict !== undefined)
            report({ ...verdict, node: at, ...(one.found && { way: printWayOfFound(one.found) }) });
        }
      }
      if (compared !== undefined) {
        for (const { verdict, node, found } of judgeComparisons(file, compared))
          report({ ...verdict, node: verdict.node ?? node, way: printWayOfFound(found) });
      }
      if (pollution !== undefined) {
        for (const { verdict, node, found } of judgePollution(file, pollution))
          report({ ...verdict, node: verdict.node ?? node, ...(found && { way: printWayOfFound(found) }) });
      }
      if (received === undefined) return;
      for (const receiving of received) {
        for (const { verdict, node, found } of judgeReceived(file, receiving, passed ?? new Set())) {
          if (file.isDevelopmentOnly(node)) continue;
          report({ ...verdict, node: verdict.node ?? node, way: printWayOfFound(found) });
        }
      }
    },
  }));
}

function isTypedFile({ context }: { readonly context: Context }): boolean {
  return /\.[cm]?tsx?$/.test(context.physicalFilename);
}

/** Judges every sink of a file of the kinds that have a judge, and answers what lies on the ways that were reported. */
function judgeSinks<M extends Messages, R extends Repairs, O extends object>(
  judges: readonly (readonly [Kind, FlowJudge<M, R, O>])[],
  tools: RuleTools<M, R, O>,
): ReadonlySet<TSESTree.Node> | undefined {
  const { file, level } = tools;
  // Most files have no sink of most rules: nothing is made before one is met.
  let sinks: SinkJudge<M, R, O> | undefined;
  for (const [kind, judge] of judges) {
    for (const sink of file.getSinks(kind)) {
      if (!sink.isCertain && level !== 'strict') continue;
      if (file.isDevelopmentOnly(sink.node)) continue;
      sinks ??= createSinkJudge(tools);
      for (const one of getAsked(sink, judge.fields)) sinks.judge(one, judge, judge.as);
    }
  }
  return sinks?.passed;
}

/** Judges the sinks of one file for one rule. */
interface SinkJudge<M extends Messages, R extends Repairs, O extends object> {
  readonly judge: (sink: Sink, judge: FlowJudge<M, R, O>, kind?: Kind) => void;
  /** What lies on the ways that have been reported. */
  readonly passed: ReadonlySet<TSESTree.Node>;
}

function createSinkJudge<M extends Messages, R extends Repairs, O extends object>(
  tools: RuleTools<M, R, O>,
): SinkJudge<M, R, O> {
  const { file, level, options, getText, report } = tools;
  const isTyped = isTypedFile(tools);
  const explained = readExplained();
  const values = new Map<Kind, ReadonlySet<TSESTree.Node>>();
  /** What has been reported of each call: an expression that several rows are about is one flaw. */
  const told = new Map<TSESTree.Node, Set<TSESTree.Node>>();
  const passed = new Set<TSESTree.Node>();
  return { judge: judgeSink, passed };

  /** Has the data been through another sink of the kind, where it is reported? */
  function hasNearer(sink: Sink, { way }: Tainted): boolean {
    const own = unwrap(sink.value);
    const others = getValues(sink.kind);
    return way.slice(0, -1).some(({ state }) => {
      const node = unwrap(state.node);
      return node !== own && others.has(node);
    });
  }

  function isNew(sink: Sink, at: TSESTree.Node): boolean {
    const known = told.get(sink.node) ?? new Set();
    if (known.has(at)) return false;
    told.set(sink.node, known.add(at));
    return true;
  }

  /** What is given to the sinks of a kind. */
  function getValues(kind: Kind): ReadonlySet<TSESTree.Node> {
    let known = values.get(kind);
    if (known === undefined) {
      known = new Set(
        file
          .getSinks(kind)
          .flatMap(({ isCertain, isApart, value }) => (isCertain && isApart !== true ? [unwrap(value)] : [])),
      );
      values.set(kind, known);
    }
    return known;
  }

  function judgeSink(sink: Sink, judge: FlowJudge<M, R, O>, kind: Kind = sink.kind): void {
    const { scope, flow } = file;
    const arrival: Arrival<O> = {
      sink,
      options,
      level,
      scope,
      file,
      trace: (node) => flow.trace(kind, node, []),
      isTaintedAs: (other) =>
        file
          .getSinks(other)
          .some(
            ({ node, value, steps, isCertain }) =>
              node === sink.node && isCertain && flow.findTaint(other, value, steps) !== undefined,
          ),
      getSites: file.getSites,
      getSinks: file.getSinks,
      spells: file.spells,
      getText,
      isTyped,
    };
    const found = follow(flow, kind, sink, explained !== '' || isAskingMore(judge, level));
    explainSink(explained, sink, found, flow);
    if (found.kind === 'tainted') {
      if (hasNearer(sink, found) || isVouched(file.scope, found.source)) return;
      const source = readArrivalSource(found, file);
      // A way can be long, and few judges look at it.
      const verdict = judge.tainted({
        ...arrival,
        source,
        get around() {
          return getAround(found);
        },
        get entry() {
          return findEntry(sink, found);
        },
        get way() {
          return found.way.map(({ state }) => unwrap(state.node));
        },
        isGuessable: () => isGuessableBeside(file, kind, found),
      });
      const at = verdict?.node ?? findWritten(sink);
      if (verdict === undefined || !isNew(sink, at)) return;
      for (const { state } of found.way) passed.add(unwrap(state.node));
      report({ ...verdict, node: at, way: printWayOfFound(found) });
    } else if (found.kind === 'unknown') {
      const isStrict = level === 'strict';
      const unknown: UnknownArrival<O> = {
        ...arrival,
        get around() {
          return getAround(found);
        },
        get way() {
          return found.way.map(({ state }) => unwrap(state.node));
        },
      };
      const composed = isStrict && found.way.some(isComposing) ? judge.composed?.(unknown) : undefined;
      const verdict =
        judge.unseen?.(arrival) ?? composed ?? (isStrict ? judge.unknown?.(unknown) : undefined);
      if (verdict !== undefined) report({ ...verdict, node: verdict.node ?? findWritten(sink) });
    }
    const { otherwise } = judge;
    if (found.kind !== 'tainted' && level === 'strict' && otherwise !== undefined)
      judgeSink(sink, otherwise, otherwise.as);
  }
}

/** Does a judge ask about what arrives from nobody knows where? */
function isAskingMore<M extends Messages, R extends Repairs, O extends object>(
  { unseen, composed, unknown }: FlowJudge<M, R, O>,
  level: Level,
): boolean {
  return unseen !== undefined || (level === 'strict' && (composed ?? unknown) !== undefined);
}

function follow(
  flow: Flow<KnownPlace>,
  kind: Kind,
  { value, steps }: Sink,
  isAskingMore: boolean,
): KnownVerdict {
  if (isAskingMore) return flow.trace(kind, value, steps);
  return flow.findTaint(kind, value, steps) ?? { kind: 'clean' };
}

/** The constant text around what arrives, from the sink on. */
function getAround({ way }: Exclude<KnownVerdict, { readonly kind: 'clean' }>): readonly Surroundings[] {
  return way.flatMap(({ crossing }) => (crossing?.kind === 'part' ? [crossing.around] : [])).reverse();
}

function isComposing({ crossing }: { readonly crossing: { readonly kind: string } | undefined }): boolean {
  return crossing?.kind === 'part';
}
