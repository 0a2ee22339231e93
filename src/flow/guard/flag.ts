import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isWithin, unwrap, wrapped } from '../../ast/index.ts';
import { findOnlyLiteral, getWrites, type Place } from '../../scope/index.ts';
import { eitherOf } from './atom.ts';
import { readEach } from './each.ts';
import type { Atom, GuardReader } from './reader.ts';
import { findSubject } from './subject.ts';
import { readTest } from './test.ts';

type Write = TSESLint.Scope.Reference;

/** A variable that remembers how a test came out. */
interface Flag {
  readonly variable: TSESLint.Scope.Variable;
  readonly declarator: TSESTree.VariableDeclarator;
  readonly writes: readonly Write[];
}

/** `flag = flag || a || b`: what is asked beside the flag. */
interface Joined {
  readonly operator: '||' | '&&';
  readonly tests: readonly TSESTree.Node[];
}

/**
 * `const isSafe = LIST.includes(x); if (isSafe) …`, and a flag that is written again: that it is `outcome` now means that
 * one of its writes has made it so, and what held there.
 */
export function readFlag<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Identifier,
  outcome: boolean,
  depth: number,
): Atom[] {
  const flag = findFlag(reader, node);
  if (flag === undefined) return [];
  const { declarator, writes } = flag;
  const atStart = (): Atom[] => {
    if (declarator.init === null) return [];
    const atoms = readTest(reader, declarator.init, outcome, depth + 1);
    return withoutOld(reader, atoms, declarator, node);
  };
  if (writes.length === 0) return atStart();
  const losing = writes.filter((write) => isLost(reader, flag, write, outcome));
  const ways: Atom[][] = losing.length === writes.length ? [] : readWays(reader, flag, node, outcome, depth);
  if (findStart(reader, flag) !== !outcome) ways.push(atStart());
  const turned = eitherOf(reader, ways);
  return losing.length === writes.length
    ? [...turned, ...losing.flatMap((write) => readUnturned(reader, flag, write, node, outcome))]
    : turned;
}

/**
 * `let found = null; for (const one of LIST) if (one === x) found = one; if (found !== null) …`: it is something else than
 * at the beginning, so that it has been written.
 */
export function readChanged<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Identifier,
  compared: TSESTree.Node,
  isStrict: boolean,
): Atom[] {
  const flag = findFlag(reader, node);
  if (flag === undefined || flag.writes.length === 0) return [];
  const isStart = isAlike(reader, flag.declarator.init, compared, isStrict);
  if (!isStart) return [];
  const ways = flag.writes
    .filter(({ writeExpr }) => writeExpr == null || !isAlike(reader, writeExpr, compared, isStrict))
    .map((write) => readWrite(reader, flag, write, node, []));
  return eitherOf(reader, ways);
}

function findFlag<P extends Place>(reader: GuardReader<P>, node: TSESTree.Identifier): Flag | undefined {
  const variable = reader.world.scope.bindings.findVariable(node);
  const [definition, ...others] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || others.length > 0) return undefined;
  const declarator = definition.node;
  if (declarator.type !== 'VariableDeclarator' || declarator.id !== definition.name) return undefined;
  return { variable, declarator, writes: getWrites(variable) };
}

/** What has been found out by each of the writes that can have made it `outcome`. */
function readWays<P extends Place>(
  reader: GuardReader<P>,
  flag: Flag,
  use: TSESTree.Node,
  outcome: boolean,
  depth: number,
): Atom[][] {
  return flag.writes
    .filter((write) => !isLost(reader, flag, write, outcome))
    .map((write) => {
      const joined = findJoined(reader, flag, write);
      const tests = joined?.tests ?? findOwnValue(flag, write);
      const told = tests.map((test) => reader.nested(() => readTest(reader, test, outcome, depth + 1)));
      return readWrite(reader, flag, write, use, eitherOf(reader, told));
    });
}

/** What held where a flag was written, and what its new value tells. */
function readWrite<P extends Place>(
  reader: GuardReader<P>,
  { variable }: Flag,
  { identifier }: Write,
  use: TSESTree.Node,
  told: readonly Atom[],
): Atom[] {
  // A test of the flag itself tells nothing of how it was turned.
  const isOfFlag = (test: TSESTree.Node): boolean =>
    variable.references.some((reference) => isWithin(reference.identifier, test));
  // A loop can run until the flag is turned.
  const atoms = reader.nested(() =>
    reader
      .conditionsAt(identifier)
      .filter((condition) => condition.kind !== 'test' || !isOfFlag(condition.test))
      .flatMap((condition) => reader.readCondition(condition)),
  );
  return withoutOld(reader, [...atoms, ...told], identifier, use);
}

/** The value that a flag is given, where that is not made of the flag. */
function findOwnValue({ variable }: Flag, write: Write): TSESTree.Node[] {
  const { parent } = wrapped(write.identifier);
  const value = parent?.type === 'AssignmentExpression' && parent.operator === '=' ? parent.right : undefined;
  if (value === undefined) return [];
  return variable.references.some(({ identifier }) => isWithin(identifier, value)) ? [] : [value];
}

/** Can a write not be what has made it `outcome`? `flag = false`, `flag = flag && a` */
function isLost<P extends Place>(
  reader: GuardReader<P>,
  flag: Flag,
  write: Write,
  outcome: boolean,
): boolean {
  const joined = findJoined(reader, flag, write);
  if (joined !== undefined) return joined.operator === (outcome ? '&&' : '||');
  const [value] = findOwnValue(flag, write);
  return value !== undefined && findTruth(reader, value) === !outcome;
}

