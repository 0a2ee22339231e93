import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getReturns, isFunction, unwrap, type FunctionNode } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import { argumentAt } from '../callees.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import { either } from './atom.ts';
import { readKnownCheck } from './check.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import type { Subject } from './reader.ts';
import { findSubject } from './subject.ts';
import { readTest } from './test.ts';

/** Functions that throw when what they are given is false. */
const ASSERTING = /^(?:assert|invariant|tinyInvariant)$/;

/** `assert(LIST.includes(x))`, `assertAllowed(x)` */
export function readAssertion<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
): Atom[] {
  const callee = unwrap(call.callee);
  const name =
    callee.type === 'MemberExpression'
      ? findMemberName(callee)
      : callee.type === 'Identifier'
        ? callee.name
        : '';
  const [argument] = call.arguments;
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  const base = object?.type === 'Identifier' ? object.name : name;
  if (argument !== undefined && ASSERTING.test(base ?? '')) return readTest(reader, argument, true, 1);
  const atoms: Atom[] = [];
  const local = reader.world.getCallees(call);
  for (const owner of local) {
    atoms.push(...rebase(reader, getAssertion(reader, owner), owner, call));
  }
  if (local.length > 0) return atoms;
  for (const origin of reader.world.scope.resolve(call).list) {
    if (origin.kind === 'place') atoms.push(...readKnownCheck(reader, origin.place, call, true));
  }
  return atoms;
}

/** What is sure once a function has come back. A function that runs itself finds out nothing by that. */
function getAssertion<P extends Place>(reader: GuardReader<P>, owner: FunctionNode): Atom[] {
  const known = reader.assertions.get(owner);
  if (known !== undefined) return known;
  reader.assertions.set(owner, []);
  const { body } = owner;
  const atoms = reader.nested(() =>
    body.type === 'BlockStatement' ? reader.getExits(body).flatMap((exit) => reader.readCondition(exit)) : [],
  );
  reader.assertions.set(owner, atoms);
  return atoms;
}

/**
 * What a callback of the file finds out about its first parameter when it answers `outcome`; about the element of it that
 * is asked about, where the parameter takes a list apart: `([key]) => KEYS.includes(key)`.
 */
export function readElementTest<P extends Place>(
  reader: GuardReader<P>,
  callback: TSESTree.Node,
  outcome: boolean,
  asked?: string,
): Atom[] {
  const [origin, ...others] = reader.world.scope.resolve(callback).list;
  if (origin?.kind !== 'node' || others.length > 0 || !isFunction(origin.node)) return [];
  const [parameter] = origin.node.params;
  const element = parameter?.type === 'ArrayPattern' ? parameter.elements[Number(asked)] : parameter;
  const variable =
    element?.type === 'Identifier' ? reader.world.scope.bindings.findVariable(element) : undefined;
  if (variable === undefined) return [];
  return getSummary(reader, origin.node, outcome, 0).filter(({ node }) => {
    const subject = findSubject(reader, unwrap(node), []);
    return subject?.variable === variable && subject.steps.length === 0;
  });
}

/** What is left of the dangers of a value that one of several functions likes. */
export function restrictLiked<P extends Place>(
  reader: GuardReader<P>,
  callbacks: readonly TSESTree.Node[],
  kind: Kind,
  dangers: Dangers,
): Dangers {
  return callbacks.reduce((left, callback) => {
    const atoms = readElementTest(reader, callback, true);
    return left | atoms.reduce((less, atom) => atom.restrict(kind, less, undefined, false, []), dangers);
  }, HARMLESS);
}

/** What a function of the file finds out about its arguments when it answers `outcome`. */
export function readLocalCheck<P extends Place>(
  reader: GuardReader<P>,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
  outcome: boolean,
  depth: number,
): Atom[] {
  return rebase(reader, getSummary(reader, owner, outcome, depth), owner, call);
}

function getSummary<P extends Place>(
  reader: GuardReader<P>,
  owner: FunctionNode,
  outcome: boolean,
  depth: number,
): Atom[] {
  const known = reader.summaries[`${outcome}`];
  let summary = known.get(owner);
  if (summary === undefined) {
    // A function that asks itself finds out nothing.
    known.set(owner, []);
    summary = reader.nested(() => summarize(reader, owner, outcome, depth));
    known.set(owner, summary);
  }
  return summary;
}

export function summarize<P extends Place>(
  reader: GuardReader<P>,
  owner: FunctionNode,
  outcome: boolean,
  depth: number,
): Atom[] {
  let sure: Atom[] | undefined;
  for (const returned of getReturns(owner).nodes) {
    const { known, complete } = reader.world.scope.values(returned);
    const answers = known.map((value) => value.kind !== 'literal' || Boolean(value.value));
    if (complete && answers.length > 0 && answers.every((answer) => answer !== outcome)) continue;
    const atoms = [
      ...readTest(reader, returned, outcome, depth + 1),
      ...reader
        .conditionsAt(returned)
        .flatMap((condition) =>
          condition.at >= owner.range[0] && condition.at <= owner.range[1]
            ? reader.readCondition(condition)
            : [],
        ),
    ];
    sure = sure === undefined ? atoms : either(reader, sure, atoms);
  }
  return sure ?? [];
}

/** What is said of parameters, said of the arguments of a call. */
export function rebase<P extends Place>(
  reader: GuardReader<P>,
  atoms: readonly Atom[],
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Atom[] {
  return atoms.flatMap((atom) =>
    findGivenAtoms(reader, atom, owner).flatMap(({ index, atom: given }) => {
      const argument = argumentAt(reader.world, call, index);
      return argument === undefined || argument.steps.length > 0 ? [] : [{ ...given, node: argument.node }];
    }),
  );
}

interface Given {
  /** Which parameter it tells of. */
  readonly index: number;
  readonly atom: Atom;
}

/** What an atom says of parameters: it looks at one, or at something that is made of one, such as a URL. */
function findGivenAtoms<P extends Place>(reader: GuardReader<P>, atom: Atom, owner: FunctionNode): Given[] {
  const { bindings } = reader.world.scope;
  const findIndex = ({ variable, steps }: Subject): number =>
    steps.length > 0
      ? -1
      : owner.params.findIndex(
          (parameter) => parameter.type === 'Identifier' && bindings.findVariable(parameter) === variable,
        );
  const subject = findSubject(reader, unwrap(atom.node), []);
  const direct = subject === undefined ? -1 : findIndex(subject);
  if (direct >= 0) return [{ index: direct, atom }];
  return reader.place(atom).flatMap(({ subject: made, member, isNormalized }) => {
    const index = findIndex(made);
    const restrict: Atom['restrict'] = (kind, dangers, _member, _isNormalized, parts) =>
      atom.restrict(kind, dangers, member, isNormalized, parts);
    return index < 0 ? [] : [{ index, atom: { ...atom, restrict } }];
  });
}
