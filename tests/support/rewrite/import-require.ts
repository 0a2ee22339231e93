import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getImports, isRequire } from './module-loads.ts';
import { replaceNode, type Place, type Rewrite } from './rewrite.ts';
import { findConstantDefinition, hasFunctionAround, type Source } from './source.ts';

/** `import x, { y } from 'm'` → `const x = require('m'); const { y } = require('m');` */
export const importToRequire: Rewrite = {
  name: 'require what is imported',
  find: (source) => {
    if (/\.m[jt]sx?$/.test(source.filename) || isBoundToEsm(source)) return [];
    return getImports(source).flatMap((node): Place[] => {
      const lines = printRequires(source, node);
      return lines === undefined || isUsedAsType(source, node) ? [] : [replaceNode(node, lines.join('\n'))];
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
      return head === undefined ? [] : [replaceNode(statement, `import ${head} from ${specifier};`)];
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
        ? [replaceNode(statement, `import ${id.name} = require(${specifier});`)]
        : [],
    );
  },
};

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
