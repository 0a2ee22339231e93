import { builtinModules } from 'node:module';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getUses, printUse } from './rename.ts';
import type { Place, Rewrite } from './rewrite.ts';
import { findConstantDefinition, hasFunctionAround, type Source } from './source.ts';

/** `import x, { y } from 'm'` → `const x = require('m'); const { y } = require('m');` */
export const importToRequire: Rewrite = {
  name: 'require what is imported',
  find: (source) => {
    if (/\.m[jt]sx?$/.test(source.filename) || isBoundToEsm(source)) return [];
    return getImports(source).flatMap((node): Place[] => {
      const lines = printRequires(source, node);
      return lines === undefined || isUsedAsType(source, node) ? [] : [replace(node, lines.join('\n'))];
    });
  },
};

/** `const x = require('m')` → `import x from 'm'`; `const { y } = require('m')` → `import { y } from 'm'` */
export const requireToImport: Rewrite = {
  name: 'import what is required',
  find: (source) => {
    if (/\.c[jt]s$/.test(source.filename) || isBoundToCommonJs(source)) return [];
    return getRequires(source).flatMap(({ statement, id, specifier }): Place[] => {
      const head = printImportHead(id);
      return head === undefined ? [] : [replace(statement, `import ${head} from ${specifier};`)];
    });
  },
};

/** `const x = require('m')` → `import x = require('m')` */
export const requireToImportEquals: Rewrite = {
  name: 'import what is required the way of TypeScript',
  find: (source) => {
    if (!source.isTypeScript) return [];
    return getRequires(source).flatMap(({ statement, id, specifier }) =>
      id.type === 'Identifier' && id.typeAnnotation === undefined
        ? [replace(statement, `import ${id.name} = require(${specifier});`)]
        : [],
    );
  },
};

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
      return [replace(load, `'${load.value === bare ? `node:${bare}` : bare}'`)];
    });
  },
};

/** Swaps neighbouring imports. */
export const swapImports: Rewrite = {
  name: 'swap neighbouring imports',
  find: (source) => swapNeighbours(source, (node) => node.type === 'ImportDeclaration'),
};

/** Swaps neighbouring function declarations: they are there before anything runs. */
export const swapFunctions: Rewrite = {
  name: 'swap neighbouring functions',
  find: (source) => swapNeighbours(source, (node) => node.type === 'FunctionDeclaration'),
};

function swapNeighbours(source: Source, isMovable: (node: TSESTree.Node) => boolean): Place[] {
  return source.nodes.flatMap((list): Place[] => {
    if (list.type !== 'Program' && list.type !== 'BlockStatement') return [];
    return list.body.flatMap((node, index): Place[] => {
      const next = list.body[index + 1];
      if (next === undefined || !isMovable(node) || !isMovable(next)) return [];
      const [first, second] = [source.getText(node), source.getText(next)];
      return [
        {
          replaces: [node.range[0], next.range[1]],
          edit(text) {
            text.overwrite(...node.range, second);
            text.overwrite(...next.range, first);
          },
        },
      ];
    });
  });
}

function replace(node: TSESTree.Node, by: string): Place {
  return { replaces: node.range, edit: (text) => text.overwrite(...node.range, by) };
}

/** Imports of values from packages, and the types that come with them. */
function getImports(source: Source): TSESTree.ImportDeclaration[] {
  return source.ast.body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.importKind !== 'type' && node.attributes.length === 0
      ? [node]
      : [],
  );
}

interface Required {
  readonly statement: TSESTree.VariableDeclaration;
  readonly id: TSESTree.BindingName;
  /** Text of the module's name, quotes included. */
  readonly specifier: string;
}

/** Statements of the file's top level that do nothing but load one module. */
function getRequires(source: Source): Required[] {
  return source.ast.body.flatMap((statement) => {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length > 1) return [];
    const [{ id, init }] = statement.declarations as [TSESTree.VariableDeclarator];
    if (init === null || !isRequire(init)) return [];
    const [specifier] = init.arguments;
    if (specifier?.type !== 'Literal' || source.variables.some(isRequireOfItsOwn)) return [];
    const isConstant = getNames(id).every(
      (name) => findConstantDefinition(source.findVariable(name)) !== undefined,
    );
    return isConstant ? [{ statement, id, specifier: source.getText(specifier) }] : [];
  });
}

