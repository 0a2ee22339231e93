import type { TSESTree } from '@typescript-eslint/utils';
import { component, type Place } from '../scope/index.ts';
import { isExact } from './path.ts';
import type { Reading } from './reading.ts';

/**
 * What the file has put into a member of something that a framework hands round, or into a member of that: `req.user = …` in
 * one function that serves requests, `req.user` in another. Answers whether there is any.
 */
export function readKeptMember<P extends Place>(
  reading: Reading<P>,
  place: P,
  steps: readonly string[],
): boolean {
  const { facts, fuel, scope } = reading.world;
  let isTold = false;
  let here: P | undefined = place;
  for (const [index, name] of steps.entries()) {
    if (here === undefined || !isExact(name) || !fuel.spend()) break;
    for (const value of scope.kept(here, name)) {
      isTold = true;
      reading.same(value, steps.slice(index + 1), { context: undefined, isTurn: true });
    }
    here = facts.step(here, component.member(name));
  }
  return isTold;
}

/** What the file has put where a call takes it from by a name: `c.get('user')`. Answers whether there is any. */
export function readCell<P extends Place>(reading: Reading<P>, call: TSESTree.CallExpression): boolean {
  const { scope } = reading.world;
  const found = scope.cells(call);
  let isTold = false;
  for (const cell of found?.cells ?? []) {
    for (const name of found?.names ?? [])
      isTold = readKeptMember(reading, cell, [name, ...reading.state.path.steps]) || isTold;
  }
  return isTold;
}
