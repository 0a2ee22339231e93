import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  canComplete,
  findMemberName,
  getReturnStatements,
  isFunction,
  isLoop,
  isLeaving,
  isSpelledAlike,
  isWithin,
  printName,
  unwrap,
  wrapped,
  type FunctionNode,
} from '../../ast/index.ts';
import { getWrites, memoize, type Place } from '../../scope/index.ts';
import type { Step } from '../edge.ts';
import { HARMLESS, type Dangers, type Kind } from '../kind.ts';
import { isCalledAtOnce } from '../order.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import { equal, textual } from './atom.ts';
import { collectExits, getConditions, listBranch, tellsOfOne, type Condition } from './condition.ts';
import { readEach } from './each.ts';
import { isSameElement } from './keyed.ts';
import { isNormal } from './normal.ts';
import { readAssertion } from './local-check.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import type { Subject } from './reader.ts';
import { readDifference } from './refused.ts';
import { isFieldWritten } from './subject.ts';
import { placeAtom, URL_MEMBERS, type Guarded } from './placing.ts';
import { readTest } from './test.ts';
import { isWanting } from './text-check.ts';
import { readValidationCall } from './validation.ts';

/** Reads the conditions of one file. */
export interface Judge<P extends Place> {
  readonly reader: GuardReader<P>;
  /** What has been found out about a part of a variable's value before a node runs. */
  readonly findGuards: (use: TSESTree.Node, subject: Subject, kind: Kind) => readonly Guarded[];
  /** The same where the variable still holds what was written to it at a node. */
  readonly findGuardsOf: (
    written: TSESTree.Node,
    use: TSESTree.Node,
    subject: Subject,
    kind: Kind,
  ) => readonly Guarded[];
}

/** Characters that a URL with a host spells in another way, once it has been read. */
const NOT_IN_URLS = new Set(' "<>`\\\r\n\t');
/** Functions that check by way of functions that check, deeper than this, are not looked into. */
const DEEPEST_CHECK = 8;

/**
 * Makes the judge of the conditions in one file. `substitute` says what stands for an expression: what a function that
 * makes another one was given for its parameters, while that one is looked into.
 */
export function createJudge<P extends Place>(
  world: World<P>,
  step: (state: State) => Step<P>,
  substitute: (node: TSESTree.Node) => TSESTree.Node = (node) => node,
  isWithinAnother = false,
): Judge<P> {
  const isLeft = (statement: TSESTree.Statement): boolean =>
    isLeaving(statement) ||
    (statement.type === 'BlockStatement' && statement.body.some(isLeft)) ||
    (statement.type === 'ExpressionStatement' && isThrowing(world, statement.expression));
  const getAllExits = memoize((block: TSESTree.Node) => collectExits(block, isLeft));
  const getExits = memoize((block: TSESTree.Node) => getAllExits(block).filter((exit) => !tellsOfOne(exit)));
  const getBranch = memoize(listBranch);
  const conditionsAt = memoize((node: TSESTree.Node) => [...getConditions(node, { getBranch, getExits })]);
  let depth = 0;
  const reader: GuardReader<P> = {
    world,
    step,
    substitute,
    ...(!isWithinAnother && {
      withGiven: (given) => createJudge(world, step, (node) => substitute(given(node)), true).reader,
    }),
    getExits,
    conditionsAt,
    summaries: { true: new Map(), false: new Map() },
    assertions: new Map(),
    owned: new Map(),
    nested(ask) {
      if (depth >= DEEPEST_CHECK) return [];
      depth += 1;
      try {
        return ask();
      } finally {
        depth -= 1;
      }
    },
    isNormal: memoize((state) => isNormal(world, step, state)),
    place: (atom) => placeAtom(reader, 0, atom),
    readCondition: (condition) => readCondition(reader, condition),
  };
  const guardsOf = memoize((condition: Condition) => {
    const { only, made } = condition.kind === 'test' ? condition : {};
    const guards = reader.readCondition(condition).flatMap((atom) => placeAtom(reader, condition.at, atom));
    if (made !== undefined)
      return guards.filter(
        ({ node, memberOf }) =>
          memberOf !== undefined &&
          isSpelledAlike(memberOf, made.object) &&
          isSpelledAlike(node, made.property),
      );
    return only === undefined
      ? guards
      : guards.filter(({ subject: { variable, steps } }) => variable.name === only && steps.length === 0);
  });
  const exitsAbout = memoize((block: TSESTree.Node) => indexExits(getAllExits(block), guardsOf));

  const collectGuards = (
    use: TSESTree.Node,
    subject: Subject,
    kind: Kind,
    isUndone: (guard: Guarded) => boolean,
  ): Guarded[] => {
    const found: Guarded[] = [];
    const { variable } = subject;
    const getAbout = (block: TSESTree.Node) => exitsAbout(block).get(variable) ?? [];
    for (const condition of getConditions(use, { getBranch, getExits: getAbout })) {
      for (const guard of guardsOf(condition)) {
        if (guard.subject.variable !== variable || !world.fuel.spend()) continue;
        if (!concerns(guard, subject, kind) || isUndone(guard)) continue;
        if (guard.memberOf !== undefined && !isMemberOf(use, guard.memberOf)) continue;
        if (guard.keys !== undefined && !isElementOf(use, guard.keys, guard.at)) continue;
        found.push({ ...guard, parts: subject.steps.slice(guard.subject.steps.length) });
      }
    }
    return found;
  };

  const isElementOf = (use: TSESTree.Node, keys: readonly TSESTree.Node[], at: number): boolean =>
    isSameElement(world, use, keys, (name) => {
      const variable = world.scope.bindings.findVariable(name);
      return variable !== undefined && isWrittenBetween(variable, at, use);
    });

  return {
    reader,
    findGuards: (use, subject, kind) =>
      collectGuards(use, subject, kind, (guard) => isWrittenSince(world, guard, use, kind)),
    findGuardsOf: (written, use, subject, kind) =>
      isRepeated(written, subject)
        ? []
        : collectGuards(use, subject, kind, ({ at }) => at < written.range[1]),
  };
}

