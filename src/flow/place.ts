import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import { component, type Place } from '../scope/index.ts';
import { ANY, DEEP, ENTRY, isExact, KEYS } from './path.ts';
import type { Reading } from './reading.ts';

/** Members of members that are looked through for a source when everything in a value is asked about. */
const DEEPEST_SEARCH = 2;

/**
 * Reads what the facts say of a place and of the members that the asked path leads on to: whose data it is, what clears
 * it, from where it is taken. Answers whether they say anything.
 */
export function readPlace<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  steps: readonly string[] = reading.state.path.steps,
): boolean {
  let current: readonly P[] = [place];
  let isTold = false;
  for (let index = 0; index <= steps.length; index += 1) {
    for (const here of current) {
      reading.place(here);
      if (readHere(reading, here, node, steps.slice(index))) isTold = true;
    }
    const name = steps[index];
    if (name === undefined || current.length === 0) break;
    current = current.flatMap((here) => stepMember(reading, here, name));
  }
  return isTold;
}

function readHere<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  rest: readonly string[],
): boolean {
  const { flowFacts } = reading.world;
  const name = flowFacts.getSource(place, node);
  if (name !== undefined) {
    reading.source({ name, node, path: reading.state.path.steps });
    return true;
  }
  if (rest[0] === DEEP && hasSourceWithin(reading, place, node, DEEPEST_SEARCH)) return true;
  const derived = flowFacts.getDerived(place);
  const call = unwrap(node);
  for (const { from, to, path, effects } of derived) {
    for (const { at, given } of findGiven(call, from, to)) {
      reading.across({ kind: 'known', place, call, from: at, effects }, given, path);
    }
  }
  return derived.length > 0;
}

function hasSourceWithin<P extends Place>(
  reading: Reading<P>,
  place: P,
  node: TSESTree.Node,
  depth: number,
): boolean {
  if (depth === 0) return false;
  const { flowFacts } = reading.world;
  for (const member of flowFacts.getMembers(place)) {
    for (const next of stepMember(reading, place, member)) {
      if (!reading.world.fuel.spend()) return false;
      const name = flowFacts.getSource(next, node);
      if (name !== undefined) {
        reading.source({ name, node, path: reading.state.path.steps });
        return true;
      }
      if (hasSourceWithin(reading, next, node, depth - 1)) return true;
    }
  }
  return false;
}

function stepMember<P extends Place>(reading: Reading<P>, place: P, name: string): P[] {
  const { facts, flowFacts } = reading.world;
  const names =
    name === ANY || name === ENTRY ? ['*', ...flowFacts.getMembers(place)] : [name === KEYS ? KEYS : name];
  return names.flatMap((one) => {
    if (!isExact(one) && one !== '*' && one !== KEYS) return [];
    const next = facts.step(place, one === KEYS ? component.keys : component.member(one));
    return next === undefined ? [] : [next];
  });
}

/** The expressions that a derivation names, seen from the call or member access. */
export function findGiven(
  call: TSESTree.Node,
  from: number | 'receiver',
  to: number,
): { readonly at: number | 'receiver'; readonly given: TSESTree.Node }[] {
  if (from === 'receiver') {
    const member = call.type === 'CallExpression' ? unwrap(call.callee) : call;
    return member.type === 'MemberExpression' ? [{ at: from, given: member.object }] : [];
  }
  if (call.type === 'TaggedTemplateExpression') {
    return call.quasi.expressions
      .map((given, index) => ({ at: index + 1, given }))
      .filter(({ at }) => at >= from && at <= to);
  }
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return [];
  const start = from < 0 ? call.arguments.length - 1 : from;
  return call.arguments.slice(start, from < 0 ? undefined : to + 1).map((argument, index) => ({
    at: start + index,
    given: argument.type === 'SpreadElement' ? argument.argument : argument,
  }));
}
