import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  canComplete,
  getReturns,
  getReturnStatements,
  isFunction,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { findSourceName, getWrites, type Place } from '../../scope/index.ts';
import { argumentAt } from '../callees.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import { eitherOf } from './atom.ts';
import { readKnownCheck } from './check.ts';
import type { Condition } from './condition.ts';
import type { Atom, GuardReader, Placed, Subject } from './reader.ts';
import { findSubject, isOfThis } from './subject.ts';
import { readAbsent, readTest } from './test.ts';

/** Functions that throw when what they are given is false. */
const ASSERTING = /^(?:assert|invariant|tinyInvariant)$/;

/** `assert(LIST.includes(x))`, `assertAllowed(x)` */
export function readAssertion<P extends Place>(
  reader: GuardReader<P>,
  call: TSESTree.CallExpression,
): Atom[] {
  const callee = unwrap(call.callee);
  const name = findSourceName(reader.world.scope.bindings, callee);
  const [argument] = call.arguments;
  const object = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (name === 'forEach' && object !== undefined && argument !== undefined)
    return readForEach(reader, object, argument);
  const base = object?.type === 'Identifier' ? object.name : name;
  // `ctx.assert(LIST.includes(x), 400)` throws; only `console.assert` goes on.
  const isAsserting = ASSERTING.test(base ?? '') || (name === 'assert' && base !== 'console');
  if (argument !== undefined && isAsserting) return readTest(reader, argument, true, 1);
  const atoms: Atom[] = [];
  const local = reader.world.getCallees(call);
  for (const owner of local) {
    atoms.push(...rebase(reader, getAssertion(reader, owner), owner, call));
    // Where several may be called, each tells something else.
    if (local.length === 1) atoms.push(...readGivenTests(reader, owner, call));
  }
  if (local.length > 0) return atoms;
  let isKnown = false;
  for (const origin of reader.world.scope.resolve(call).list) {
    if (origin.kind !== 'place') continue;
    isKnown = true;
    // What answers whether it likes something does not throw.
    if (!PREDICATE.test(name ?? '')) atoms.push(...readKnownCheck(reader, origin.place, call, true));
  }
  if (isKnown || !reader.world.flowFacts.isThrowingCheckName(name ?? '')) return atoms;
  return call.arguments.map((node) => ({
    node,
    isOfParts: true,
    // `validateInput(req.body)`: of what holds many values a name says nothing.
    restrict: (_kind, dangers, _member, _isNormalized, parts) =>
      parts.every((part) => OF_URL.has(part)) ? HARMLESS : dangers,
  }));
}

/** `function ensure(condition) { if (!condition) throw … }`, and `ensure(LIST.includes(x))`: how the given test came out. */
function readGivenTests<P extends Place>(
  reader: GuardReader<P>,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Atom[] {
  const { body, async, generator } = owner;
  const isPlain = body.type === 'BlockStatement' && !generator && getReturnStatements(owner).length === 0;
  const isDone = !async || isAwaited(call);
  if (!isPlain || !isDone) return [];
  const { bindings } = reader.world.scope;
  return reader.getExits(body).flatMap((exit) => {
    if (exit.kind !== 'test' || exit.only !== undefined) return [];
    const { node, isNegated } = withoutNot(exit.test);
    const variable = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
    const index = owner.params.findIndex(
      (parameter) => parameter.type === 'Identifier' && bindings.findVariable(parameter) === variable,
    );
    if (variable === undefined || index < 0 || getWrites(variable).length > 0) return [];
    const given = argumentAt(reader.world, call, index);
    return given === undefined || given.steps.length > 0
      ? []
      : reader.nested(() => readTest(reader, given.node, exit.outcome !== isNegated, 1));
  });
}

/** `await check(x)` */
function isAwaited(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent == null || node === wrapped(node)) return false;
  return parent.type === 'AwaitExpression' || isAwaited(parent);
}

/** `!!x`, `!x` */
function withoutNot(test: TSESTree.Node): { readonly node: TSESTree.Node; readonly isNegated: boolean } {
  const bare = unwrap(test);
  if (bare.type !== 'UnaryExpression' || bare.operator !== '!') return { node: bare, isNegated: false };
  const { node, isNegated } = withoutNot(bare.argument);
  return { node, isNegated: !isNegated };
}

/** Members by which a URL is read where a text may stand. */
const OF_URL = new Set(['href', 'host', 'hostname', 'origin', 'protocol', 'port', 'pathname', 'search']);
const PREDICATE = /^(?:is|are|has|can)[A-Z_]/;

/** `keys.forEach(assertSafe)`: what did not throw for any element holds for what the list is made of. */
function readForEach<P extends Place>(
  reader: GuardReader<P>,
  list: TSESTree.Node,
  callback: TSESTree.Node,
): Atom[] {
  const [origin, ...others] = reader.world.scope.resolve(callback).list;
  if (origin?.kind !== 'node' || others.length > 0 || !isFunction(origin.node)) return [];
  const [parameter] = origin.node.params;
  const { bindings } = reader.world.scope;
  const variable = parameter?.type === 'Identifier' ? bindings.findVariable(parameter) : undefined;
  if (variable === undefined) return [];
  return getAssertion(reader, origin.node)
    .filter((atom) => isOf(reader, atom, variable))
    .map((atom) => ({ ...atom, node: list, isOfParts: true }));
}

/** Does an atom tell of the whole of a variable, whatever that is the member of? */
function isOf<P extends Place>(
  reader: GuardReader<P>,
  { node, memberOf }: Atom,
  variable: TSESLint.Scope.Variable,
): boolean {
  const subject = findSubject(reader, unwrap(node), []);
  return memberOf === undefined && subject?.variable === variable && subject.steps.length === 0;
}

