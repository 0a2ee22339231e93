import type { TSESTree } from '@typescript-eslint/utils';
import type { Edit } from './repair.ts';

/** Names of a module, as the file can use them, and the edit that makes them available. */
export interface Imported {
  readonly edit: Edit;
  /** What each name is called in the file, in their order. */
  readonly names: readonly string[];
}

/**
 * Makes functions of a module available in a file, in the way the file loads that module or others. Undefined when another
 * thing of the file has one of the names.
 */
export function importNames(
  from: TSESTree.Node,
  module: string,
  names: readonly string[],
): Imported | undefined {
  const program = getProgram(from);
  if (program === undefined) return undefined;
  const known = new Map<string, string>();
  let holder: TSESTree.ImportDeclaration | TSESTree.ObjectPattern | undefined;
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      if (!isModule(statement.source.value, module) || statement.importKind === 'type') continue;
      for (const one of statement.specifiers) {
        if (one.type !== 'ImportSpecifier') continue;
        holder = statement;
        if (one.imported.type === 'Identifier') known.set(one.imported.name, one.local.name);
      }
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        if (id.type !== 'ObjectPattern' || !isRequire(init, module)) continue;
        holder = id;
        for (const property of id.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          if (property.value.type === 'Identifier') known.set(property.key.name, property.value.name);
        }
      }
    }
  }
  const missing = names.filter((name) => !known.has(name));
  const taken = new Set(getDeclaredNames(program));
  if (missing.some((name) => taken.has(name))) return undefined;
  return {
    edit: load(program, holder, module, missing),
    names: names.map((name) => known.get(name) ?? name),
  };
}

/** Writes a declaration at the end of a file, unless the file has one of that name. */
export function addDeclaration(from: TSESTree.Node, name: string, text: string): Edit | undefined {
  const program = getProgram(from);
  const last = program?.body.at(-1);
  if (program === undefined || last === undefined) return undefined;
  if (getDeclaredNames(program).includes(name)) return () => [];
  return (fixer) => [fixer.insertTextAfter(last, `\n\n${text}`)];
}

/** Writes a constant before the first statement that is more than loading, unless the file has one of that name. */
export function addConstant(from: TSESTree.Node, name: string, text: string): Edit | undefined {
  const program = getProgram(from);
  const first = program?.body.find(
    (statement) =>
      statement.type !== 'ImportDeclaration' &&
      !isDirective(statement) &&
      !(
        statement.type === 'VariableDeclaration' &&
        statement.declarations.some(({ init }) => isRequire(init, undefined))
      ),
  );
  if (program === undefined || first === undefined) return undefined;
  if (getDeclaredNames(program).includes(name)) return () => [];
  return (fixer) => [fixer.insertTextBeforeRange([getStart(first), 0], `${text}\n`)];
}

/** Where a statement begins: decorators may stand before it. */
function getStart(statement: TSESTree.ProgramStatement): number {
  const declared =
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
      ? statement.declaration
      : statement;
  const decorators = declared?.type === 'ClassDeclaration' ? declared.decorators : [];
  // Parsers of JavaScript leave them out.
  return Math.min(
    statement.range[0],
    ...((decorators as typeof decorators | undefined) ?? []).map(({ range }) => range[0]),
  );
}

function isDirective(statement: TSESTree.ProgramStatement): boolean {
  return statement.type === 'ExpressionStatement' && statement.directive !== undefined;
}

function load(
  program: TSESTree.Program,
  holder: TSESTree.ImportDeclaration | TSESTree.ObjectPattern | undefined,
  module: string,
  missing: readonly string[],
): Edit {
  if (missing.length === 0) return () => [];
  const list = missing.join(', ');
  const last =
    holder?.type === 'ImportDeclaration'
      ? holder.specifiers.findLast(({ type }) => type === 'ImportSpecifier')
      : holder?.properties.at(-1);
  if (last !== undefined) return (fixer) => [fixer.insertTextAfter(last, `, ${list}`)];
  const first = program.body.find((statement) => !isDirective(statement));
  const isCommon = !program.body.some(({ type }) => /^(?:Import|Export)/.test(type)) && hasRequire(program);
  const text = isCommon
    ? `const { ${list} } = require('${module}');\n`
    : `import { ${list} } from '${module}';\n`;
  return (fixer) => (first === undefined ? [] : [fixer.insertTextBefore(first, text)]);
}

function getProgram(from: TSESTree.Node): TSESTree.Program | undefined {
  for (let current = from.parent; current != null; current = current.parent) {
    if (current.type === 'Program') return current;
  }
  return undefined;
}

function isModule(specifier: string, module: string): boolean {
  return specifier === module || `node:${specifier}` === module;
}

function isRequire(node: TSESTree.Node | null, module: string | undefined): boolean {
  if (node?.type !== 'CallExpression' || node.callee.type !== 'Identifier') return false;
  const [specifier] = node.arguments;
  if (node.callee.name !== 'require' || specifier?.type !== 'Literal') return false;
  return module === undefined || isModule(String(specifier.value), module);
}

function hasRequire({ body }: TSESTree.Program): boolean {
  return body.some(
    (statement) =>
      statement.type === 'VariableDeclaration' &&
      statement.declarations.some(({ init }) => isRequire(init, undefined)),
  );
}

/** The names that a file declares at its top level. */
function getDeclaredNames({ body }: TSESTree.Program): string[] {
  return body.flatMap((outer) => {
    const statement = outer.type === 'ExportNamedDeclaration' ? (outer.declaration ?? outer) : outer;
    switch (statement.type) {
      case 'ImportDeclaration':
        return statement.specifiers.map(({ local }) => local.name);
      case 'VariableDeclaration':
        return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return statement.id === null ? [] : [statement.id.name];
      default:
        return [];
    }
  });
}