/** `flag = flag || a`, `flag ||= a` */
function findJoined<P extends Place>(
  reader: GuardReader<P>,
  { variable }: Flag,
  { identifier }: Write,
): Joined | undefined {
  const { parent } = wrapped(identifier);
  if (parent?.type !== 'AssignmentExpression' || unwrap(parent.left) !== identifier) return undefined;
  const value = unwrap(parent.right);
  if (parent.operator === '||=' || parent.operator === '&&=')
    return { operator: parent.operator === '||=' ? '||' : '&&', tests: [value] };
  if (parent.operator !== '=' || value.type !== 'LogicalExpression' || value.operator === '??')
    return undefined;
  const { operator } = value;
  const list = (node: TSESTree.Node): TSESTree.Node[] => {
    const bare = unwrap(node);
    return bare.type === 'LogicalExpression' && bare.operator === operator
      ? [...list(bare.left), ...list(bare.right)]
      : [bare];
  };
  const isFlag = (node: TSESTree.Node): boolean =>
    node.type === 'Identifier' && reader.world.scope.bindings.findVariable(node) === variable;
  const all = list(value);
  const tests = all.filter((node) => !isFlag(node));
  return tests.length < all.length && tests.length > 0 ? { operator, tests } : undefined;
}

/** `let isSafe = true; if (x.includes('..')) isSafe = false;`: the test that would have turned it did not hold. */
function readUnturned<P extends Place>(
  reader: GuardReader<P>,
  flag: Flag,
  write: Write,
  use: TSESTree.Node,
  outcome: boolean,
): Atom[] {
  const statement = wrapped(write.identifier).parent?.parent;
  if (statement?.type !== 'ExpressionStatement') return [];
  const isPassed = (one: TSESTree.Node): boolean =>
    one.parent === flag.declarator.parent.parent && one.range[1] <= use.range[0];
  const joined = findJoined(reader, flag, write);
  const branch = joined === undefined ? findBranch(statement) : statement;
  if (branch === undefined) return [];
  const asked =
    branch.type === 'IfStatement'
      ? [{ test: branch.test, outcome: false }]
      : (joined?.tests ?? []).map((test) => ({ test, outcome }));
  const read = (): Atom[] => {
    if (isPassed(branch)) return asked.flatMap((one) => readTest(reader, one.test, one.outcome, 1));
    const loop = findLoop(branch);
    return loop !== undefined && isPassed(loop)
      ? readEach(
          reader,
          loop,
          asked.map((one) => ({ kind: 'test', at: branch.range[1], ...one })),
        )
      : [];
  };
  return withoutOld(reader, reader.nested(read), write.identifier, use);
}

/** `if (test) flag = false;` */
function findBranch(statement: TSESTree.Statement): TSESTree.IfStatement | undefined {
  const holder = statement.parent.type === 'BlockStatement' ? statement.parent : statement;
  const branch = holder.parent;
  return branch.type === 'IfStatement' && branch.consequent === holder ? branch : undefined;
}

/** Statements that control goes on from. */
const STRAIGHT = new Set<string>(['VariableDeclaration', 'ExpressionStatement']);

/** The loop that asks this of each element, and ends before the last one only where the flag has been turned. */
function findLoop(asking: TSESTree.Statement): TSESTree.ForOfStatement | TSESTree.ForStatement | undefined {
  const holder = asking.parent.type === 'BlockStatement' ? asking.parent : asking;
  const loop = holder.parent;
  const isOnly =
    holder.type !== 'BlockStatement' || holder.body.every((one) => one === asking || STRAIGHT.has(one.type));
  const isEach = loop.type === 'ForOfStatement' || loop.type === 'ForStatement';
  const isWhole = asking.type !== 'IfStatement' || asking.alternate === null;
  return isEach && isOnly && loop.body === holder && isWhole ? loop : undefined;
}

/** What was found out about a variable that holds something else by now is of no use. */
function withoutOld<P extends Place>(
  reader: GuardReader<P>,
  atoms: readonly Atom[],
  { range: [, from] }: TSESTree.Node,
  use: TSESTree.Node,
): Atom[] {
  return atoms.filter((atom) => {
    const variable = (atom.subject ?? findSubject(reader, unwrap(atom.node), []))?.variable;
    if (variable === undefined) return true;
    return !getWrites(variable).some(
      ({ identifier, writeExpr }) =>
        identifier.range[0] >= from &&
        identifier.range[1] <= use.range[0] &&
        // What is made of the value that was tested, such as by `trim`, is judged by that.
        !variable.references.some((one) => writeExpr != null && isWithin(one.identifier, writeExpr)),
    );
  });
}

/** Is a flag true or false before it is written again? */
function findStart<P extends Place>(reader: GuardReader<P>, { declarator }: Flag): boolean | undefined {
  return declarator.init === null ? false : findTruth(reader, declarator.init);
}

function findTruth<P extends Place>({ world }: GuardReader<P>, node: TSESTree.Node): boolean | undefined {
  const { known, complete } = world.scope.values(node);
  const truths = new Set(known.map((value) => value.kind !== 'literal' || Boolean(value.value)));
  const [truth] = truths;
  return complete && truths.size === 1 ? truth : undefined;
}

/** Are two values the same constant? Without a value it is `undefined`. */
function isAlike<P extends Place>(
  { world }: GuardReader<P>,
  one: TSESTree.Node | null,
  other: TSESTree.Node,
  isStrict: boolean,
): boolean {
  const read = (node: TSESTree.Node) => {
    const bare = unwrap(node);
    if (bare.type === 'Identifier' && bare.name === 'undefined') return { value: undefined };
    return findOnlyLiteral(world.scope.values(bare));
  };
  const [left, right] = [one === null ? { value: undefined } : read(one), read(other)];
  if (left === undefined || right === undefined) return false;
  return left.value === right.value || (!isStrict && left.value == null && right.value == null);
}
