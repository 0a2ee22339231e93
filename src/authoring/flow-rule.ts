import type { TSESTree } from '@typescript-eslint/utils';
import { findAttributeName, findAttributeValue, findKeyName, isWithin, unwrap } from '../ast/index.ts';
import { explain, type Flow, type Surroundings, type Verdict as FlowVerdict } from '../flow/index.ts';
import type { Kind, KnownPlace, Role } from '../knowledge/index.ts';
import type { Level } from '../project/index.ts';
import type { Scope } from '../scope/index.ts';
import { printWayOfFound } from './way.ts';
import { readArrivalSource, type ArrivalSource, type Tainted, type Traced } from './arrival-source.ts';
import { isGuessableBeside } from './credential/beside.ts';
import { judgeReceived, type Receiving } from './credential/received.ts';
import { judgeComparisons, type Comparing } from './decision/compared.ts';
import { findProving, type Proving } from './decision/proving.ts';
import { createRule, type Finding, type MitigateRule, type RuleSpec, type Verdict } from './create-rule.ts';
import type { FileView } from './file.ts';
import { judgeSites, type RoleJudge } from './call-rule.ts';
import { isVouched } from './message/listener.ts';
import type { Messages, Repairs } from './messages.ts';
import { judgePollution, type Polluting } from './prototype/pollution.ts';
import type { Site } from './site.ts';
import type { Sink } from './sinks.ts';

type KnownVerdict = FlowVerdict<KnownPlace>;

/** What is known of the data at a sink, for a judge. */
export interface Arrival<O extends object> {
  readonly sink: Sink;
  readonly options: O;
  readonly level: Level;
  readonly scope: Scope<KnownPlace>;
  readonly file: FileView;
  /** What is known of another expression, at a sink of this kind. */
  readonly trace: (node: TSESTree.Node) => Traced;
  /** Does data of others also reach a sink of another kind at the same call, where another rule reports it? */
  readonly isTaintedAs: (kind: Kind) => boolean;
  /** Sites of the file at which a role is played. */
  readonly getSites: (role: Role) => readonly Site[];
  /** Sinks of the file of a kind. */
  readonly getSinks: (kind: Kind) => readonly Sink[];
  /** Does the text of the file hold a name, in whatever case? */
  readonly spells: (name: string) => boolean;
  /** A node as the code spells it; for repairs. */
  readonly getText: (node: TSESTree.Node) => string;
  /** Is the file written in TypeScript? What a repair adds is typed then. */
  readonly isTyped: boolean;
}

/** Data of others arrives. */
export interface TaintedArrival<O extends object> extends Arrival<O> {
  readonly source: ArrivalSource;
  /** Constant text that what arrives is put together with, from the sink on. */
  readonly around: readonly Surroundings[];
  /** The expression in what is given to the sink through which it comes in: a member's value, what is spread. */
  readonly entry: TSESTree.Node | undefined;
  /** What it is part of on the way, from the source to the sink. */
  readonly way: readonly TSESTree.Node[];
  /** Can all be guessed that it is put together with on the way? */
  readonly isGuessable: () => boolean;
}

/** Judges what arrives at sinks of a kind. */
export interface FlowJudge<M extends Messages, R extends Repairs, O extends object> {
  /** Data of others arrives. */
  readonly tainted: (arrival: TaintedArrival<O>) => Verdict<M, R> | undefined;
  /** Something arrives that the file does not show, as part of a text that is put together. */
  readonly composed?: (arrival: Arrival<O>) => Verdict<M, R> | undefined;
  /** Something arrives that the file does not show, put together or not. Asked under `strict` only. */
  readonly unknown?: (arrival: Arrival<O>) => Verdict<M, R> | undefined;
  /** Asked about with the dangers of another kind, at the same sinks. */
  readonly as?: Kind;
  /** Fields that are asked about in place of the names of all, where a row of the kind leads to those. */
  readonly fields?: readonly string[];
  /** Something arrives that the file does not show, put together or not. Asked at any level. */
  readonly unseen?: (arrival: Arrival<O>) => Verdict<M, R> | undefined;
  /** Judges what arrives with the dangers of another kind, where it arrives with none of this one. Asked under `strict` only. */
  readonly otherwise?: FlowJudge<M, R, O> & { readonly as: Kind };
}

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
  readonly besides?: (file: FileView, level: Level) => Iterable<Finding<NoInfer<M>, NoInfer<R>>>;
}

