import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findLiteralText, findMemberName, findThisBinder, unwrap } from '../ast/index.ts';
import type { FunctionNode } from '../ast/index.ts';
import type { Bindings } from './binding.ts';

/** A value, and the names that lead to it from what holds it. */
export interface NamedValue {
  readonly names: readonly string[];
  readonly value: TSESTree.Node;
}

/** What is given to other files, and what is written to the members of what may be given to them. */
export interface ExportRoots {
  /** No names stand for the module itself: `module.exports = …`. */
  readonly exported: readonly NamedValue[];
  /** What is written to members of a variable: `api.read = …`, `Store.prototype.open = …`. */
  readonly getMembers: (variable: TSESLint.Scope.Variable) => readonly NamedValue[];
  /** What a constructor writes to members of `this`. */
  readonly getOwnMembers: (owner: FunctionNode) => readonly NamedValue[];
}

interface Target {
  /** Undefined for the exports of the module. */
  readonly variable: TSESLint.Scope.Variable | undefined;
  readonly names: readonly string[];
}

/** Aliases of aliases beyond this are not followed. */
const DEEPEST = 4;

/** Finds what a file gives to others: by `export`, through `exports`, and as compilers and bundlers write it. */
export function findExportRoots(
  program: TSESTree.Program,
  nodes: readonly TSESTree.Node[],
  bindings: Bindings,
): ExportRoots {
  const exported: NamedValue[] = program.body.flatMap(readStatement);
  const members = new Map<TSESLint.Scope.Variable, NamedValue[]>();
  const own = new Map<FunctionNode, NamedValue[]>();
  for (const node of nodes) {
    if (node.type === 'AssignmentExpression' && node.operator === '=') {
      const binder = findOwner(node.left);
      if (binder !== undefined) push(own, binder.owner, { names: [binder.name], value: node.right });
      else write(node.left, [], node.right);
    } else if (node.type === 'CallExpression') readCall(node);
  }
  return {
    exported,
    getMembers: (variable) => members.get(variable) ?? [],
    getOwnMembers: (owner) => own.get(owner) ?? [],
  };

  function write(target: TSESTree.Node, names: readonly string[], value: TSESTree.Node): void {
    const found = findTarget(target, 0);
    if (found === undefined) return;
    const named = { names: [...found.names, ...names], value };
    if (found.variable === undefined) exported.push(named);
    else if (named.names.length > 0) push(members, found.variable, named);
  }

  /** `Object.assign(exports, …)`, `Object.defineProperty(exports, 'a', …)`, and what compilers write in their place. */
  function readCall(call: TSESTree.CallExpression): void {
    const [target, ...given] = call.arguments;
    if (target === undefined || given.length === 0 || findTarget(target, 0) === undefined) return;
    const [first, second] = given;
    const name = first === undefined ? undefined : findLiteralText(first);
    const descriptor = second === undefined ? undefined : unwrap(second);
    if (name !== undefined && descriptor?.type === 'ObjectExpression') {
      for (const value of readDescriptor(descriptor)) write(target, [name], value);
      return;
    }
    for (const one of given) {
      const bare = unwrap(one);
      if (bare.type === 'ObjectExpression') {
        const getters = readGetters(bare);
        if (getters === undefined) write(target, [], bare);
        else for (const { names, value } of getters) write(target, names, value);
      } else if (bare.type === 'ArrayExpression') {
        for (const { names, value } of readDescriptors(bare)) write(target, ['prototype', ...names], value);
      }
    }
  }

  function findTarget(node: TSESTree.Node, depth: number): Target | undefined {
    const names: string[] = [];
    let holder = unwrap(node);
    while (holder.type === 'MemberExpression') {
      names.unshift(findMemberName(holder) ?? '…');
      holder = unwrap(holder.object);
    }
    if (holder.type === 'AssignmentExpression') {
      const outer = findTarget(holder.left, depth);
      return outer && { ...outer, names: [...outer.names, ...names] };
    }
    if (holder.type !== 'Identifier') return undefined;
    const variable = bindings.findVariable(holder);
    const [definition] = variable?.defs ?? [];
    const isGiven = definition === undefined || (definition.type as string) === 'Parameter';
    if (isGiven && holder.name === 'exports') return { variable: undefined, names };
    if (isGiven && holder.name === 'module' && names[0] === 'exports')
      return { variable: undefined, names: names.slice(1) };
    if (variable === undefined || definition === undefined) return undefined;
    const alias = depth < DEEPEST ? findAlias(definition.node, depth) : undefined;
    return alias === undefined ? { variable, names } : { ...alias, names: [...alias.names, ...names] };
  }

  /** `const api = exports`, `const proto = Store.prototype`: another name for what is written to. */
  function findAlias(declarator: TSESTree.Node, depth: number): Target | undefined {
    if (declarator.type !== 'VariableDeclarator' || declarator.init === null) return undefined;
    if (declarator.id.type !== 'Identifier') return undefined;
    const init = unwrap(declarator.init);
    if (
      init.type !== 'Identifier' &&
      init.type !== 'MemberExpression' &&
      init.type !== 'AssignmentExpression'
    )
      return undefined;
    const target = findTarget(init.type === 'AssignmentExpression' ? init.left : init, depth + 1);
    if (target === undefined) return undefined;
    return target.variable === undefined || target.names.at(-1) === 'prototype' ? target : undefined;
  }

  /** `this.read = …` in a constructor, or through `const self = this`. */
  function findOwner(
    left: TSESTree.Node,
  ): { readonly owner: FunctionNode; readonly name: string } | undefined {
    const member = unwrap(left);
    if (member.type !== 'MemberExpression') return undefined;
    const name = findMemberName(member);
    let object: TSESTree.Node | undefined = unwrap(member.object);
    if (object.type === 'Identifier') {
      const [definition] = bindings.findVariable(object)?.defs ?? [];
      const declarator = definition?.node;
      object = declarator?.type === 'VariableDeclarator' ? (declarator.init ?? undefined) : undefined;
    }
    const binder = object?.type === 'ThisExpression' ? findThisBinder(object) : undefined;
    return binder === undefined || name === undefined || !('params' in binder)
      ? undefined
      : { owner: binder, name };
  }
}