/** The dangers that are left of a value about which this has been found out. */
export function applyGuards(guards: readonly Guarded[], kind: Kind, dangers: Dangers): Dangers {
  const apply = (left: Dangers, { restrict, member, isNormalized, parts }: Guarded): Dangers =>
    left === HARMLESS ? left : restrict(kind, left, member, isNormalized, parts);
  // One test may make another tell: `startsWith('/')` and not `startsWith('//')`, in whatever order.
  return guards.reduce(apply, guards.reduce(apply, dangers));
}

/** Does a call always throw: `ctx.throw(400)`, or a function of the file that comes to no end? */
function isThrowing<P extends Place>(world: World<P>, node: TSESTree.Node): boolean {
  const { scope, flowFacts } = world;
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const places = scope.api(call);
  if (places.length > 0) return places.every((place) => flowFacts.getProofs(place).includes('never'));
  const callees = world.getCallees(call);
  return callees.length > 0 && callees.every(isEndless);
}

/** Does a function never come back? What a promise or a generator throws is thrown elsewhere. */
function isEndless(owner: FunctionNode): boolean {
  const { body, async, generator } = owner;
  if (async || generator || body.type !== 'BlockStatement') return false;
  return !canComplete(body) && getReturnStatements(owner).length === 0;
}

/** Which exits of a block tell something of which variable. */
function indexExits(
  exits: readonly Condition[],
  guardsOf: (condition: Condition) => readonly Guarded[],
): ReadonlyMap<TSESLint.Scope.Variable, readonly Condition[]> {
  const index = new Map<TSESLint.Scope.Variable, Condition[]>();
  for (const exit of exits) {
    for (const variable of new Set(guardsOf(exit).map(({ subject }) => subject.variable))) {
      const known = index.get(variable);
      if (known === undefined) index.set(variable, [exit]);
      else known.push(exit);
    }
  }
  return index;
}

