import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, printName, unwrap } from '../../ast/index.ts';
import { findInit } from '../../scope/index.ts';
import { readArrivalSource, type ArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';

/** A loop that runs as often as others say. */
export interface CountedLoop {
  /** What is counted up to, or down from. */
  readonly bound: TSESTree.Node;
  readonly found: Tainted;
  readonly source: ArrivalSource;
}

type Loop = TSESTree.ForStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement;

const LOOPS = new Set<string>(['ForStatement', 'WhileStatement', 'DoWhileStatement']);
const LENGTHS = new Set(['length', 'size', 'byteLength']);

/**
 * Finds the loops that count up to a number of others. A list is as long as what was sent, and what leaves a loop before its
 * end may well be the bound.
 */
export function* findCountedLoops(file: FileView): Generator<CountedLoop> {
  for (const node of file.scope.getNodes()) {
    if (!LOOPS.has(node.type) || !file.scope.fuel.spend()) continue;
    const loop = node as Loop;
    const bound = findBound(loop);
    if (bound === undefined || isLength(file, bound)) continue;
    const found = file.flow.trace('size', bound, []);
    if (found.kind !== 'tainted' || isLeftBefore(file, loop)) continue;
    const source = readArrivalSource(found, file);
    if (!LENGTHS.has(source.path.at(-1) ?? '')) yield { bound, found, source };
  }
}

/** `i < n` with `i++`; `let i = n` with `i > 0` and `i--`. */
function findBound(loop: Loop): TSESTree.Node | undefined {
  const test = loop.test === null ? undefined : unwrap(loop.test);
  if (test?.type !== 'BinaryExpression' || !/^[<>]=?$/.test(test.operator)) return undefined;
  const isUp = test.operator.startsWith('<');
  const [low, high] = isUp ? [test.left, test.right] : [test.right, test.left];
  const counter = loop.type === 'ForStatement' ? findCounter(loop.update) : undefined;
  if (loop.type !== 'ForStatement') {
    const fixed = unwrap(low);
    const isFixed = fixed.type === 'Literal' && typeof fixed.value === 'number';
    return isFixed || unwrap(low).type === 'Identifier' ? high : undefined;
  }
  if (counter === undefined) return undefined;
  const start = findStart(loop, counter.name);
  // From one number of others to another it may be a short way.
  if (printName(low) === counter.name && counter.isUp) return start?.type === 'Literal' ? high : undefined;
  return printName(high) === counter.name && !counter.isUp ? start : undefined;
}

/** What the counter of a loop begins with. */
function findStart({ init }: TSESTree.ForStatement, name: string): TSESTree.Node | undefined {
  if (init?.type === 'AssignmentExpression')
    return printName(init.left) === name ? unwrap(init.right) : undefined;
  const declarations = init?.type === 'VariableDeclaration' ? init.declarations : [];
  const declared = declarations.find(({ id }) => printName(id) === name);
  return declared?.init == null ? undefined : unwrap(declared.init);
}

/** `i++`, `i += 2`, `i--` */
function findCounter(
  update: TSESTree.Expression | null,
): { readonly name: string; readonly isUp: boolean } | undefined {
  const node = update === null ? undefined : unwrap(update);
  if (node?.type === 'UpdateExpression')
    return { name: printName(node.argument), isUp: node.operator === '++' };
  return node?.type === 'AssignmentExpression' && /^[+-]=$/.test(node.operator)
    ? { name: printName(node.left), isUp: node.operator === '+=' }
    : undefined;
}

/** `list.length`, or a name for it. */
function isLength({ scope }: FileView, bound: TSESTree.Node): boolean {
  const node = unwrap(bound);
  const variable = node.type === 'Identifier' ? scope.bindings.findVariable(node) : undefined;
  const held = (variable === undefined ? undefined : findInit(variable)) ?? node;
  return held.type === 'MemberExpression' && LENGTHS.has(findMemberName(held) ?? '');
}

function isLeftBefore({ scope }: FileView, { body }: Loop): boolean {
  const owner = findEnclosingFunction(body);
  return (scope.nodesIn(body) ?? []).some(
    (node) =>
      (node.type === 'BreakStatement' || node.type === 'ReturnStatement' || node.type === 'ThrowStatement') &&
      findEnclosingFunction(node) === owner,
  );
}
