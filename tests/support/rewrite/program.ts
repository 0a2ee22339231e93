import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, Rewrite } from './rewrite.ts';
import { getStart, hasFunctionAround, isInside, isListed, type Source } from './source.ts';

/** Puts everything but imports and exports into a function that is called. */
export const wrapInFunction: Rewrite = {
  name: 'put the program into a function that is called',
  find: (source) =>
    wrapBody(source, (isAsync, body, name) => {
      const keyword = isAsync ? 'async function' : 'function';
      return `${keyword} ${name}() {\n${body}\n}\n${isAsync ? 'await ' : ''}${name}();`;
    }),
};

/** Puts everything but imports and exports into a block. */
export const wrapInBlock: Rewrite = {
  name: 'put the program into a block',
  find: (source) => wrapBody(source, (_isAsync, body) => `{\n${body}\n}`),
};

/** Puts statements that have nothing to do with anything between the others. */
export const insertStatements: Rewrite = {
  name: 'insert unrelated statements',
  find: (source) =>
    source.nodes.flatMap((node): Place[] => {
      if (!isListed(node) || isDirective(node) || !isStatement(node)) return [];
      const name = source.getFreshName('unrelated');
      return [
        {
          edit: (text) => text.appendLeft(getStart(node), `let ${name} = 1;\n${name} += 2;\n`),
        },
      ];
    }),
};

/** Puts comments before statements, arguments and properties. */
export const insertComments: Rewrite = {
  name: 'insert comments',
  find: (source) =>
    source.nodes.flatMap((node): Place[] => {
      const { parent } = node;
      const isPlace =
        isListed(node) ||
        (parent?.type === 'CallExpression' && parent.arguments.some((argument) => argument === node)) ||
        (node.type === 'Property' && parent?.type === 'ObjectExpression') ||
        (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed);
      return isPlace ? [{ edit: (text) => text.appendLeft(getStart(node), '/* why */ ') }] : [];
    }),
};

function isDirective(node: TSESTree.Node): boolean {
  return node.type === 'ExpressionStatement' && node.directive !== undefined;
}

function isStatement(node: TSESTree.Node): boolean {
  // Imports may follow anything, yet no one writes code between them.
  return node.type !== 'ImportDeclaration' && node.type !== 'TSImportEqualsDeclaration';
}

type Print = (isAsync: boolean, body: string, name: string) => string;

function wrapBody(source: Source, print: Print): Place[] {
  const { ast, code } = source;
  const [first] = ast.body;
  if (first === undefined) return [];
  const outside: string[] = [];
  const inside: string[] = [];
  const wrapped: TSESTree.Node[] = [];
  let end = getProgramStart(code);
  for (const statement of ast.body) {
    const text = code.slice(end, statement.range[1]);
    end = statement.range[1];
    if (isWrappable(statement)) {
      wrapped.push(statement);
      inside.push(text);
    } else {
      // What an export computes would be computed before the statements that stood in front of it.
      if (wrapped.length > 0 && !isHoisted(statement)) return [];
      outside.push(text);
    }
  }
  if (wrapped.length === 0 || !canBeWrapped(source, wrapped)) return [];
  const isAsync = source.nodes.some(
    (node) =>
      (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) &&
      !hasFunctionAround(node),
  );
  const start = getProgramStart(code);
  const written = `${outside.join('')}\n${print(isAsync, inside.join(''), source.getFreshName('wrapped'))}${code.slice(end)}`;
  return [{ replaces: [start, code.length], edit: (text) => text.overwrite(start, code.length, written) }];
}

/** Where the program may begin: after a byte order mark and a hashbang. */
function getProgramStart(code: string): number {
  return /^\uFEFF?(#![^\n]*\n)?/.exec(code)?.[0].length ?? 0;
}

function isWrappable(statement: TSESTree.Node): boolean {
  if (isDirective(statement) || (statement as { declare?: boolean }).declare === true) return false;
  return !/^(Import|Export|TSImport|TSExport|TSModule|TSNamespace)/.test(statement.type);
}

function isHoisted(statement: TSESTree.Node): boolean {
  if (!statement.type.startsWith('Export')) return true;
  if (statement.type !== 'ExportNamedDeclaration') return false;
  return statement.declaration === null || /^(FunctionD|TS)/.test(statement.declaration.type);
}

/** Does nothing outside need what goes inside, and does what goes inside not depend on being outermost? */
function canBeWrapped(source: Source, wrapped: readonly TSESTree.Node[]): boolean {
  const isWithin = (node: TSESTree.Node): boolean => wrapped.some((statement) => isInside(node, statement));
  for (const variable of source.variables) {
    if (!variable.defs.some((definition) => isWithin(definition.name))) continue;
    if (variable.references.some((reference) => !isWithin(reference.identifier))) return false;
  }
  return source.nodes.every((node) => {
    if (node.type === 'Identifier' && (node.name === 'exports' || node.name === 'module')) return false;
    if (node.type !== 'ThisExpression' && node.type !== 'ReturnStatement') return true;
    return hasFunctionAround(node);
  });
}