function push<K>(lists: Map<K, NamedValue[]>, key: K, value: NamedValue): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

function readStatement(statement: TSESTree.ProgramStatement): NamedValue[] {
  switch (statement.type) {
    case 'ExportDefaultDeclaration':
      return [{ names: [], value: statement.declaration }];
    case 'TSExportAssignment':
      return [{ names: [], value: statement.expression }];
    case 'ExportNamedDeclaration': {
      if (statement.source !== null) return [];
      const { declaration, specifiers } = statement;
      const listed = specifiers.map(({ local, exported }) => ({
        names: [exported.type === 'Identifier' ? exported.name : exported.value],
        value: local,
      }));
      return [...listed, ...(declaration === null ? [] : readDeclaration(declaration))];
    }
    default:
      return [];
  }
}

function readDeclaration(declaration: TSESTree.Node): NamedValue[] {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) =>
      id.type === 'Identifier' ? [{ names: [id.name], value: id }] : [],
    );
  }
  if (declaration.type !== 'FunctionDeclaration' && declaration.type !== 'ClassDeclaration') return [];
  return declaration.id === null ? [] : [{ names: [declaration.id.name], value: declaration }];
}

/** `{ value: … }`, `{ get: () => … }` */
function readDescriptor(descriptor: TSESTree.ObjectExpression): TSESTree.Node[] {
  return descriptor.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const key = findKeyName(property);
    if (key === 'value') return [property.value];
    const given = key === 'get' ? findGiven(property.value) : undefined;
    return given === undefined ? [] : [given];
  });
}

/** `{ read: () => read, write: () => write }`: how bundlers hand out what is written further below. */
function readGetters({ properties }: TSESTree.ObjectExpression): NamedValue[] | undefined {
  const getters: NamedValue[] = [];
  for (const property of properties) {
    const name = property.type === 'Property' ? findKeyName(property) : undefined;
    const given = property.type === 'Property' ? findGiven(property.value) : undefined;
    if (name === undefined || given?.type !== 'Identifier') return undefined;
    getters.push({ names: [name], value: given });
  }
  return getters.length === 0 ? undefined : getters;
}

/** What a function without parameters does nothing but return. */
function findGiven(node: TSESTree.Node): TSESTree.Node | undefined {
  const getter = unwrap(node);
  if (getter.type !== 'ArrowFunctionExpression' && getter.type !== 'FunctionExpression') return undefined;
  if (getter.params.length > 0) return undefined;
  if (getter.body.type !== 'BlockStatement') return unwrap(getter.body);
  const [only, ...others] = getter.body.body;
  const isAlone = only?.type === 'ReturnStatement' && others.length === 0;
  return isAlone && only.argument !== null ? unwrap(only.argument) : undefined;
}

/** `[{ key: 'read', value: function … }]`: how compilers write the methods of a class. */
function readDescriptors({ elements }: TSESTree.ArrayExpression): NamedValue[] {
  return elements.flatMap((element) => {
    if (element?.type !== 'ObjectExpression') return [];
    const key = element.properties.find((one) => one.type === 'Property' && findKeyName(one) === 'key');
    const name = key?.type === 'Property' ? findLiteralText(key.value) : undefined;
    if (name === undefined) return [];
    return readDescriptor(element).map((value) => ({ names: [name], value }));
  });
}
