import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../../ast/index.ts';
import { getWrites, type Place } from '../../scope/index.ts';
import { either } from './atom.ts';
import { readEach } from './each.ts';
import type { Atom, GuardReader } from './reader.ts';
import { readTest } from './test.ts';

/** `const isSafe = LIST.includes(x); if (isSafe) …`, and a flag that is turned over where a test says so. */
export function readFlag<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Identifier,
  outcome: boolean,
  depth: number,
): Atom[] {
  const variable = reader.world.scope.bindings.findVariable(node);
  const [definition, ...others] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || others.length > 0) return [];
  const declarator = definition.node;
  if (declarator.type !== 'VariableDeclarator' || declarator.id !== definition.name) return [];
  const writes = getWrites(variable);
  if (writes.length === 0)
    return declarator.init === null ? [] : readTest(reader, declarator.init, outcome, depth + 1);
  const start = declarator.init === null ? false : findTruth(declarator.init);
  const turns = writes.map(findTurn);
  const isTurned = start !== undefined && turns.every((turn) => turn !== undefined && turn !== start);
  if (!isTurned) return [];
  return outcome === start
    ? writes.flatMap((write) => readUnturned(reader, write, declarator, node, depth))
    : readTurned(reader, writes);
}

/** `let isListed = false; for (const one of LIST) if (one === x) isListed = true;`: what held where it was turned. */
function readTurned<P extends Place>(
  reader: GuardReader<P>,
  writes: readonly TSESLint.Scope.Reference[],
): Atom[] {
  // A loop can run until the flag is turned.
  const [first = [], ...others] = writes.map(({ identifier }) =>
    reader.nested(() =>
      reader.conditionsAt(identifier).flatMap((condition) => reader.readCondition(condition)),
    ),
  );
  return others.reduce((sure, atoms) => either(reader, sure, atoms), first);
}

/** `let isSafe = true; if (x.includes('..')) isSafe = false;`: the test that would have turned it did not hold. */
function readUnturned<P extends Place>(
  reader: GuardReader<P>,
  { identifier }: TSESLint.Scope.Reference,
  declarator: TSESTree.VariableDeclarator,
  use: TSESTree.Node,
  depth: number,
): Atom[] {
  const statement = wrapped(identifier).parent?.parent;
  const holder = statement?.parent?.type === 'BlockStatement' ? statement.parent : statement;
  const branch = holder?.parent;
  if (branch?.type !== 'IfStatement' || branch.consequent !== holder) return [];
  const isPassed = (statement: TSESTree.Node): boolean =>
    statement.parent === declarator.parent.parent && statement.range[1] <= use.range[0];
  if (isPassed(branch)) return readTest(reader, branch.test, false, depth + 1);
  const loop = findLoop(branch);
  return loop !== undefined && isPassed(loop)
    ? readEach(reader, loop, [{ kind: 'test', test: branch.test, outcome: false, at: branch.range[1] }])
    : [];
}

/** Statements that control goes on from. */
const STRAIGHT = new Set<string>(['VariableDeclaration', 'ExpressionStatement']);

/** The loop that asks this of each element, and ends before the last one only where the flag has been turned. */
function findLoop(branch: TSESTree.IfStatement): TSESTree.ForOfStatement | TSESTree.ForStatement | undefined {
  const holder = branch.parent.type === 'BlockStatement' ? branch.parent : branch;
  const loop = holder.parent;
  const isOnly =
    holder.type !== 'BlockStatement' || holder.body.every((one) => one === branch || STRAIGHT.has(one.type));
  const isEach = loop.type === 'ForOfStatement' || loop.type === 'ForStatement';
  return isEach && isOnly && loop.body === holder && branch.alternate === null ? loop : undefined;
}

/** What a flag is turned to by `flag = true`. */
function findTurn({ identifier, writeExpr }: TSESLint.Scope.Reference): boolean | undefined {
  const { parent } = wrapped(identifier);
  return parent?.type === 'AssignmentExpression' && parent.operator === '=' && writeExpr != null
    ? findTruth(writeExpr)
    : undefined;
}

function findTruth(node: TSESTree.Node): boolean | undefined {
  const bare = unwrap(node);
  return bare.type === 'Literal' && typeof bare.value === 'boolean' ? bare.value : undefined;
}
