import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Place, Rewrite } from './rewrite.ts';
import type { Source } from './source.ts';

/** Gives variables, functions, parameters and imports other names. */
export const renameLocals: Rewrite = {
  name: 'rename local names',
  find: (source) =>
    source.variables.flatMap((variable): Place[] => {
      if (!canBeRenamed(source, variable)) return [];
      const name = source.getFreshName(/^\p{Lu}/u.test(variable.name) ? 'Renamed' : 'renamed');
      const uses = getUses(variable);
      return [
        {
          edit(text) {
            for (const use of uses) {
              const [start] = use.range;
              text.overwrite(start, start + variable.name.length, printUse(use, variable.name, name));
            }
          },
        },
      ];
    }),
};

function canBeRenamed(source: Source, variable: TSESLint.Scope.Variable): boolean {
  if (variable.defs.length === 0 || source.isKept(variable.name)) return false;
  return (
    variable.defs.every((definition) => isLocal(definition)) &&
    getUses(variable).every(({ range: [start] }) => source.code.startsWith(variable.name, start))
  );
}

function isLocal({ type, node, name, parent }: TSESLint.Scope.Definition): boolean {
  switch (type as string) {
    case 'Parameter':
      return name.parent.type !== 'TSParameterProperty' && name.parent.parent?.type !== 'TSParameterProperty';
    case 'CatchClause':
      return true;
    case 'ImportBinding':
      // `import x = A.B` names a namespace.
      return (
        node.type !== 'TSImportEqualsDeclaration' || node.moduleReference.type === 'TSExternalModuleReference'
      );
    case 'FunctionName':
      return !isExported(node) && !(node as { declare?: boolean }).declare;
    case 'Variable':
      return parent != null && !isExported(parent) && !(parent as { declare?: boolean }).declare;
    default:
      return false;
  }
}

function isExported(node: TSESTree.Node): boolean {
  return node.parent?.type === 'ExportNamedDeclaration';
}

/** Every place the name stands at: definitions, uses, and the closing tags of JSX. */
export function getUses(variable: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
  const uses = new Set<TSESTree.Node>(variable.identifiers);
  for (const { identifier } of variable.references) {
    uses.add(identifier);
    const closing = findClosing(identifier);
    if (closing !== undefined) uses.add(closing);
  }
  // Named classes and overloads list one identifier under several heads.
  const places = new Map([...uses].map((use) => [use.range[0], use]));
  return [...places.values()];
}

function findClosing(identifier: TSESTree.Node): TSESTree.Node | undefined {
  if (identifier.type !== 'JSXIdentifier') return undefined;
  let head: TSESTree.Node = identifier;
  while (head.parent.type === 'JSXMemberExpression') head = head.parent;
  const opening = head.parent;
  if (opening.type !== 'JSXOpeningElement') return undefined;
  let closing: TSESTree.Node | undefined = opening.parent.closingElement?.name;
  while (closing?.type === 'JSXMemberExpression') closing = closing.object;
  return closing;
}

/** How a use is written under another name, so that property and export names stay. */
export function printUse(use: TSESTree.Node, old: string, name: string): string {
  const { parent } = use;
  if (parent?.type === 'Property' && parent.shorthand) return `${old}: ${name}`;
  if (parent?.type === 'AssignmentPattern' && parent.left === use && parent.parent.type === 'Property') {
    return parent.parent.shorthand ? `${old}: ${name}` : name;
  }
  if (parent?.type === 'ExportSpecifier' && isSamePlace(parent.exported, parent.local))
    return `${name} as ${old}`;
  if (parent?.type === 'ImportSpecifier' && isSamePlace(parent.imported, parent.local))
    return `${old} as ${name}`;
  return name;
}

function isSamePlace(left: TSESTree.Node, right: TSESTree.Node): boolean {
  return left.range[0] === right.range[0];
}
