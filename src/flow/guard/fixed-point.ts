import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getStatementsOf, isWithin, printName, unwrap, wrapped } from '../../ast/index.ts';
import { findInit, findOnlyLiteral, isConstant, type Place } from '../../scope/index.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import { readPatternTest, readText } from './text-check.ts';

/** Replacements in a row that are read. */
const MOST_REPLACEMENTS = 12;

/**
 * `next === text`, where `next` is `text.replace('../', '')`, and `text !== before` at the end of a loop that replaces:
 * a text that taking something out leaves as it is holds nothing of it. Asked of the two sides of a comparison that are
 * the same.
 */
export function readFixedPoint<P extends Place>(
  reader: GuardReader<P>,
  left: TSESTree.Node,
  right: TSESTree.Node,
): Atom[] {
  return [
    ...readSides(reader, unwrap(left), unwrap(right)),
    ...readSides(reader, unwrap(right), unwrap(left)),
  ];
}

function readSides<P extends Place>(
  reader: GuardReader<P>,
  text: TSESTree.Node,
  other: TSESTree.Node,
): Atom[] {
  const made = findMade(reader, text, other);
  const name = printName(text);
  return made === undefined || name === '' || name.includes('…') ? [] : readChain(reader, text, made, name);
}

/** How the text was made anew: what the other side is, or is made by, or what the loop around writes to it. */
function findMade<P extends Place>(
  reader: GuardReader<P>,
  text: TSESTree.Node,
  other: TSESTree.Node,
): TSESTree.Node | undefined {
  if (other.type === 'CallExpression') return other;
  // `while (text !== (text = text.replace('../', '')));`
  if (other.type === 'AssignmentExpression')
    return other.operator === '=' && printName(other.left) === printName(text) ? other.right : undefined;
  if (other.type !== 'Identifier') return undefined;
  const variable = reader.world.scope.bindings.findVariable(other);
  if (variable !== undefined && isConstant(variable)) return findInit(variable);
  return findInLoop(reader, text, other);
}

/** `do { before = text; text = text.replace(…); } while (text !== before);` */
function findInLoop<P extends Place>(
  reader: GuardReader<P>,
  text: TSESTree.Node,
  other: TSESTree.Identifier,
): TSESTree.Node | undefined {
  const loop = wrapped(text).parent?.parent;
  if (loop?.type !== 'DoWhileStatement' && loop?.type !== 'WhileStatement') return undefined;
  const { bindings } = reader.world.scope;
  const told = [text, other].flatMap((side) =>
    side.type === 'Identifier' ? (bindings.findVariable(side)?.references ?? []) : [],
  );
  // What the loop does besides says nothing of the two.
  const telling = getStatementsOf(loop.body).filter(
    (statement) =>
      text.type !== 'Identifier' || told.some(({ identifier }) => isWithin(identifier, statement)),
  );
  const [first, second, ...rest] = telling.map(readAssignment);
  if (first == null || second == null || rest.length > 0) return undefined;
  const isKept = printName(first.left) === other.name && printName(first.right) === printName(text);
  if (!isKept || printName(second.left) !== printName(text)) return undefined;
  return second.right;
}

function readAssignment(statement: TSESTree.Statement): TSESTree.AssignmentExpression | undefined {
  const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  return expression?.type === 'AssignmentExpression' && expression.operator === '=' ? expression : undefined;
}

/** `text.replace(a, '').replace(b, '')`: each makes the text shorter, or finds nothing. */
function readChain<P extends Place>(
  reader: GuardReader<P>,
  text: TSESTree.Node,
  made: TSESTree.Node,
  name: string,
): Atom[] {
  const atoms: Atom[] = [];
  let node = unwrap(made);
  for (let count = 0; count < MOST_REPLACEMENTS && reader.world.fuel.spend(); count += 1) {
    if (node.type !== 'CallExpression') return printName(node) === name ? atoms : [];
    const callee = unwrap(node.callee);
    const [pattern, inserted] = node.arguments;
    const method = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
    if (callee.type !== 'MemberExpression' || (method !== 'replace' && method !== 'replaceAll')) return [];
    if (pattern === undefined || inserted === undefined || !isEmpty(reader, inserted)) return [];
    atoms.push(
      ...readPatternTest(reader, pattern, text, false),
      ...(isText(reader, pattern) ? readText(reader, text, pattern, 'includes', false) : []),
    );
    node = unwrap(callee.object);
  }
  return [];
}

function isText<P extends Place>({ world }: GuardReader<P>, node: TSESTree.Node): boolean {
  return world.scope.values(node).known.every(({ kind }) => kind === 'literal');
}

function isEmpty<P extends Place>({ world }: GuardReader<P>, node: TSESTree.Node): boolean {
  return findOnlyLiteral(world.scope.values(node))?.value === '';
}
