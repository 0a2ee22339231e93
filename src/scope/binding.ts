import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, getAncestors, unwrap } from '../ast/index.ts';

type Variable = TSESLint.Scope.Variable;
type Scope = TSESLint.Scope.Scope;
type Reference = TSESLint.Scope.Reference;

/** How a pattern takes a value apart: a property, an element, or the rest without some names. */
export type PatternStep =
  | { readonly kind: 'property'; readonly name: string | undefined }
  | { readonly kind: 'element'; readonly index: number }
  | { readonly kind: 'rest'; readonly without: readonly (string | undefined)[]; readonly skip: number }
  | { readonly kind: 'default'; readonly value: TSESTree.Expression };

/** The names of a file and what they are bound to. Built once per file, in one pass over its scopes. */
export interface Bindings {
  /** The variable an identifier reads, writes or declares; undefined for globals that nobody declared. */
  findVariable(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | undefined;
  /** Is this a global of the platform, unshadowed? */
  isGlobal(identifier: TSESTree.Identifier): boolean;
}

/** The kind of a definition that a name has by being written to, though nobody declares it. */
const IMPLICIT = 'ImplicitGlobalVariable';

/** Is a name defined by being written to, and not declared? */
export function isImplicit({ type }: Pick<TSESLint.Scope.Definition, 'type'>): boolean {
  return (type as string) === IMPLICIT;
}

/** Reads the bindings of a file from its scopes. `isKnown` tells the globals of the platform by their names. */
export function createBindings(
  scopes: readonly TSESLint.Scope.Scope[],
  isKnown: (name: string) => boolean = () => true,
): Bindings {
  const variables = new Map<TSESTree.Node, Variable>();
  for (const scope of scopes) {
    for (const reference of scope.references) {
      if (reference.resolved !== null) variables.set(reference.identifier, reference.resolved);
    }
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) {
        if (!variables.has(identifier)) variables.set(identifier, variable);
      }
    }
  }
  for (const variable of collectImplicit(scopes[0], isKnown))
    for (const { identifier } of variable.references) variables.set(identifier, variable);
  let holders: Map<TSESTree.Node, Scope[]> | undefined;
  /** Some parsers keep no references of JSX: the name is looked up from where it stands. */
  const lookUp = (identifier: TSESTree.JSXIdentifier): Variable | undefined => {
    holders ??= groupByBlock(scopes);
    const visible = getAncestors(identifier).flatMap((node) => holders?.get(node) ?? []);
    return visible.find(({ set }) => set.has(identifier.name))?.set.get(identifier.name);
  };
  return {
    findVariable: (identifier) =>
      variables.get(identifier) ?? (identifier.type === 'JSXIdentifier' ? lookUp(identifier) : undefined),
    isGlobal: (identifier) => (variables.get(identifier)?.defs.length ?? 0) === 0,
  };
}

/** `total = 1;` without a declaration makes a variable of the program, unless it writes to one of the platform. */
function collectImplicit(scope: Scope | undefined, isKnown: (name: string) => boolean): Variable[] {
  const free = new Map<string, Reference[]>();
  for (const reference of scope?.through ?? []) {
    const { name } = reference.identifier;
    const known = free.get(name);
    if (known === undefined) free.set(name, [reference]);
    else known.push(reference);
  }
  return [...free].flatMap(([name, references]) => {
    const definition = references.find((one) => one.isWrite())?.identifier;
    // What is only written may be a listener of the platform, `onmessage`.
    const isVariable = definition !== undefined && references.some((one) => one.isRead());
    if (!isVariable || isKnown(name)) return [];
    const defs = [{ type: IMPLICIT, name: definition, node: definition, parent: null }];
    return [{ name, scope, references, identifiers: [], defs } as unknown as Variable];
  });
}

/** Scopes by the node that opens them, inner ones first: a module lies within the global scope of the same node. */
function groupByBlock(scopes: readonly Scope[]): Map<TSESTree.Node, Scope[]> {
  const blocks = new Map<TSESTree.Node, Scope[]>();
  for (const scope of scopes) blocks.set(scope.block, [scope, ...(blocks.get(scope.block) ?? [])]);
  return blocks;
}

