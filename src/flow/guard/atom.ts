import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS } from '../kind.ts';
import type { Atom, GuardReader } from './reader.ts';
import { findSubject } from './subject.ts';

/** It is one of the program's own values; of `text`, where that is known: `k === '__proto__'` names what does harm. */
export function equal(node: TSESTree.Node, text?: string): Atom {
  return {
    node,
    isOfParts: true,
    restrict: (kind, dangers, member) =>
      text !== undefined && kind.refuse !== undefined
        ? kind.refuse((one) => one === text, dangers)
        : member === undefined || kind.restrict === undefined
          ? HARMLESS
          : kind.restrict(
              { test: 'equals', text: undefined, outcome: true, member, isNormalized: false },
              dangers,
            ),
  };
}

export function harmless(node: TSESTree.Node): Atom {
  return { node, restrict: () => HARMLESS, isOfParts: true };
}

/** A text that can only be one of which `isPossible` is true: `k !== '__proto__'`. */
export function possible(node: TSESTree.Node, isPossible: (text: string) => boolean): Atom {
  return {
    node,
    isOfParts: true,
    restrict: (kind, dangers) => kind.refuse?.(isPossible, dangers) ?? dangers,
  };
}

/** A name that an object is known by, be it inherited: `k in M`. */
export function inherited(node: TSESTree.Node): Atom {
  const { restrict } = equal(node);
  return {
    node,
    isOfParts: true,
    restrict: (kind, dangers, ...rest) =>
      kind.refuse === undefined ? restrict(kind, dangers, ...rest) : dangers,
  };
}

/** Each of two sets of findings may hold: only what both say of one expression is sure. */
export function either<P extends Place>(
  reader: GuardReader<P>,
  left: readonly Atom[],
  right: readonly Atom[],
): Atom[] {
  return left.flatMap((one) => {
    const subject = findSubject(reader, unwrap(one.node), []);
    if (subject === undefined || one.memberOf !== undefined) return [];
    const others = right.filter(({ node, memberOf }) => {
      const same = findSubject(reader, unwrap(node), []);
      return (
        same !== undefined &&
        memberOf === undefined &&
        same.variable === subject.variable &&
        same.steps.join('.') === subject.steps.join('.')
      );
    });
    return others.slice(0, MOST_ALTERNATIVES).map((other) => ({
      node: one.node,
      restrict: (...given) => one.restrict(...given) | other.restrict(...given),
      isOfParts: one.isOfParts && other.isOfParts,
    }));
  });
}

/** Findings about one thing that are put together with each of the other side. */
const MOST_ALTERNATIVES = 8;
