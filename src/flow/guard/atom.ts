import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { HARMLESS, type Dangers } from '../kind.ts';
import { isExact } from '../path.ts';
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

/** A number: no text, but as large as its sender likes. */
export function numeric(node: TSESTree.Node): Atom {
  return {
    node,
    restrict: (kind, dangers) => (kind.bounded === 'number' ? dangers : HARMLESS),
    isOfParts: true,
  };
}

/** A text: it has no members of anybody's. */
export function textual(node: TSESTree.Node): Atom {
  return {
    node,
    restrict: (kind, dangers, member, _isNormalized, [part]) =>
      member === undefined && part !== undefined && isExact(part) && !/^\d+$/.test(part)
        ? HARMLESS
        : dangers & (kind.ofText ?? dangers),
    isOfParts: true,
  };
}

/** A text that can only be one of which `isPossible` is true: `k !== '__proto__'`. */
export function possible(node: TSESTree.Node, isPossible: (text: string) => boolean): Atom {
  return {
    node,
    isOfParts: true,
    restrict: (kind, dangers) => (kind.refuse ?? kind.exclude)?.(isPossible, dangers) ?? dangers,
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

/** Each of two sets of findings may hold: only what both say of one expression is sure. Of each there is one finding. */
export function either<P extends Place>(
  reader: GuardReader<P>,
  left: readonly Atom[],
  right: readonly Atom[],
): Atom[] {
  const others = groupBySubject(reader, right);
  return [...groupBySubject(reader, left)].flatMap(([key, { node, atoms }]) => {
    const facing = others.get(key)?.atoms;
    if (facing === undefined) return [];
    const whole = join(node, atoms, facing);
    const [ones, ofParts] = [atoms, facing].map((all) => all.filter(({ isOfParts }) => isOfParts));
    const isMixed = !whole.isOfParts && ones !== undefined && ofParts !== undefined;
    return isMixed && ones.length > 0 && ofParts.length > 0 ? [whole, join(node, ones, ofParts)] : [whole];
  });
}

/** What is sure whichever of several ways was taken; nothing where there is none. */
export function eitherOf<P extends Place>(
  reader: GuardReader<P>,
  ways: readonly (readonly Atom[])[],
): Atom[] {
  const [first = [], ...others] = ways;
  return others.reduce<Atom[]>((sure, atoms) => either(reader, sure, atoms), [...first]);
}

interface Group {
  readonly node: TSESTree.Node;
  readonly atoms: Atom[];
}

/** What is known of each part of a variable's value. */
function groupBySubject<P extends Place>(reader: GuardReader<P>, atoms: readonly Atom[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const atom of atoms) {
    const subject = findSubject(reader, unwrap(atom.node), []);
    if (subject === undefined || atom.memberOf !== undefined) continue;
    const { variable, steps } = subject;
    const key = [variable.name, variable.scope.block.range[0], ...steps].join('.');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { node: atom.node, atoms: [atom] });
    else group.atoms.push(atom);
  }
  return groups;
}

/** Either all of one side holds, or all of the other. */
function join(node: TSESTree.Node, left: readonly Atom[], right: readonly Atom[]): Atom {
  return {
    node,
    restrict: (kind, dangers, ...rest) => {
      const leave = (all: readonly Atom[]): Dangers =>
        all.reduce(
          (open, { restrict }) => (open === HARMLESS ? open : restrict(kind, open, ...rest)),
          dangers,
        );
      return leave(left) | leave(right);
    },
    isOfParts: [...left, ...right].every(({ isOfParts }) => isOfParts),
  };
}
