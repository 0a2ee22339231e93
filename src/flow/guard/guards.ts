import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../../ast/index.ts';
import { findInit, isConstant, memoize, type Place } from '../../scope/index.ts';
import type { Crossing, Step } from '../edge.ts';
import type { Dangers, Kind } from '../kind.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import type { Condition } from './condition.ts';
import { applyGuards, createJudge } from './judge.ts';
import type { Guarded } from './placing.ts';
import { readElementTest, restrictLiked } from './local-check.ts';
import { restrictRepeated } from './repeated.ts';
import { createRouteGuards } from './route.ts';
import { findSubject } from './subject.ts';

/** Judges what conditions leave of the dangers of a value where it is used. */
export interface Guards {
  restrict(state: State, kind: Kind, dangers: Dangers): Dangers;
  /** What has been found out before a node runs. */
  readonly conditionsAt: (node: TSESTree.Node) => readonly Condition[];
  /**
   * The same on the way from a use back to where its value is from: for the elements that a function picks out of a list,
   * `list.filter(isListed)`, and for a value that was looked at before others took its place.
   */
  readonly restrictFrom: (
    from: State,
    crossing: Crossing | undefined,
    to: State,
    kind: Kind,
    dangers: Dangers,
  ) => Dangers;
}

/** Names for one value that are followed. */
const DEEPEST_ALIAS = 3;

/** Makes the judge of the conditions in one file. */
export function createGuards<P extends Place>(world: World<P>, step: (state: State) => Step<P>): Guards {
  const judge = createJudge(world, step);
  const { reader, findGuards } = judge;
  // `const id = req.query.id`: what a test says of `req.query.id` holds for `id`.
  const getAliased = memoize(findInit);
  const routes = createRouteGuards(reader, (substitute) =>
    substitute === undefined ? judge : createJudge(world, step, substitute),
  );

  /** What was found out of a value before another was written in its place. */
  function restrictWritten(from: State, to: State, kind: Kind, dangers: Dangers): Dangers {
    const use = unwrap(from.node);
    const subject = use.type === 'Identifier' ? findSubject(reader, use, from.path.steps) : undefined;
    if (subject === undefined || isConstant(subject.variable)) return dangers;
    const isWritten = findTarget(to.node)?.name === subject.variable.name;
    return isWritten ? applyGuards(judge.findGuardsOf(to.node, use, subject, kind), kind, dangers) : dangers;
  }

  return {
    conditionsAt: reader.conditionsAt,
    restrict(state, kind, dangers) {
      const guards: Guarded[] = [];
      let subject = findSubject(reader, unwrap(state.node), state.path.steps);
      let checked = restrictRepeated(reader, state.node, kind, routes.restrictCall(state, kind, dangers));
      for (let depth = 0; subject !== undefined && depth < DEEPEST_ALIAS; depth += 1) {
        checked = routes.restrict(subject, state.node, kind, checked);
        guards.push(...findGuards(state.node, subject, kind));
        const aliased = getAliased(subject.variable);
        subject = aliased === undefined ? undefined : findSubject(reader, aliased, subject.steps);
      }
      return applyGuards(guards, kind, checked);
    },
    restrictFrom(from, crossing, to, kind, dangers) {
      if (crossing === undefined) return restrictWritten(from, to, kind, dangers);
      if (crossing.kind === 'known' && crossing.proof?.kind === 'predicate') {
        return restrictLiked(reader, crossing.proof.callbacks, kind, dangers);
      }
      if (crossing.kind !== 'method' || crossing.from !== 'receiver' || !PICKING.has(crossing.name))
        return dangers;
      const [callback] = crossing.call.arguments;
      const atoms = callback === undefined ? [] : readElementTest(reader, callback, true, to.path.steps[1]);
      return atoms.reduce((left, atom) => atom.restrict(kind, left, undefined, false, []), dangers);
    },
  };
}

/** The variable that an expression is written to as it is. */
function findTarget(written: TSESTree.Node): TSESTree.Identifier | undefined {
  const { parent } = wrapped(written);
  const target =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'AssignmentExpression' && parent.operator === '='
        ? parent.left
        : undefined;
  return target?.type === 'Identifier' ? target : undefined;
}

/** Methods that hand out the elements of which a callback is true. */
const PICKING = new Set(['.filter', '.find', '.findLast']);
