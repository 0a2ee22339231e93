import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getUses } from './rename.ts';
import type { Place, Rewrite } from './rewrite.ts';
import { findConstantDefinition, isListed, type Source } from './source.ts';

/** `https.get(u)` → `const { get: member1 } = https; member1(u)`, where `https` is a module. */
export const takeMembersApart: Rewrite = {
  name: 'take members of modules apart',
  find: (source) => getModules(source).flatMap((module) => findMembers(source, module)),
};

/** `const { get } = https; get(u)` → `https.get(u)` */
export const putMembersTogether: Rewrite = {
  name: 'reach destructured values through their object',
  find: (source) =>
    source.nodes.flatMap((node): Place[] => {
      if (node.type !== 'VariableDeclaration' || node.kind !== 'const' || !isListed(node)) return [];
      const [declarator, ...others] = node.declarations;
      return declarator === undefined || others.length > 0 ? [] : findPattern(source, node, declarator);
    }),
};

interface Module {
  readonly variable: TSESLint.Scope.Variable;
  /** Where the module has been loaded: members can be read from here on. */
  readonly after: TSESTree.Node;
}

/** Names that hold a whole module and are never written to, nor any member of them. */
function getModules(source: Source): Module[] {
  return source.variables.flatMap((variable) => {
    const definition = findConstantDefinition(variable);
    const after = definition === undefined ? undefined : findLoad(definition);
    if (after === undefined || source.isKept(variable.name) || hasMemberWrites(variable)) return [];
    return [{ variable, after }];
  });
}

function findLoad(definition: TSESLint.Scope.Definition): TSESTree.Node | undefined {
  const { node, parent } = definition;
  if (node.type === 'ImportDefaultSpecifier' || node.type === 'ImportNamespaceSpecifier') {
    return parent?.type === 'ImportDeclaration' && parent.importKind !== 'type' ? parent : undefined;
  }
  if (node.type === 'TSImportEqualsDeclaration') {
    return node.moduleReference.type === 'TSExternalModuleReference' && node.importKind !== 'type'
      ? node
      : undefined;
  }
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.init === null)
    return undefined;
  const isLoad =
    node.init.type === 'CallExpression' &&
    node.init.callee.type === 'Identifier' &&
    node.init.callee.name === 'require';
  return isLoad && isListed(node.parent) ? node.parent : undefined;
}

function hasMemberWrites(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.some(({ identifier }) => {
    const { parent } = identifier;
    if (parent.type !== 'MemberExpression' || parent.object !== identifier) return false;
    return isTarget(parent);
  });
}

/** Is a member written, updated or deleted? */
function isTarget(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === node) ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete') ||
    parent?.type === 'UpdateExpression' ||
    (parent?.type === 'AssignmentPattern' && parent.left === node) ||
    (parent?.type === 'Property' && parent.parent.type === 'ObjectPattern') ||
    parent?.type === 'ArrayPattern'
  );
}

function findMembers(source: Source, { variable, after }: Module): Place[] {
  const at = getEndOfImports(source, after);
  return variable.references.flatMap(({ identifier }): Place[] => {
    const { parent } = identifier;
    if (parent.type !== 'MemberExpression' || parent.object !== identifier) return [];
    if (parent.computed || parent.optional || parent.property.type !== 'Identifier') return [];
    if (parent.range[0] < at) return [];
    const { name } = parent.property;
    const fresh = source.getFreshName(/^\p{Lu}/u.test(name) ? 'Member' : 'member');
    return [
      {
        replaces: parent.range,
        edit(text) {
          text.appendLeft(at, `\nconst { ${name}: ${fresh} } = ${variable.name};`);
          text.overwrite(...parent.range, fresh);
        },
      },
    ];
  });
}

/** The end of the load, or of the imports it stands among: import declarations stay together. */
function getEndOfImports(source: Source, load: TSESTree.Node): number {
  if (load.type === 'VariableDeclaration') return load.range[1];
  const last = source.ast.body.findLast(
    (node) => node.type === 'ImportDeclaration' || node.type === 'TSImportEqualsDeclaration',
  );
  return (last ?? load).range[1];
}

function findPattern(
  source: Source,
  statement: TSESTree.VariableDeclaration,
  { id, init }: TSESTree.VariableDeclarator,
): Place[] {
  if (id.type !== 'ObjectPattern' || id.typeAnnotation !== undefined || init?.type !== 'Identifier')
    return [];
  const object = source.findVariable(init);
  const isModule = getModules(source).some((module) => module.variable === object);
  const isParameter = findConstantDefinition(object)?.type === ('Parameter' as never);
  if (object === undefined || !(isModule || isParameter) || hasMemberWrites(object)) return [];
  const members = id.properties.map((property) => readMember(source, property));
  const replaced: [TSESTree.Node, string, string][] = [];
  for (const member of members) {
    if (member === undefined) return [];
    for (const use of getUses(member.variable)) {
      if (use === member.identifier) continue;
      if (!canBeMember(use)) return [];
      replaced.push([use, member.variable.name, `${object.name}.${member.name}`]);
    }
  }
  return [
    {
      replaces: statement.range,
      edit(text) {
        text.remove(...statement.range);
        for (const [use, old, written] of replaced)
          text.overwrite(...use.range, printMember(use, old, written));
      },
    },
  ];
}

function readMember(source: Source, property: TSESTree.ObjectPattern['properties'][number]) {
  if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier')
    return undefined;
  if (property.value.type !== 'Identifier') return undefined;
  const variable = source.findVariable(property.value);
  if (variable === undefined || findConstantDefinition(variable) === undefined) return undefined;
  return { variable, identifier: property.value, name: property.key.name };
}

function canBeMember(use: TSESTree.Node): boolean {
  const { parent } = use;
  return use.type === 'Identifier' && use.typeAnnotation === undefined && parent?.type !== 'ExportSpecifier';
}

function printMember(use: TSESTree.Node, old: string, written: string): string {
  return use.parent?.type === 'Property' && use.parent.shorthand ? `${old}: ${written}` : written;
}
