import type { TSESTree } from '@typescript-eslint/utils';
import { getReturns, unwrap, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { isConstant, type Scope } from '../../scope/index.ts';

/** Does a function give back its first parameter as it is, or as a text, whatever else it does? */
export function isIdentity({ bindings }: Scope<KnownPlace>, owner: FunctionNode): boolean {
  const [parameter] = owner.params;
  const variable = parameter?.type === 'Identifier' ? bindings.findVariable(parameter) : undefined;
  if (variable === undefined || !isConstant(variable)) return false;
  const { nodes, hasEmptyReturn } = getReturns(owner);
  return (
    !hasEmptyReturn &&
    nodes.every((node) => {
      const value = findText(node);
      return value?.type === 'Identifier' && bindings.findVariable(value) === variable;
    })
  );
}

/** The value that `String(value)` makes a text of, or the value itself. */
function findText(node: TSESTree.Node): TSESTree.Node | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression') return bare;
  const callee = unwrap(bare.callee);
  const [only] = bare.arguments;
  return callee.type === 'Identifier' && callee.name === 'String' && only !== undefined
    ? unwrap(only)
    : undefined;
}
