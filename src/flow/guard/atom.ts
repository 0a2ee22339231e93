import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS } from '../kind.ts';
import type { Atom, GuardReader } from './reader.ts';
import { findSubject } from './subject.ts';

export function equal(node: TSESTree.Node): Atom {
  return {
    node,
    isOfParts: true,
    restrict: (kind, dangers, member) =>
      member === undefined || kind.restrict === undefined
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
    const other = right.find(({ node }) => {
      const same = findSubject(reader, unwrap(node), []);
      return (
        same !== undefined &&
        same.variable === subject?.variable &&
        same.steps.join('.') === subject.steps.join('.')
      );
    });
    if (other === undefined) return [];
    const restrict: Atom['restrict'] = (...given) => one.restrict(...given) | other.restrict(...given);
    return [{ node: one.node, restrict, isOfParts: one.isOfParts && other.isOfParts }];
  });
}