/** What is sure once a function has come back. A function that runs itself finds out nothing by that. */
function getAssertion<P extends Place>(reader: GuardReader<P>, owner: FunctionNode): Atom[] {
  const known = reader.assertions.get(owner);
  if (known !== undefined) return known;
  reader.assertions.set(owner, []);
  const { body } = owner;
  const atoms = reader.nested(() => (body.type === 'BlockStatement' ? readEnds(reader, owner, body) : []));
  reader.assertions.set(owner, atoms);
  return atoms;
}

/** What is sure at each place where a function comes back: at its end, and where it returns before. */
function readEnds<P extends Place>(
  reader: GuardReader<P>,
  owner: FunctionNode,
  body: TSESTree.BlockStatement,
): Atom[] {
  const ends = getReturnStatements(owner).map((node) =>
    reader
      .conditionsAt(node)
      .filter(({ at }) => at >= owner.range[0] && at <= owner.range[1])
      .flatMap((condition) => [...reader.readCondition(condition), ...readMissing(reader, condition)]),
  );
  if (canComplete(body)) ends.push(reader.getExits(body).flatMap((exit) => reader.readCondition(exit)));
  return eitherOf(reader, ends);
}

/** `if (!x) return;` */
function readMissing<P extends Place>(reader: GuardReader<P>, condition: Condition): Atom[] {
  return condition.kind === 'test' ? readAbsent(reader, condition.test, condition.outcome) : [];
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
  return getSummary(reader, origin.node, outcome, 0).flatMap((atom) => findAtomOf(reader, atom, variable));
}

/** What an atom says of the whole of a variable: it looks at that, or at something made of it: `new URL(text).host`. */
function findAtomOf<P extends Place>(
  reader: GuardReader<P>,
  atom: Atom,
  variable: TSESLint.Scope.Variable,
): Atom[] {
  if (isOf(reader, atom, variable)) return [atom];
  if (atom.memberOf !== undefined) return [];
  return reader
    .place(atom)
    .filter(({ subject }) => subject.variable === variable && subject.steps.length === 0)
    .map((placed) => bindAtom(atom, placed));
}

function bindAtom(atom: Atom, { member, isNormalized }: Placed): Atom {
  const restrict: Atom['restrict'] = (kind, dangers, _member, _isNormalized, parts) =>
    atom.restrict(kind, dangers, member, isNormalized, parts);
  return { ...atom, restrict };
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
  const ways: Atom[][] = [];
  for (const returned of getReturns(owner).nodes) {
    const { known, complete } = reader.world.scope.values(returned);
    const answers = known.map((value) => value.kind !== 'literal' || Boolean(value.value));
    if (complete && answers.length > 0 && answers.every((answer) => answer !== outcome)) continue;
    ways.push([
      ...readTest(reader, returned, outcome, depth + 1),
      ...reader
        .conditionsAt(returned)
        .flatMap((condition) =>
          condition.at >= owner.range[0] && condition.at <= owner.range[1]
            ? reader.readCondition(condition)
            : [],
        ),
    ]);
  }
  return eitherOf(reader, ways);
}

/** What is said of parameters, said of the arguments of a call. */
export function rebase<P extends Place>(
  reader: GuardReader<P>,
  atoms: readonly Atom[],
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): Atom[] {
  const ofThis = isOnThis(call) ? atoms.flatMap((atom) => findAtomsOfThis(reader, atom)) : [];
  const given = atoms.flatMap((atom) =>
    findGivenAtoms(reader, atom, owner).flatMap(({ index, atom: given }) => {
      const argument = argumentAt(reader.world, call, index);
      if (argument === undefined || argument.steps.length > 0) return [];
      if (given.memberOf === undefined) return [{ ...given, node: argument.node }];
      const holder = findHolder(reader, given.memberOf, owner, call);
      return holder === undefined ? [] : [{ ...given, node: argument.node, memberOf: holder }];
    }),
  );
  return [...ofThis, ...given];
}

/** `this.check()`, `super.check()` */
function isOnThis({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  const holder = bare.type === 'MemberExpression' ? unwrap(bare.object).type : undefined;
  return holder === 'ThisExpression' || holder === 'Super';
}

/** What a method finds out about fields of its own instance holds in every other method of that. */
function findAtomsOfThis<P extends Place>(reader: GuardReader<P>, atom: Atom): Atom[] {
  const subject = findSubject(reader, unwrap(atom.node), []);
  if (subject !== undefined && isOfThis(subject)) return [atom];
  return reader
    .place(atom)
    .filter((placed) => isOfThis(placed.subject))
    .map((placed) => ({ ...bindAtom(atom, placed), subject: placed.subject }));
}

/** What stands for a parameter of a function in a call of it. */
function findHolder<P extends Place>(
  { world }: GuardReader<P>,
  object: TSESTree.Node,
  owner: FunctionNode,
  call: TSESTree.CallExpression,
): TSESTree.Node | undefined {
  const node = unwrap(object);
  const { bindings } = world.scope;
  const variable = node.type === 'Identifier' ? bindings.findVariable(node) : undefined;
  const index = owner.params.findIndex(
    (parameter) => parameter.type === 'Identifier' && bindings.findVariable(parameter) === variable,
  );
  const argument = variable === undefined || index < 0 ? undefined : argumentAt(world, call, index);
  return argument === undefined || argument.steps.length > 0 ? undefined : argument.node;
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
  return reader.place(atom).flatMap((placed) => {
    const index = findIndex(placed.subject);
    return index < 0 ? [] : [{ index, atom: bindAtom(atom, placed) }];
  });
}
