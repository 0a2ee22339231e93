import { unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import { findCallee } from './called.ts';
import { cross } from './cross.ts';
import { IN_PART, isPart } from './danger/part.ts';
import type { Source, Step } from './edge.ts';
import { getWay, type Entry, type Passed } from './entry.ts';
import type { Guards } from './guard/guards.ts';
import { HARMLESS, type Dangers, type Kind } from './kind.ts';
import { createNatureFinder } from './nature.ts';
import type { State } from './state.ts';
import { findProven } from './typed.ts';
import { restrictProof } from './validation/restrict-proof.ts';
import type { Verdict } from './verdict.ts';
import type { World } from './world.ts';

/** A way from a source that is known already, up to a state. */
interface Known<P extends Place> {
  readonly dangers: Dangers;
  readonly source: Source;
  /** What is passed before the state is reached. */
  readonly before: Link<P> | undefined;
}

interface Link<P extends Place> {
  readonly passed: Passed<P>;
  readonly before: Link<P> | undefined;
}

/** Answers the questions of one kind in one file, and remembers what it found on the way. */
export interface Tracer<P extends Place = Place> {
  trace(start: State): Verdict<P>;
  /**
   * May data of somebody else arrive? `false` is certain, and costs less than a verdict: it is found without looking at
   * what the code checks, for a check only takes dangers away.
   */
  mayReach(start: State): boolean;
}

/** Makes the tracer of one kind. */
export function createTracer<P extends Place>(
  world: World<P>,
  kind: Kind,
  step: (state: State) => Step<P>,
  guards: Guards,
): Tracer<P> {
  /** Dangers that are known to find no source from a state, and whether something unknown lies there. */
  const clean = new Map<State, Dangers>();
  const tainted = new Map<State, Known<P>>();
  /** Dangers that find no source from a state, whatever is checked. */
  const sourceless = new Map<State, Dangers>();
  /** Dangers with which a source was found from a state, whatever is checked. */
  const reaching = new Map<State, Dangers>();
  const tools = { values: world.scope.values };
  const itemTools = { values: world.scope.values, isFlag: world.flowFacts.isFlag };
  const findNature = createNatureFinder(world, kind, guards);
  const kindNames = [kind.name, ...(kind.like ?? [])];
  /** Does it matter whether the data is put together with something else? */
  const isParting =
    world.flowFacts.callers !== undefined && (kind.ofCallers === 'part' || kind.ofCallers === 'behind');

  /** States that types prove to be harmless, and those that never come about. */
  const proven = new Set<State>();

  return {
    trace(start) {
      for (;;) {
        const verdict = search(start);
        const state = findProven(world, kind, verdict) ?? findDead(verdict);
        if (state === undefined) return verdict;
        proven.add(state);
        tainted.clear();
      }
    },
    mayReach(start) {
      const mayGoOn = limit();
      const seen = new Map<State, Dangers>();
      const queue = [begin(start)];
      for (const entry of queue) {
        const { state, dangers } = entry;
        if (isCovered(sourceless, state, dangers) || isCovered(seen, state, dangers)) continue;
        const enough = reaching.get(state);
        if (enough !== undefined && (enough & ~dangers) === 0) return noteReached(entry);
        seen.set(state, (seen.get(state) ?? 0) | dangers);
        if (!mayGoOn() || !world.fuel.spend()) return false;
        if (visit(entry, dangers & ~IN_PART, queue, keepPicked).source !== undefined)
          return noteReached(entry);
      }
      for (const [state, dangers] of seen) sourceless.set(state, (sourceless.get(state) ?? 0) | dangers);
      return false;
    },
  };

  /** Notes that a source was found from each state on the way to this one. */
  function noteReached(found: Entry<P>): true {
    for (let entry: Entry<P> | undefined = found; entry !== undefined; entry = entry.next) {
      if (!reaching.has(entry.state)) reaching.set(entry.state, entry.dangers);
    }
    return true;
  }

  /** The first state on the way that never comes about. */
  function findDead(verdict: Verdict<P>): State | undefined {
    return verdict.kind === 'tainted'
      ? verdict.way.find(({ state: { node } }) => world.isDead(node))?.state
      : undefined;
  }

  function begin(state: State): Entry<P> {
    return {
      state,
      dangers: kind.dangers,
      next: undefined,
      crossing: undefined,
      isTurn: false,
      member: undefined,
    };
  }

  /** Has a question that is asked now fuel left for another state? */
  function limit(): () => boolean {
    const { used } = world.fuel;
    return () => world.fuel.used - used < MOST_FUEL;
  }

  function search(start: State): Verdict<P> {
    const mayGoOn = limit();
    const queue = [begin(start)];
    const seen = new Map<State, Dangers>();
    let unknown: Entry<P> | undefined;
    // The queue grows while it is worked off: the nearest source is found first.
    for (const entry of queue) {
      const { state } = entry;
      if (proven.has(state)) continue;
      if (isCovered(clean, state, entry.dangers) || isCovered(seen, state, entry.dangers)) continue;
      const known = tainted.get(state);
      if (known !== undefined && (known.dangers & ~entry.dangers) === 0) {
        return remember(entry, known.source, known.before);
      }
      seen.set(state, (seen.get(state) ?? 0) | entry.dangers);
      if (!mayGoOn() || !world.fuel.spend()) return { kind: 'unknown', way: getWay(entry) };
      const guarded = guards.restrict(state, kind, entry.dangers & ~IN_PART);
      if (guarded === HARMLESS) continue;
      const { source, isUnknown } = visit(entry, guarded, queue, guards.restrictFrom);
      if (source !== undefined) return remember(entry, source, undefined);
      // What promises to be harmless is told only where there is nothing else.
      if (isUnknown && (unknown === undefined || isPromised(world, unknown))) unknown = entry;
    }
    if (unknown !== undefined) return { kind: 'unknown', way: getWay(unknown) };
    if (!world.fuel.isSpent) {
      for (const [state, dangers] of seen) clean.set(state, (clean.get(state) ?? 0) | dangers);
    }
    return { kind: 'clean' };
  }

  /** Looks at one state: is it a source that does harm, and where else did it come from? That is put into the queue. */
  function visit(
    entry: Entry<P>,
    left: Dangers,
    queue: Entry<P>[],
    restrictFrom: Guards['restrictFrom'],
  ): { readonly source: Source | undefined; readonly isUnknown: boolean } {
    const { state } = entry;
    if (kind.isMaskable === true && isRedacted(state.node)) return NOTHING;
    const found = step(state);
    const dangers = left & getOfText(found.places, state.node);
    if (dangers === HARMLESS) return NOTHING;
    const given = getCounted(found.source);
    const source = kind.natures === undefined ? given : findNature({ ...found, source: given }, entry, left);
    const isTold = kind.natures !== undefined && source !== undefined && source.isNamed !== true;
    if (!isTold && isCleared(found.places, dangers, state.node)) return NOTHING;
    const isInPart = (entry.dangers & IN_PART) !== 0;
    if (source !== undefined && isHarmful(source, dangers, isInPart)) return { source, isUnknown: false };
    for (const { to, crossing, isTurn, member, item } of found.edges) {
      if (member !== undefined && kind.inert?.has(member) === true) continue;
      if (item !== undefined && kind.isInert?.(item, itemTools) === true) continue;
      const handed = restrictFrom(state, crossing, to, kind, cross(kind, crossing, dangers, tools));
      if (handed === HARMLESS) continue;
      const part = isInPart || (isParting && isPart(kind, state, crossing, item)) ? IN_PART : 0;
      queue.push({ state: to, dangers: handed | part, next: entry, crossing, isTurn, member });
    }
    // What another server answers is nobody's data for most kinds, but not known either.
    return { source: undefined, isUnknown: found.isUnknown || (source !== undefined && !isTaken(source)) };
  }

  function isCleared(places: readonly P[], dangers: Dangers, node: State['node']): boolean {
    if (places.length === 0) return false;
    const wholes = (kind.whole ?? []).flatMap(({ name, unless }) => ((dangers & unless) === 0 ? [name] : []));
    return places.some(
      (place) =>
        // What a value is, it is in whatever form.
        (kind.natures === undefined && world.flowFacts.isFormed(place, node)) ||
        [...kindNames, ...wholes].some((name) => world.flowFacts.isCleared(place, name, node)),
    );
  }

  /** The dangers that are left, should the value be known to be a text. */
  function getOfText(places: readonly P[], node: State['node']): Dangers {
    const { ofText } = kind;
    const { isText, isTexts } = world.flowFacts;
    if (ofText === undefined) return ~0;
    return places.some((one) => isText(one, node) || (kind.isOneText !== true && isTexts(one, node)))
      ? ofText
      : ~0;
  }

  function isRedacted(node: State['node']): boolean {
    const callee = findCallee(unwrap(node));
    return callee !== undefined && world.flowFacts.isRedacting(callee);
  }

  /** What callers give to exported functions is nothing to the kinds that it does not count for. */
  function getCounted(source: Source | undefined): Source | undefined {
    return source?.givenTo !== undefined && kind.ofCallers === undefined ? undefined : source;
  }

  function isTaken({ name, givenTo }: Source): boolean {
    if (kind.natures !== undefined) return kind.natures.has(name);
    return givenTo !== undefined || world.flowFacts.isUntrusted(name) || kind.sources?.has(name) === true;
  }

  function isHarmful(source: Source, dangers: Dangers, isInPart: boolean): boolean {
    const { name, proof, givenTo } = source;
    if (givenTo !== undefined && isParting && !isInPart) return false;
    if (proof !== undefined && restrictProof(proof, kind, dangers) === HARMLESS) return false;
    if (kind.deafTo?.has(name) === true) return false;
    return isTaken(source) && (kind.harmful === undefined || (dangers & kind.harmful) !== 0);
  }

  /** Keeps the way for all states on it, for the next question that comes by. */
  function remember(last: Entry<P>, source: Source, before: Link<P> | undefined): Verdict<P> {
    let link = before;
    for (let entry: Entry<P> | undefined = last; entry !== undefined; entry = entry.next) {
      const { state, dangers, crossing, isTurn } = entry;
      if (!tainted.has(state)) tainted.set(state, { dangers, source, before: link });
      link = { passed: { state, crossing, isTurn }, before: link };
    }
    const way: Passed<P>[] = [];
    for (; link !== undefined; link = link.before) way.push(link.passed);
    way.reverse();
    // What is known by a name that it was asked for by begins there.
    const start = way.findIndex(({ state }) => state.node === source.node);
    return { kind: 'tainted', source, way: way.slice(Math.max(0, start)) };
  }
}

/** Does what nobody knows promise to be harmless, as what gives it is called? */
function isPromised<P extends Place>({ flowFacts }: World<P>, { state, next }: Entry<P>): boolean {
  return [state, next?.state].some((one) => one !== undefined && flowFacts.isPromising(unwrap(one.node)));
}

/** No question takes more fuel, so that one of them leaves some for the others of the file. */
const MOST_FUEL = 25_000;

const NOTHING = { source: undefined, isUnknown: false } as const;

/** As if nothing had been looked at when it was picked. */
const keepPicked: Guards['restrictFrom'] = (_from, _crossing, _to, _kind, dangers) => dangers;

function isCovered(known: ReadonlyMap<State, Dangers>, state: State, dangers: Dangers): boolean {
  return (dangers & ~(known.get(state) ?? 0)) === 0;
}
