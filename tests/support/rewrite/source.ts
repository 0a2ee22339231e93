import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { walk, type VisitorKeys } from '../../../src/ast/index.ts';

/** A parsed text, as the rewrites look at it. */
export interface Source {
  readonly code: string;
  readonly filename: string;
  readonly ast: TSESTree.Program;
  /** Every node, parents first, in source order. */
  readonly nodes: readonly TSESTree.Node[];
  readonly variables: readonly TSESLint.Scope.Variable[];
  readonly isTypeScript: boolean;
  /** The variable an identifier stands for, be it a definition or a use. */
  findVariable(identifier: TSESTree.Node): TSESLint.Scope.Variable | undefined;
  /** What an identifier's use does: undefined for definitions and names that are no variables. */
  findReference(identifier: TSESTree.Node): TSESLint.Scope.Reference | undefined;
  /** Does a name say by itself what it stands for, so that another name would be another program to a rule? */
  isKept(name: string): boolean;
  /** The text of a node. */
  getText(node: TSESTree.Node): string;
  /** A name that nothing in the file has; a new one with each call. */
  getFreshName(stem: string): string;
}

/**
 * Names that rules may read as a second signal of what a value means: run modes, credentials and checks. Renaming these would
 * change what the program says to a reader, and so to a rule.
 */
const MEANING =
  /dev|prod|local|test|debug|mode|env|pass|secret|token|key|cred|auth|nonce|salt|session|otp|csrf|valid|safe|allowed/i;

/** Parses a text as the tests lint it; `kept` are names that the settings give a meaning. Undefined: does not parse. */
export function parseSource(
  code: string,
  filename: string,
  kept: ReadonlySet<string> = new Set(),
): Source | undefined {
  let parsed: ReturnType<typeof parser.parseForESLint>;
  try {
    parsed = parser.parseForESLint(code, {
      range: true,
      loc: true,
      tokens: false,
      comment: true,
      filePath: filename,
      sourceType: /\.c[jt]s$/.test(filename) ? 'commonjs' : 'module',
    });
  } catch {
    return undefined;
  }
  const keys = parsed.visitorKeys as VisitorKeys;
  const scopes = parsed.scopeManager.scopes as unknown as readonly TSESLint.Scope.Scope[];
  const nodes: TSESTree.Node[] = [];
  const names = new Set<string>();
  const counts = new Map<string, number>();
  walk(parsed.ast, keys, (node) => {
    nodes.push(node);
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.name);
  });
  setParents(nodes, keys);
  const variables = [...new Set(scopes.flatMap((scope) => scope.variables))];
  const byIdentifier = new Map<TSESTree.Node, TSESLint.Scope.Variable>();
  const references = new Map<TSESTree.Node, TSESLint.Scope.Reference>();
  for (const variable of variables) {
    for (const identifier of variable.identifiers) byIdentifier.set(identifier, variable);
  }
  for (const reference of scopes.flatMap((scope) => scope.references)) {
    references.set(reference.identifier, reference);
    if (reference.resolved != null) byIdentifier.set(reference.identifier, reference.resolved);
  }
  return {
    code,
    filename,
    ast: parsed.ast,
    nodes,
    variables,
    isTypeScript: /\.[cm]?tsx?$/.test(filename),
    findVariable: (identifier) => byIdentifier.get(identifier),
    findReference: (identifier) => references.get(identifier),
    isKept: (name) => kept.has(name) || MEANING.test(name),
    getText: (node) => code.slice(...node.range),
    getFreshName(stem) {
      for (let count = (counts.get(stem) ?? 0) + 1; ; count += 1) {
        counts.set(stem, count);
        if (!names.has(`${stem}${count}`)) return `${stem}${count}`;
      }
    },
  };
}

/** The parser leaves parents to ESLint's traversal. */
function setParents(nodes: readonly TSESTree.Node[], keys: VisitorKeys): void {
  for (const parent of nodes) {
    for (const key of keys[parent.type] ?? []) {
      const value = (parent as unknown as Record<string, unknown>)[key];
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof child === 'object' && child !== null && 'type' in child) {
          (child as { parent?: TSESTree.Node }).parent = parent;
        }
      }
    }
  }
}

/** The ancestors of a node, nearest first. */
export function* getAncestors(node: TSESTree.Node): Generator<TSESTree.Node> {
  for (let parent = node.parent; parent != null; parent = parent.parent) yield parent;
}

/** Is a node evaluated when a function is called or a class is made, and not with the program? */
export function hasFunctionAround(node: TSESTree.Node): boolean {
  for (const ancestor of getAncestors(node)) {
    if (/Function|^PropertyDefinition$|^StaticBlock$/.test(ancestor.type)) return true;
  }
  return false;
}

/** Is a node inside another, or the same? */
export function isInside(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

/** Does a list of statements hold this node: may another statement be put before it? */
export function isListed(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === 'Program' || parent?.type === 'BlockStatement' || parent?.type === 'StaticBlock';
}

/** The variable's one definition when nothing is ever written to it again. */
export function findConstantDefinition(
  variable: TSESLint.Scope.Variable | undefined,
): TSESLint.Scope.Definition | undefined {
  const [definition, ...others] = variable?.defs ?? [];
  if (definition === undefined || others.length > 0) return undefined;
  const isWritten = variable?.references.some((reference) => reference.isWrite() && reference.init !== true);
  return isWritten === true ? undefined : definition;
}

/** Where a statement starts; its node leaves out decorators that stand before `export`. */
export function getStart(statement: TSESTree.Node): number {
  const inner =
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
      ? statement.declaration
      : statement;
  const decorators = inner?.type === 'ClassDeclaration' ? inner.decorators : [];
  return Math.min(statement.range[0], ...decorators.map((decorator) => decorator.range[0]));
}
