import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import { isConstant, type Place } from '../../scope/index.ts';
import type { Dangers, Kind } from '../kind.ts';
import type { GuardReader } from './reader.ts';

/** Calls nested deeper than this in one another are not compared. */
const DEEPEST = 8;
/** Methods that give the same each time they are called on the same with the same. */
const STEADY = new Set(
  'at charAt concat join replace replaceAll slice split substr substring toLowerCase toString toUpperCase trim trimEnd trimStart'.split(
    ' ',
  ),
);

/** `LIST.includes(name.toLowerCase()) ? name.toLowerCase() : 'other'`: what was tested is written out again. */
export function restrictRepeated<P extends Place>(
  reader: GuardReader<P>,
  node: TSESTree.Node,
  kind: Kind,
  dangers: Dangers,
): Dangers {
  const use = unwrap(node);
  if (use.type !== 'CallExpression' || !isSteady(reader, use, 0)) return dangers;
  return reader
    .conditionsAt(use)
    .filter((condition) => condition.kind === 'test')
    .flatMap(reader.readCondition)
    .filter((atom) => isSame(unwrap(atom.node), use))
    .reduce((left, { restrict }) => restrict(kind, left, undefined, false, []), dangers);
}

/** Does an expression give the same, wherever it stands? */
function isSteady<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node, depth: number): boolean {
  const bare = unwrap(node);
  if (depth > DEEPEST) return false;
  switch (bare.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return bare.expressions.length === 0;
    case 'Identifier': {
      const variable = reader.world.scope.bindings.findVariable(bare);
      return variable !== undefined && isConstant(variable);
    }
    case 'UnaryExpression':
      return unwrap(bare.argument).type === 'Literal';
    case 'MemberExpression':
      return (
        isSteady(reader, bare.object, depth + 1) &&
        (!bare.computed || isSteady(reader, bare.property, depth + 1))
      );
    case 'CallExpression': {
      const callee = unwrap(bare.callee);
      return (
        callee.type === 'MemberExpression' &&
        STEADY.has(findMemberName(callee) ?? '') &&
        isSteady(reader, callee.object, depth + 1) &&
        bare.arguments.every((argument) => isSteady(reader, argument, depth + 1))
      );
    }
    default:
      return false;
  }
}

/** Are two steady expressions written alike? */
function isSame(left: TSESTree.Node, right: TSESTree.Node): boolean {
  const [one, other] = [unwrap(left), unwrap(right)];
  const text = findLiteralText(one);
  if (text !== undefined) return text === findLiteralText(other);
  if (one.type === 'Literal') return other.type === 'Literal' && one.raw === other.raw;
  if (one.type === 'Identifier') return other.type === 'Identifier' && one.name === other.name;
  if (one.type === 'UnaryExpression')
    return (
      other.type === 'UnaryExpression' &&
      one.operator === other.operator &&
      isSame(one.argument, other.argument)
    );
  if (one.type === 'MemberExpression')
    return (
      other.type === 'MemberExpression' &&
      one.computed === other.computed &&
      isSame(one.object, other.object) &&
      isSame(one.property, other.property)
    );
  if (one.type !== 'CallExpression' || other.type !== 'CallExpression') return false;
  return (
    one.arguments.length === other.arguments.length &&
    isSame(one.callee, other.callee) &&
    one.arguments.every((argument, index) => {
      const facing = other.arguments[index];
      return facing !== undefined && isSame(argument, facing);
    })
  );
}
