import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findMemberName, isSpelledAlike, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getWrites, type Scope } from '../../scope/index.ts';
import { isBare } from './bare.ts';

type Variable = TSESLint.Scope.Variable;

/**
 * `at[key] = at[key] || Object.create(null); at = at[key];`: does a name go through nothing but objects that inherit
 * nothing, from the first one on? What stands at the end of such a way is no object to go on in.
 */
export function isBareWay(scope: Scope<KnownPlace>, object: TSESTree.Node): boolean {
  const variable = findVariable(scope, object);
  return variable !== undefined && isBareName(scope, variable, new Set());
}

function findVariable({ bindings }: Scope<KnownPlace>, node: TSESTree.Node): Variable | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bindings.findVariable(bare) : undefined;
}

function isBareName(scope: Scope<KnownPlace>, variable: Variable, seen: Set<Variable>): boolean {
  if (seen.has(variable)) return true;
  seen.add(variable);
  const [definition] = variable.defs;
  if (definition?.node.type !== 'VariableDeclarator' || definition.node.id !== definition.name) return false;
  const values = [definition.node.init, ...getWrites(variable).map(({ writeExpr }) => writeExpr)];
  const given = new Set(values.filter((value) => value != null));
  return given.size > 0 && [...given].every((value) => isBareStep(scope, value, seen));
}

function isBareStep(scope: Scope<KnownPlace>, value: TSESTree.Node, seen: Set<Variable>): boolean {
  const node = unwrap(value);
  if (isBare(scope, node)) return true;
  switch (node.type) {
    case 'Identifier': {
      const variable = findVariable(scope, node);
      return variable !== undefined && isBareName(scope, variable, seen);
    }
    case 'AssignmentExpression':
      return isMadeBare(scope, node) && isOfBare(scope, unwrap(node.left), seen);
    case 'LogicalExpression':
      return [node.left, node.right].every((side) => isBareStep(scope, side, seen));
    case 'MemberExpression': {
      if (!isOfBare(scope, node, seen)) return false;
      const made = scope
        .getNodes()
        .filter((one) => one.type === 'AssignmentExpression')
        .filter(({ left }) => isSpelledAlike(left, node));
      return made.length > 0 && made.every((one) => isMadeBare(scope, one));
    }
    default:
      return false;
  }
}

/** Is it a member, by a name that is worked out, of what is on such a way itself? */
function isOfBare(scope: Scope<KnownPlace>, member: TSESTree.Node, seen: Set<Variable>): boolean {
  if (member.type !== 'MemberExpression' || findMemberName(member) !== undefined) return false;
  const variable = findVariable(scope, member.object);
  return variable !== undefined && isBareName(scope, variable, seen);
}

/** `at[key] = at[key] || Object.create(null)`, `at[key] ??= Object.create(null)` */
function isMadeBare(
  scope: Scope<KnownPlace>,
  { left, right, operator }: TSESTree.AssignmentExpression,
): boolean {
  const value = unwrap(right);
  if (isBare(scope, value)) return operator !== '&&=';
  // `at = at[key] = …`
  if (value.type === 'AssignmentExpression') return isMadeBare(scope, value);
  if (value.type !== 'LogicalExpression' || value.operator === '&&') return false;
  return isSpelledAlike(unwrap(value.left), unwrap(left)) && isBare(scope, unwrap(value.right));
}
