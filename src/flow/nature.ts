import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import { findAsked, findCalled, findCallee, findHolderName } from './called.ts';
import type { Source, Step } from './edge.ts';
import type { Entry } from './entry.ts';
import { isExamined } from './examined.ts';
import type { Guards } from './guard/guards.ts';
import type { Dangers, Kind } from './kind.ts';
import { getLeftOut, isDeep } from './path.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** Whose a value is: somebody's that nobody knows, that of others, or one that is drawn. */
type Origin = 'own' | 'others' | 'drawn';

/** A name on a way that says what a value is; without `called` it is that of something in it. */
interface Named<P extends Place> {
  readonly at: Entry<P>;
  readonly name: string;
  readonly called: string | undefined;
}

/** Makes what finds out what a value is, for a kind that asks for natures: by rows, what is declared, and names on its way. */
export function createNatureFinder<P extends Place>(
  world: World<P>,
  kind: Kind,
  guards: Guards,
): (found: Step<P>, entry: Entry<P>, dangers: Dangers) => Source | undefined {
  const remember = () => new WeakMap<Entry<P>, Named<P> | undefined>();
  const further: Readonly<Record<Origin, WeakMap<Entry<P>, Named<P> | undefined>>> = {
    own: remember(),
    others: remember(),
    drawn: remember(),
  };

  const taking = new WeakMap<Entry<P>, Entry<P> | undefined>();

  return function findNature(step, entry, dangers) {
    const found = findAny(step, entry, dangers);
    const isOther = found !== undefined && kind.isNamedOnWay === true && isOfUser(entry);
    return isOther ? findDeclared(entry) : found;
  };

  /** What the value is, as far as the kind asks for it: by what rows say, or else by its names and fields. */
  function findAny(
    { natures, source, isUnknown }: Step<P>,
    entry: Entry<P>,
    dangers: Dangers,
  ): Source | undefined {
    const told = natures.find(
      (nature) =>
        isAsked(nature.name) &&
        kind.tells?.(nature, dangers, {
          isExamined: () => isExamined(world, guards, nature, getNodes(entry)),
          isDevelopmentOnly: () => getNodes(entry).some(world.flowFacts.isDevelopmentOnly),
        }) !== false,
    );
    // What is drawn is a secret by its name alone, through all that it is written as.
    const isDrawn = told === undefined && natures.some(({ name }) => name === 'drawn');
    if (told !== undefined || (source === undefined && !isUnknown && !isDrawn)) return told;
    const declared = findDeclared(entry);
    if (declared !== undefined) return declared;
    const { isMasking } = world.flowFacts;
    // What is made by `mask(password)` is called as what it was made of.
    const callee = findCallee(unwrap(entry.state.node));
    if (callee !== undefined && isMasking(callee)) return undefined;
    const start = { node: entry.state.node, path: getNamed(entry.state.path.steps) };
    if (kind.isNamedByOthers === true && (source === undefined || !world.flowFacts.isUntrusted(source.name)))
      return undefined;
    const named = findNamed(entry, isDrawn ? 'drawn' : source === undefined ? 'own' : 'others');
    if (named === undefined) return undefined;
    const { at, name, called } = named;
    if (called === undefined) return { name, node: at.state.node, path: [], isNamed: true };
    const from = at !== entry && isTaken(at.state.node) ? { node: at.state.node, path: [] } : start;
    return { name, ...from, called, isNamed: true };
  }

  /** The first name on the way that says what the value is. */
  function findNamed(entry: Entry<P>, of: Origin): Named<P> | undefined {
    return readNames(entry, of) ?? findFurther(goOn(entry, of), of);
  }

  /** The same from a place on the way on: each is looked at once. */
  function findFurther(first: Entry<P> | undefined, of: Origin): Named<P> | undefined {
    const known = further[of];
    const open: Entry<P>[] = [];
    let at = first;
    for (; at !== undefined && !known.has(at); at = goOn(at, of)) open.push(at);
    let found = at && known.get(at);
    for (const one of open.reverse()) {
      if (kind.isNamedOnWay === true || isTaken(one.state.node)) found = readNames(one, of) ?? found;
      known.set(one, found);
    }
    return found;
  }

  /**
   * Where a value is next as it is. Beyond an operation it is another; what is taken out of many by its name is what that
   * says, however many operations are between: `new URL(req.url, base).searchParams.get('token')`.
   */
  function goOn({ crossing, next }: Entry<P>, of: Origin): Entry<P> | undefined {
    return crossing === undefined || of === 'drawn' ? next : findTaking(next);
  }

  /** The first place on the way from here where something is asked for by its name. */
  function findTaking(first: Entry<P> | undefined): Entry<P> | undefined {
    const open: Entry<P>[] = [];
    let at = first;
    for (; at !== undefined && !taking.has(at) && !isTaken(at.state.node); at = at.next) open.push(at);
    const found = at && taking.has(at) ? taking.get(at) : at;
    for (const one of open) taking.set(one, found);
    return found;
  }

  /** What the names of one place on a way say. */
  function readNames(at: Entry<P>, of: Origin): Named<P> | undefined {
    const { node, path } = at.state;
    const label = at.crossing && kind.label?.(at.crossing);
    const holder = findHolderName(unwrap(node), path.steps);
    for (const called of [findCalled(unwrap(node), path.steps), at.member, label]) {
      if (called === undefined) continue;
      const name = world.flowFacts.getNaturesOfName(called, of !== 'own', holder).find(isAsked);
      if (name !== undefined) return { at, name, called };
    }
    const name = findWithin(at.state);
    return name === undefined ? undefined : { at, name, called: undefined };
  }

  /** What a field of a value is, where all that it holds is asked about. */
  function findWithin({ node, path: { steps } }: State): string | undefined {
    const [only] = steps;
    if (kind.isDeep !== true || steps.length !== 1 || only === undefined || !isDeep(only)) return undefined;
    const { getNaturesOfName, getNaturesWithin } = world.flowFacts;
    const isRid = getLeftOut(only).some((one) => getNaturesOfName(one, true).some(isAsked));
    return isRid ? undefined : getNaturesWithin(node).find(isAsked);
  }

  /** `const [username] = decode(header).split(':')`: who it is, taken out of what proves it. */
  function isOfUser(entry: Entry<P>): boolean {
    let isMade = false;
    for (let at: Entry<P> | undefined = entry; at !== undefined; at = at.next) {
      if (!world.fuel.spend()) return false;
      const called = isMade ? findCalled(unwrap(at.state.node), at.state.path.steps) : undefined;
      if (called !== undefined && world.flowFacts.isUserName?.(called) === true) return true;
      isMade ||= at.crossing?.kind === 'method';
    }
    return false;
  }

  /** What the project has declared the value to be, wherever it has been on its way as it is. */
  function findDeclared(entry: Entry<P>): Source | undefined {
    const { classify } = world.flowFacts;
    if (classify === undefined) return undefined;
    /** The members of object literals through which the value is reached from where all in them was asked about. */
    let inner: readonly string[] = [];
    let before: State['node'] | undefined;
    for (let at: Entry<P> | undefined = entry; at !== undefined; at = at.next) {
      if (!world.fuel.spend()) return undefined;
      const { node, path } = at.state;
      const last = path.steps.at(-1);
      const steps = isDeep(last) && inner.length > 0 ? [...path.steps.slice(0, -1), ...inner] : path.steps;
      // Asked about once more without what is taken away from it.
      for (const { natures, path: found } of unwrap(node) === before ? [] : classify(node, steps)) {
        const name = natures.find(isAsked);
        if (name !== undefined) return { name, node, path: found };
      }
      before = unwrap(node);
      // What is declared of what is made of it holds of that; what of it is harmless has been crossed.
      if (at.crossing !== undefined) inner = [];
      else if (at.member !== undefined)
        inner = [at.member, ...(inner.length > 0 || !isDeep(last) ? inner : [last])];
    }
    return undefined;
  }

  function isAsked(name: string): boolean {
    return kind.natures?.has(name) === true;
  }
}

/** `form.get('password')`: is something asked for by its name? */
function isTaken(node: TSESTree.Node): boolean {
  return findAsked(unwrap(node)) !== undefined;
}

/** The nodes from a state to the sink. */
function getNodes<P extends Place>(entry: Entry<P>): TSESTree.Node[] {
  const nodes: TSESTree.Node[] = [];
  for (let at: Entry<P> | undefined = entry; at !== undefined; at = at.next) nodes.push(at.state.node);
  return nodes;
}

function getNamed(steps: readonly string[]): readonly string[] {
  return isDeep(steps.at(-1)) ? steps.slice(0, -1) : steps;
}