/** Makes a rule that follows data to the sinks it names. The way is printed at the end of each message. */
export function flowRule<const M extends Messages, const R extends Repairs, O extends object>(
  spec: FlowRuleSpec<M, R, O>,
): MitigateRule {
  return createRule<M, R, O>({ ...spec, hasWay: true }, (tools) => ({
    Program() {
      const { file, level, options, context, report } = tools;
      if (spec.isConcerned?.(file) === false) return;
      const getText = (node: TSESTree.Node): string => context.sourceCode.getText(node);
      const isTyped = /\.[cm]?tsx?$/.test(context.physicalFilename);
      judgeSites(spec.roles ?? {}, tools);
      const values = new Map<Kind, ReadonlySet<TSESTree.Node>>();
      /** What has been reported of each call: an expression that several rows are about is one flaw. */
      const told = new Map<TSESTree.Node, Set<TSESTree.Node>>();
      /** What lies on the ways that have been reported. */
      const passed = new Set<TSESTree.Node>();
      for (const [kind, judge] of Object.entries(spec.judges) as [Kind, FlowJudge<M, R, O>][]) {
        for (const sink of file.getSinks(kind)) {
          if (!sink.isCertain && level !== 'strict') continue;
          if (file.isDevelopmentOnly(sink.node)) continue;
          for (const one of getAsked(sink, judge.fields)) judgeSink(one, judge, judge.as);
        }
      }

      for (const finding of spec.besides?.(file, level) ?? []) {
        if (!file.isDevelopmentOnly(finding.node)) report(finding);
      }

      const { compared, pollution, proving, received = [] } = spec;
      for (const one of proving === undefined ? [] : findProving(file)) {
        const verdict = proving?.(one, { scope: file.scope, getText, isTyped });
        const { node } = one.comparison;
        const at = node.type === 'SwitchCase' ? (node.test ?? node) : node;
        if (verdict !== undefined)
          report({ ...verdict, node: at, ...(one.found && { way: printWayOfFound(one.found) }) });
      }
      for (const { verdict, node, found } of compared === undefined ? [] : judgeComparisons(file, compared))
        report({ ...verdict, node: verdict.node ?? node, way: printWayOfFound(found) });
      for (const { verdict, node, found } of pollution === undefined ? [] : judgePollution(file, pollution))
        report({ ...verdict, node: verdict.node ?? node, ...(found && { way: printWayOfFound(found) }) });
      for (const receiving of received) {
        for (const { verdict, node, found } of judgeReceived(file, receiving, passed)) {
          if (file.isDevelopmentOnly(node)) continue;
          report({ ...verdict, node: verdict.node ?? node, way: printWayOfFound(found) });
        }
      }

      /** Has the data been through another sink of the kind, where it is reported? */
      function hasNearer(sink: Sink, { way }: Tainted): boolean {
        const own = unwrap(sink.value);
        return way.some(({ state }, index) => {
          const node = unwrap(state.node);
          return index < way.length - 1 && node !== own && getValues(sink.kind).has(node);
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
              .flatMap(({ isCertain, isApart, value }) =>
                isCertain && isApart !== true ? [unwrap(value)] : [],
              ),
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
        const found = follow(flow, kind, sink, isAskingMore(judge, level));
        debug(sink, found, flow);
        if (found.kind === 'tainted') {
          if (hasNearer(sink, found) || isVouched(file.scope, found.source)) return;
          const source = readArrivalSource(found, file);
          // A way can be long, and few judges look at it.
          const verdict = judge.tainted({
            ...arrival,
            source,
            get around() {
              return found.way
                .flatMap(({ crossing }) => (crossing?.kind === 'part' ? [crossing.around] : []))
                .reverse();
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
          const composed = isStrict && found.way.some(isComposing) ? judge.composed?.(arrival) : undefined;
          const verdict =
            judge.unseen?.(arrival) ?? composed ?? (isStrict ? judge.unknown?.(arrival) : undefined);
          if (verdict !== undefined) report({ ...verdict, node: verdict.node ?? findWritten(sink) });
        }
        const { otherwise } = judge;
        if (found.kind !== 'tainted' && level === 'strict' && otherwise !== undefined)
          judgeSink(sink, otherwise, otherwise.as);
      }
    },
  }));
}

/** Does a judge ask about what arrives from nobody knows where? */
function isAskingMore<M extends Messages, R extends Repairs, O extends object>(
  { unseen, composed, unknown }: FlowJudge<M, R, O>,
  level: Level,
): boolean {
  return unseen !== undefined || (level === 'strict' && (composed ?? unknown) !== undefined) || isDebugging();
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

function isDebugging(): boolean {
  return process.env['MITIGATE_DEBUG'] !== undefined;
}

/** `MITIGATE_DEBUG=flow` tells each verdict step by step, `MITIGATE_DEBUG=fuel` what it took; both to standard error. */
function debug(sink: Sink, verdict: KnownVerdict, { fuel }: Flow<KnownPlace>): void {
  const wanted = process.env['MITIGATE_DEBUG'] ?? '';
  if (wanted === '') return;
  const { line } = sink.node.loc.start;
  if (wanted.includes('flow'))
    process.stderr.write(`${sink.kind} at ${sink.api}, line ${line}: ${explain(verdict)}`);
  if (wanted.includes('fuel')) {
    process.stderr.write(
      `${sink.kind} at ${sink.api}, line ${line}: ${fuel.used} units used${fuel.isSpent ? ', none left' : ''}\n`,
    );
  }
}

/** `create(0).*key` → `create(0).password`, for each field that is asked about. */
function getAsked(sink: Sink, fields: readonly string[] | undefined): readonly Sink[] {
  if (fields === undefined) return [sink];
  if (sink.steps.at(-1) !== '*key') return [];
  return fields.map((field) => ({ ...sink, steps: [...sink.steps.slice(0, -1), field] }));
}

/** The outermost expression of the way that stands for a value within what is given to the sink. */
function findEntry({ value }: Sink, { way }: Tainted): TSESTree.Node | undefined {
  let node: TSESTree.Node | undefined = way.find(({ state }) => isWithin(state.node, value))?.state.node;
  while (node !== undefined && node !== value && !HOLDING.has(node.parent?.type ?? '')) node = node.parent;
  return node !== undefined && isWithin(node, value) ? node : undefined;
}

/** What holds values within a value. */
const HOLDING = new Set(['Property', 'ArrayExpression', 'SpreadElement', 'ObjectExpression']);

/** Where the option is written that the sink is about, or the argument it is part of. */
function findWritten({ value, steps }: Sink): TSESTree.Node {
  let node = value;
  for (const step of steps) {
    const bare = unwrap(node);
    const attribute = bare.type === 'JSXOpeningElement' ? findAttribute(bare, step) : undefined;
    if (attribute !== undefined) {
      node = attribute;
      continue;
    }
    if (bare.type !== 'ObjectExpression') break;
    const property = bare.properties.findLast((one) => one.type === 'Property' && findKeyName(one) === step);
    if (property?.type !== 'Property') break;
    node = property.value;
  }
  return node;
}

/** What an attribute of an element is given, where it is spelled out. */
function findAttribute(element: TSESTree.JSXOpeningElement, name: string): TSESTree.Node | undefined {
  const attribute = element.attributes.findLast(
    (one) => one.type === 'JSXAttribute' && findAttributeName(one) === name,
  );
  return attribute?.type === 'JSXAttribute' ? findAttributeValue(attribute) : undefined;
}

function isComposing({ crossing }: { readonly crossing: { readonly kind: string } | undefined }): boolean {
  return crossing?.kind === 'part';
}