function isRequireOfItsOwn(variable: TSESLint.Scope.Variable): boolean {
  return variable.name === 'require' && variable.defs.length > 0;
}

function isRequire(node: TSESTree.Node): node is TSESTree.CallExpression {
  return (
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
  );
}

function getNames(id: TSESTree.BindingName): readonly TSESTree.Node[] {
  if (id.type === 'Identifier') return [id];
  if (id.type === 'ArrayPattern') return [];
  return id.properties.map((property) => (property.type === 'Property' ? property.value : property));
}

function printRequires(source: Source, node: TSESTree.ImportDeclaration): string[] | undefined {
  const load = `require(${source.getText(node.source)})`;
  const named: string[] = [];
  const lines: string[] = [];
  for (const specifier of node.specifiers) {
    const { name } = specifier.local;
    if (specifier.type !== 'ImportSpecifier') lines.push(`const ${name} = ${load};`);
    else if (specifier.importKind === 'type' || specifier.imported.type !== 'Identifier') return undefined;
    // The default of a module that is loaded this way is the module.
    else if (specifier.imported.name === 'default') lines.push(`const ${name} = ${load};`);
    else if (specifier.imported.name === name) named.push(name);
    else named.push(`${specifier.imported.name}: ${name}`);
  }
  if (named.length > 0) lines.push(`const { ${named.join(', ')} } = ${load};`);
  return lines.length === 0 ? [`${load};`] : lines;
}

function printImportHead(id: TSESTree.BindingName): string | undefined {
  if (id.type === 'Identifier') return id.typeAnnotation === undefined ? id.name : undefined;
  if (id.type !== 'ObjectPattern' || id.properties.length === 0) return undefined;
  const names = id.properties.map((property) => {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier')
      return undefined;
    if (property.value.type !== 'Identifier') return undefined;
    const { name } = property.value;
    return property.key.name === name ? name : `${property.key.name} as ${name}`;
  });
  return names.includes(undefined) ? undefined : `{ ${names.join(', ')} }`;
}

/** Is something in the file that only an ES module may hold, or are imports hoisted over code that uses them? */
function isBoundToEsm({ ast, nodes }: Source): boolean {
  const isAnyBound = nodes.some(
    (node) =>
      node.type.startsWith('Export') ||
      node.type === 'MetaProperty' ||
      (node.type === 'AwaitExpression' && !hasFunctionAround(node)) ||
      (node.type === 'ForOfStatement' && node.await && !hasFunctionAround(node)),
  );
  return isAnyBound || !isInFront(ast.body, (node) => node.type === 'ImportDeclaration');
}

/** Is something in the file that only a CommonJS module may hold, or would an import be hoisted over code? */
function isBoundToCommonJs(source: Source): boolean {
  const isAnyBound = source.nodes.some(
    (node) =>
      node.type === 'WithStatement' ||
      ((node.type === 'ReturnStatement' || node.type === 'ThisExpression') && !hasFunctionAround(node)) ||
      (node.type === 'Identifier' &&
        COMMON_JS.has(node.name) &&
        source.findReference(node) !== undefined &&
        source.findVariable(node) === undefined),
  );
  const requires = new Set<TSESTree.Node>(getRequires(source).map(({ statement }) => statement));
  return (
    isAnyBound ||
    !isInFront(source.ast.body, (node) => requires.has(node) || node.type === 'ImportDeclaration')
  );
}

const COMMON_JS = new Set(['module', 'exports', '__dirname', '__filename']);

/** Do all statements of a kind stand before the others? */
function isInFront(
  body: readonly TSESTree.ProgramStatement[],
  isOfKind: (node: TSESTree.Node) => boolean,
): boolean {
  return body
    .slice(0, body.findLastIndex(isOfKind))
    .every((node) => isOfKind(node) || ('directive' in node && node.directive !== undefined));
}

/** A name that stands for a type too has no equal under `require`. */
function isUsedAsType(source: Source, node: TSESTree.ImportDeclaration): boolean {
  return node.specifiers.some(
    (specifier) =>
      source
        .findVariable(specifier.local)
        ?.references.some(
          (reference) => (reference as { isTypeReference?: boolean }).isTypeReference === true,
        ) === true,
  );
}

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
