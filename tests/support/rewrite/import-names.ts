import { builtinModules } from 'node:module';
import type { TSESTree } from '@typescript-eslint/utils';
import { getImports, isRequire } from './module-loads.ts';
import { getUses, printUse } from './rename.ts';
import { replaceNode, type Place, type Rewrite } from './rewrite.ts';

/** `import { y } from 'm'; y()` → `import * as module1 from 'm'; module1.y()` */
export const namedToNamespace: Rewrite = {
  name: 'reach named imports through the namespace',
  find: (source) =>
    getImports(source).flatMap((node): Place[] => {
      const named = node.specifiers.flatMap((one) => (one.type === 'ImportSpecifier' ? [one] : []));
      if (named.length === 0 || named.length < node.specifiers.length) return [];
      const module = source.getFreshName('module');
      const edits: [TSESTree.Node, string][] = [];
      for (const specifier of named) {
        const { imported, local } = specifier;
        const variable = source.findVariable(local);
        if (imported.type !== 'Identifier' || specifier.importKind === 'type' || variable === undefined)
          return [];
        if (source.isKept(local.name)) return [];
        for (const use of getUses(variable)) {
          if (use === local) continue;
          if (use.parent?.type === 'ExportSpecifier' || use.type === 'JSXIdentifier') return [];
          edits.push([use, printUse(use, local.name, `${module}.${imported.name}`)]);
        }
      }
      const specifier = source.getText(node.source);
      return [
        {
          edit(text) {
            text.overwrite(...node.range, `import * as ${module} from ${specifier};`);
            for (const [use, written] of edits) text.overwrite(use.range[0], getNameEnd(use), written);
          },
        },
      ];
    }),
};

/** `import * as x from 'm'; x.y()` → `import { y as named1 } from 'm'; named1()`; defaults of built-in modules too. */
export const namespaceToNamed: Rewrite = {
  name: 'import the members that are used by name',
  find: (source) =>
    getImports(source).flatMap((node): Place[] => {
      const [only, ...others] = node.specifiers;
      if (only === undefined || others.length > 0) return [];
      const isWhole =
        only.type === 'ImportNamespaceSpecifier' ||
        // The default of any other module may have members that it does not export by name.
        (only.type === 'ImportDefaultSpecifier' && isBuiltin(node.source.value));
      const variable =
        isWhole && !source.isKept(only.local.name) ? source.findVariable(only.local) : undefined;
      if (variable === undefined) return [];
      const names = new Map<string, string>();
      const edits: [TSESTree.Node, string][] = [];
      for (const { identifier } of variable.references) {
        const member = findReadMember(identifier);
        if (member === undefined) return [];
        const name =
          names.get(member.name) ?? source.getFreshName(/^\p{Lu}/u.test(member.name) ? 'Named' : 'named');
        names.set(member.name, name);
        edits.push([member.node, name]);
      }
      if (names.size === 0) return [];
      const list = [...names].map(([imported, local]) => `${imported} as ${local}`).join(', ');
      return [
        {
          edit(text) {
            text.overwrite(...node.range, `import { ${list} } from ${source.getText(node.source)};`);
            for (const [member, name] of edits) text.overwrite(...member.range, name);
          },
        },
      ];
    }),
};

/** `import x from 'm'` → `import { default as x } from 'm'` */
export const nameTheDefault: Rewrite = {
  name: 'import defaults by name',
  find: (source) =>
    getImports(source).flatMap((node): Place[] => {
      const [only, ...others] = node.specifiers;
      if (only?.type !== 'ImportDefaultSpecifier' || others.length > 0) return [];
      const { range, name } = only.local;
      return [{ replaces: range, edit: (text) => text.overwrite(...range, `{ default as ${name} }`) }];
    }),
};

/** `import x from 'fs'` ⇄ `import x from 'node:fs'`, for `require` too. */
export const toggleNodePrefix: Rewrite = {
  name: 'add or drop the node: prefix',
  find: (source) => {
    const loads = [
      ...getImports(source).map((node): TSESTree.Node => node.source),
      ...source.nodes.flatMap((node) => (isRequire(node) ? [node.arguments[0]] : [])),
    ];
    return loads.flatMap((load): Place[] => {
      if (load?.type !== 'Literal' || typeof load.value !== 'string' || !isBuiltin(load.value)) return [];
      const bare = load.value.replace(/^node:/, '');
      // Some modules have no name without the prefix.
      if (!builtinModules.includes(bare)) return [];
      return [replaceNode(load, `'${load.value === bare ? `node:${bare}` : bare}'`)];
    });
  },
};

function findReadMember(identifier: TSESTree.Node): { node: TSESTree.Node; name: string } | undefined {
  const { parent } = identifier;
  if (parent?.type === 'TSQualifiedName' && parent.left === identifier) {
    return { node: parent, name: parent.right.name };
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== identifier || parent.computed)
    return undefined;
  if (parent.property.type !== 'Identifier' || parent.optional || !isRead(parent)) return undefined;
  return { node: parent, name: parent.property.name };
}

/** Is a member only read or called? */
function isRead(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
    case 'SpreadElement':
    case 'ReturnStatement':
    case 'AwaitExpression':
      return true;
    case 'MemberExpression':
      return parent.object === node;
    case 'VariableDeclarator':
      return parent.init === node;
    case 'AssignmentExpression':
      return parent.right === node;
    case 'Property':
      return parent.parent.type === 'ObjectExpression';
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === node;
    default:
      return false;
  }
}

function isBuiltin(specifier: string): boolean {
  return builtinModules.includes(specifier.replace(/^node:/, ''));
}

/** Where the name of an identifier ends: its node also covers a type annotation. */
function getNameEnd(use: TSESTree.Node): number {
  return use.type === 'Identifier' ? use.range[0] + use.name.length : use.range[1];
}