/** What is asked of a variable from each of its uses: some have thousands. */
const reads = new WeakMap<Variable, readonly Reference[]>();
const writes = new WeakMap<Variable, readonly Reference[]>();

/** The references that read a variable. */
export function getReads(variable: Variable): readonly Reference[] {
  let known = reads.get(variable);
  if (known === undefined) {
    known = variable.references.filter((reference) => reference.isRead());
    reads.set(variable, known);
  }
  return known;
}

/** The references that give a variable a value after its declaration. */
export function getWrites(variable: Variable): readonly Reference[] {
  let known = writes.get(variable);
  if (known === undefined) {
    known = variable.references.filter((reference) => reference.isWrite() && reference.init !== true);
    writes.set(variable, known);
  }
  return known;
}

/** Is the variable given its value once, where it is declared? */
export function isConstant(variable: Variable): boolean {
  return getWrites(variable).length === 0;
}

/** What a variable always is: what it is given where it is declared. Undefined where it is part of a pattern, or may be more. */
export function findInit(variable: Variable): TSESTree.Node | undefined {
  const [definition, ...others] = variable.defs;
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator' || others.length > 0 || !isConstant(variable))
    return undefined;
  return declarator.id === definition?.name && declarator.init !== null ? unwrap(declarator.init) : undefined;
}

/** What a function is called where it comes from: of a module by another name, as a member, taken out of an object. */
export function findSourceName(bindings: Bindings, callee: TSESTree.Node): string | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression') return findMemberName(bare);
  if (bare.type !== 'Identifier') return undefined;
  const [definition] = bindings.findVariable(bare)?.defs ?? [];
  const specifier = definition?.node;
  if (specifier?.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier')
    return specifier.imported.name;
  const property = definition?.name.parent;
  const isTakenOut = property?.type === 'Property' && property.value === definition?.name;
  return (isTakenOut ? findKeyName(property) : undefined) ?? bare.name;
}

/**
 * The way from the root of a destructuring pattern down to one of its identifiers, outermost step first.
 * Empty for a plain identifier.
 */
export function getPatternPath(identifier: TSESTree.Node, root: TSESTree.Node): PatternStep[] {
  const steps: PatternStep[] = [];
  for (let current = identifier; current !== root;) {
    const parent = current.parent;
    if (parent == null) return [];
    const step = getPatternStep(current, parent);
    if (step !== undefined) steps.unshift(step);
    current = parent;
  }
  return steps;
}

function getPatternStep(child: TSESTree.Node, parent: TSESTree.Node): PatternStep | undefined {
  switch (parent.type) {
    case 'Property':
      return { kind: 'property', name: findKeyName(parent) };
    case 'ArrayPattern':
      if (child.type === 'RestElement') return undefined;
      return { kind: 'element', index: parent.elements.findIndex((element) => element === child) };
    case 'RestElement':
      return { kind: 'rest', without: getSiblingNames(parent), skip: countBefore(parent) };
    case 'AssignmentPattern':
      return { kind: 'default', value: parent.right };
    default:
      return undefined;
  }
}

function getSiblingNames(rest: TSESTree.RestElement): (string | undefined)[] {
  if (rest.parent.type !== 'ObjectPattern') return [];
  return rest.parent.properties.flatMap((property) =>
    property.type === 'Property' ? [findKeyName(property)] : [],
  );
}

function countBefore(rest: TSESTree.RestElement): number {
  return rest.parent.type === 'ArrayPattern' ? rest.parent.elements.indexOf(rest) : 0;
}

/** The outermost pattern an identifier stands in. */
export function getPatternRoot(identifier: TSESTree.Node): TSESTree.Node {
  let current = identifier;
  for (;;) {
    const parent: TSESTree.Node | undefined = current.parent;
    const isInPattern =
      parent?.type === 'ArrayPattern' ||
      parent?.type === 'ObjectPattern' ||
      parent?.type === 'RestElement' ||
      (parent?.type === 'AssignmentPattern' && parent.left === current) ||
      (parent?.type === 'Property' && parent.value === current && parent.parent.type === 'ObjectPattern');
    if (!isInPattern) return current;
    current = parent;
  }
}
