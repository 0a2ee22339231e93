import type { TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../ast/index.ts';
import { isConstant, type Place, type Scope } from '../scope/index.ts';

/** Where an expression stands: in place, or wherever the constant does that it is kept in. */
export function getStandings<P extends Place>(
  { bindings }: Scope<P>,
  node: TSESTree.Node,
): readonly TSESTree.Node[] {
  const outer = wrapped(node);
  const name = outer.parent?.type === 'VariableDeclarator' ? outer.parent.id : undefined;
  const variable = name?.type === 'Identifier' ? bindings.findVariable(name) : undefined;
  if (variable === undefined || !isConstant(variable)) return [outer];
  return variable.references.map(({ identifier }) => wrapped(identifier));
}