/** Does what a guard looked at tell of what is asked about? */
function concerns(guard: Guarded, subject: Subject, kind: Kind): boolean {
  const { steps } = guard.subject;
  const isOfUrl = kind.isUrl === true;
  const isOfMember = guard.member === undefined || steps.at(-1) === guard.member;
  // Where a URL leads says little of what else is in it.
  if (!isOfUrl && !isOfMember && kind.restrict === undefined)
    if (!guard.isOwner || !isWanting(kind, NOT_IN_URLS)) return false;
  if (steps.length === subject.steps.length) {
    // A test of one member of a URL tells of the others that say where it leads: `hostname` of `href`.
    const isNear = (name: string, asked: string | undefined): boolean =>
      isOfUrl && guard.member === name && asked !== undefined && URL_MEMBERS.has(asked);
    return steps.every((name, index) => {
      const asked = subject.steps[index];
      return name === asked || (index === steps.length - 1 && isNear(name, asked));
    });
  }
  if (steps.length < subject.steps.length) {
    if (!guard.isOfParts || steps.some((name, index) => name !== subject.steps[index])) return false;
    // What the host says of a URL, it says of the URL's own members: `query.host` says nothing of `query.id`.
    const [part, ...parts] = subject.steps.slice(steps.length);
    return guard.member === undefined || (parts.length === 0 && part !== undefined && URL_MEMBERS.has(part));
  }
  // `if (url.hostname === 'good')` says where the whole URL leads.
  return (
    isOfUrl &&
    guard.member !== undefined &&
    steps.length === subject.steps.length + 1 &&
    subject.steps.every((name, index) => name === steps[index])
  );
}

/** `object[use]` */
function isMemberOf(use: TSESTree.Node, object: TSESTree.Node): boolean {
  const member = wrapped(use).parent;
  const name = printName(object);
  return (
    member?.type === 'MemberExpression' &&
    member.computed &&
    unwrap(member.property) === unwrap(use) &&
    name !== '' &&
    !name.includes('…') &&
    printName(member.object) === name
  );
}

function isWrittenSince<P extends Place>(
  world: World<P>,
  { subject, at }: Guarded,
  use: TSESTree.Node,
  kind: Kind,
): boolean {
  if (isFieldWritten(world, subject, at, use)) return true;
  // A name that is refused wherever it stands in a text is not in a piece of it.
  return isWrittenBetween(subject.variable, at, use, kind.refuse !== undefined);
}

function isWrittenBetween(
  variable: TSESLint.Scope.Variable,
  at: number,
  use: TSESTree.Node,
  areCutsKept = false,
): boolean {
  return getWrites(variable).some(({ identifier, writeExpr }) => {
    if (identifier.range[0] < at || (areCutsKept && writeExpr != null && isCut(writeExpr, variable)))
      return false;
    // `key = key.trim()` reads the name before it writes it.
    const isBefore = identifier.range[1] <= use.range[0] && (writeExpr == null || !isWithin(use, writeExpr));
    return isBefore || comesFirst(identifier, use, at);
  });
}

/** `key = key.slice(1)`: is it a piece of what the variable held? */
function isCut(written: TSESTree.Node, { name }: TSESLint.Scope.Variable): boolean {
  const call = unwrap(written);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return (
    callee?.type === 'MemberExpression' &&
    CUTTING.has(findMemberName(callee) ?? '') &&
    printName(callee.object) === name
  );
}

const CUTTING = new Set(['slice', 'substring', 'substr', 'trim', 'trimStart', 'trimEnd']);

/** Can the value be written again, after what is found out below? */
function isRepeated(written: TSESTree.Node, { variable }: Subject): boolean {
  const home = variable.scope.block;
  for (let node = written.parent; node != null && node !== home; node = node.parent)
    if (isLoop(node) || isFunction(node)) return true;
  return false;
}

/** Can what stands below a use run before it, and after what was found out at `at`: in a loop, or by the time a function runs? */
function comesFirst(write: TSESTree.Node, use: TSESTree.Node, at: number): boolean {
  for (let node = use.parent; node != null && node.range[0] >= at; node = node.parent) {
    const isAround = isWithin(write, node);
    if (isAround ? isLoop(node) : isFunction(node) && !isCalledAtOnce(node)) return true;
  }
  return false;
}

function readCondition<P extends Place>(reader: GuardReader<P>, condition: Condition): Atom[] {
  switch (condition.kind) {
    case 'test':
      return readTest(reader, condition.test, condition.outcome, 0);
    case 'case': {
      const isConstant = condition.labels.every((label) => reader.world.scope.values(label).complete);
      return isConstant ? [equal(condition.discriminant)] : [];
    }
    case 'other': {
      const { discriminant, labels } = condition;
      return labels.flatMap((label) => readDifference(reader, discriminant, label));
    }
    case 'each':
      return readEach(reader, condition.loop, condition.conditions);
    case 'text':
      return [textual(condition.node)];
    case 'call':
      return [...readAssertion(reader, condition.call), ...readValidationCall(reader, condition.call)];
  }
}
