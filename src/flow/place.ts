import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import { component, type Place } from '../scope/index.ts';
import { findWritten } from './formatted.ts';
import { findGiven } from './given.ts';
import { readPass } from './pass.ts';
import { ANY, getLeftOut, isDeep, isEntry, isExact, KEYS } from './path.ts';
import type { Reading } from './reading.ts';

/** Members of members that are looked through for a source when everything in a value is asked about. */
const DEEPEST_SEARCH = 2;

/**
 * Reads what the facts say of a place and of the members that the asked path leads on to: whose data it is, what clears
 * it, from where it is taken. What they say of a member goes before what they say of the whole. Answers whether they say
 * anything. Conditions of rows are judged at `call`, which for a parameter is the call that gives it.
 */
export function readPlace<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  steps: readonly string[] = reading.state.path.steps,
  call: TSESTree.Node = node,
): boolean {
  const levels: (readonly P[])[] = [[place]];
  // Of all that a platform has, a name that nobody knows is hardly one of the few that hold data of others.
  const isAnyGlobal = (steps[0] === ANY || isEntry(steps[0] ?? '')) && isPlatform(reading, node);
  for (const name of isAnyGlobal ? [] : steps) {
    const next: readonly P[] = (levels.at(-1) ?? []).flatMap((here) => stepMember(reading, here, name));
    if (next.length === 0) break;
    levels.push(next);
  }
  if (isOfText(reading, levels, steps, call)) return true;
  for (const level of levels) for (const here of level) reading.place(here);
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    let isTold = false;
    for (const here of levels[depth] ?? [])
      isTold = readHere(reading, here, node, steps, depth, call) || isTold;
    if (isTold) return true;
  }
  return false;
}

/**
 * Is a member of a text asked about, such as `url.href.host`? A text has none that hold data. Where rows say it of texts under
 * names that a program chooses, such as the parameters of a route, the name tells: none of them is one of an operator.
 */
function isOfText<P extends Place>(
  { world: { flowFacts } }: Reading<P>,
  levels: readonly (readonly P[])[],
  steps: readonly string[],
  at: TSESTree.Node,
): boolean {
  const operator = levels.findIndex((_, depth) => steps[depth]?.startsWith('$') === true);
  const isOperator = operator >= 0;
  const depth = isOperator ? operator : levels.length - 1;
  const next = steps[depth];
  const holders = isOperator || depth > 0 ? (levels[depth] ?? []) : [];
  return (
    next !== undefined &&
    isExact(next) &&
    !/^\d+$/.test(next) &&
    holders.length > 0 &&
    // What is said of a source is said of each of its members.
    holders.every(
      (place) => flowFacts.isText(place, at) && (isOperator || flowFacts.getSource(place, at) === undefined),
    )
  );
}

function readHere<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  steps: readonly string[],
  depth: number,
  at: TSESTree.Node,
): boolean {
  const { flowFacts } = reading.world;
  for (const name of flowFacts.getNatures(place, at)) reading.nature({ name, node, path: steps });
  const asked = steps[depth];
  if (isDeep(asked))
    readNaturesWithin(reading, place, node, steps.slice(0, depth), getLeftOut(asked), DEEPEST_SEARCH);
  const name = flowFacts.getSource(place, at);
  if (name !== undefined) {
    reading.source({ name, node, path: steps });
    return true;
  }
  if (isDeep(asked) && hasSourceWithin(reading, place, node, getLeftOut(asked), DEEPEST_SEARCH)) return true;
  const derived = flowFacts.getDerived(place);
  const call = unwrap(node);
  let isTold = false;
  for (const pass of flowFacts.getPasses(place)) {
    if (pass.depth !== depth) continue;
    isTold = true;
    readPass(reading, pass, unwrap(at), steps.slice(depth));
  }
  for (const { from, to, path, effects } of derived) {
    if (depth > 0) {
      // Seen from a member, what it is a member of is the receiver.
      if (from !== 'receiver') continue;
      // Where a pattern has taken the whole apart, the node is only what the steps behind the pattern's lead on from.
      const taken = Math.max(0, steps.length - reading.state.path.steps.length);
      if (depth - 1 < taken) continue;
      isTold = true;
      const crossing = { kind: 'known', place, call, from, effects } as const;
      reading.across(crossing, node, [...steps.slice(taken, depth - 1), ...path]);
      continue;
    }
    isTold = true;
    const given = findGiven(reading.world, call, from, to);
    const isFormat = effects.includes('formatted') && typeof from === 'number';
    for (const { at, given: one, steps: lead } of isFormat
      ? findWritten(reading, call, given, from)
      : given) {
      reading.across({ kind: 'known', place, call, from: at, effects, part: asked }, one, [...lead, ...path]);
    }
  }
  return isTold;
}

/** What the members of a place are that rows name, where everything in the value is asked about. */
function readNaturesWithin<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  steps: readonly string[],
  without: readonly string[],
  depth: number,
): void {
  const { flowFacts, fuel } = reading.world;
  for (const member of depth === 0 ? [] : flowFacts.getMembers(place)) {
    if (without.includes(member)) continue;
    const path = [...steps, member];
    for (const next of stepMember(reading, place, member)) {
      if (!fuel.spend()) return;
      for (const name of flowFacts.getNatures(next, node)) reading.nature({ name, node, path });
      readNaturesWithin(reading, next, node, path, [], depth - 1);
    }
  }
}

function hasSourceWithin<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  without: readonly string[],
  depth: number,
): boolean {
  if (depth === 0) return false;
  const { flowFacts } = reading.world;
  for (const member of flowFacts.getMembers(place)) {
    if (without.includes(member)) continue;
    for (const next of stepMember(reading, place, member)) {
      if (!reading.world.fuel.spend()) return false;
      const name = flowFacts.getSource(next, node);
      if (name !== undefined) {
        reading.source({ name, node, path: reading.state.path.steps });
        return true;
      }
      if (hasSourceWithin(reading, next, node, [], depth - 1)) return true;
    }
  }
  return false;
}

/** `globalThis`, `window` */
function isPlatform<P extends Place>({ world }: Reading<P>, node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && PLATFORMS.has(bare.name) && world.scope.bindings.isGlobal(bare);
}

const PLATFORMS = new Set(['globalThis', 'window', 'self', 'global']);

function stepMember<P extends Place>(reading: Reading<P>, place: P, name: string): P[] {
  const { facts, flowFacts } = reading.world;
  // What a stream gives part by part is what it gives to those who listen.
  const part = name === ANY ? facts.step(place, component.event('data', 0)) : undefined;
  if (part !== undefined) return [part];
  const names =
    name === ANY || isEntry(name) ? ['*', ...flowFacts.getMembers(place)] : [name === KEYS ? KEYS : name];
  return names.flatMap((one) => {
    if (!isExact(one) && one !== '*' && one !== KEYS) return [];
    const next = facts.step(place, one === KEYS ? component.keys : component.member(one));
    return next === undefined ? [] : [next];
  });
}
