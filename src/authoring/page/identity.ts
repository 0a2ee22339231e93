import { getReturns, unwrap, type FunctionNode } from '../../ast/index.ts';

/** Does a function give back its first parameter as it is, or as a text, and do nothing else? */
export function isIdentity(owner: FunctionNode): boolean {
  const [parameter] = owner.params;
  if (parameter?.type !== 'Identifier') return false;
  if (owner.body.type === 'BlockStatement' && owner.body.body.length > 1) return false;
  const { nodes, hasEmptyReturn } = getReturns(owner);
  return (
    !hasEmptyReturn &&
    nodes.every((node) => {
      const bare = unwrap(node);
      const only = bare.type === 'CallExpression' && isString(bare.callee) ? bare.arguments[0] : bare;
      return only?.type === 'Identifier' && only.name === parameter.name;
    })
  );
}

function isString(callee: Parameters<typeof unwrap>[0]): boolean {
  return callee.type === 'Identifier' && callee.name === 'String';
}
