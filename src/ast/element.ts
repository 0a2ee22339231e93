import type { TSESTree } from '@typescript-eslint/utils';

/** The name of an attribute of JSX: `href`, `xlink:href`. */
export function findAttributeName({ name }: TSESTree.JSXAttribute): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** What an attribute of JSX is given; undefined where it stands alone and is true. */
export function findAttributeValue({ value }: TSESTree.JSXAttribute): TSESTree.Node | undefined {
  if (value === null) return undefined;
  return value.type === 'JSXExpressionContainer' ? value.expression : value;
}

/** What stands between the tags of an element, white space that spans lines left out. */
export function getChildren({ parent }: TSESTree.JSXOpeningElement): TSESTree.Node[] {
  return parent.children.flatMap((child): TSESTree.Node[] => {
    if (child.type === 'JSXText') return child.value.trim() === '' ? [] : [child];
    if (child.type === 'JSXSpreadChild') return [child.expression];
    if (child.type !== 'JSXExpressionContainer') return [child];
    return child.expression.type === 'JSXEmptyExpression' ? [] : [child.expression];
  });
}

/** The name of an element of the platform, `a`; undefined for a component: `<Link>`, `<links.Home>`. */
export function findElementName({ name }: TSESTree.JSXOpeningElement): string | undefined {
  if (name.type === 'JSXNamespacedName') return `${name.namespace.name}:${name.name.name}`;
  return name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name) ? name.name : undefined;
}
