import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName } from './member.ts';
import { unwrap } from './unwrap.ts';

const LONGEST = 60;

/** A short readable name of what is called or written, such as `https.request`, `new Pool` or `this.db.query`. */
export function printName(node: TSESTree.Node): string {
  const name = getName(node, 0);
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

function getName(node: TSESTree.Node, depth: number): string {
  const bare = unwrap(node);
  if (depth > 8) return '…';
  switch (bare.type) {
    case 'Identifier':
      return bare.name;
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'MemberExpression': {
      const name = findMemberName(bare);
      return `${getName(bare.object, depth + 1)}${name === undefined ? '[…]' : `.${name}`}`;
    }
    case 'JSXIdentifier':
      return bare.name;
    case 'JSXMemberExpression':
      return `${getName(bare.object, depth + 1)}.${bare.property.name}`;
    case 'JSXOpeningElement':
      return getName(bare.name, depth + 1);
    case 'NewExpression':
      return `new ${getName(bare.callee, depth + 1)}`;
    case 'CallExpression':
      return depth === 0 ? getName(bare.callee, 1) : `${getName(bare.callee, depth + 1)}()`;
    case 'TaggedTemplateExpression':
      return getName(bare.tag, depth + 1);
    case 'ImportExpression':
      return 'import()';
    default:
      return '…';
  }
}
