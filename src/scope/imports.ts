import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../ast/index.ts';
import { component, type Place } from './facts.ts';
import { only, UNKNOWN, type Origins, type Tracer } from './origin.ts';
import { placeOrigins } from './places.ts';

/** What an imported name stands for: the module, its default, or one of its exports. */
export function resolveImport<P extends Place>(
  tracer: Tracer<P>,
  definition: TSESLint.Scope.Definition,
): Origins<P> {
  const { node } = definition;
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    return reference.type === 'TSExternalModuleReference'
      ? resolveModule(tracer, reference.expression, node)
      : tracer.resolve(reference);
  }
  if (definition.parent?.type !== 'ImportDeclaration') return UNKNOWN;
  const module = tracer.facts.module(definition.parent.source.value);
  if (module === undefined) return UNKNOWN;
  if (node.type !== 'ImportSpecifier') return only({ kind: 'place', place: module, node });
  const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  const place = tracer.facts.step(module, component.member(name));
  return place === undefined ? UNKNOWN : placeOrigins(tracer, place, node);
}

/** The module a specifier expression names. */
export function resolveModule<P extends Place>(
  tracer: Tracer<P>,
  specifier: TSESTree.Node | undefined,
  node: TSESTree.Node,
): Origins<P> {
  const text = specifier === undefined ? undefined : findLiteralText(specifier);
  const place = text === undefined ? undefined : tracer.facts.module(text);
  return place === undefined ? UNKNOWN : only({ kind: 'place', place, node });
}

/** Does this call load a module: `require`, `module.require`, one from `createRequire`, `getBuiltinModule`? */
export function isModuleLoad<P extends Place>(tracer: Tracer<P>, call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return isRequire(tracer, callee);
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  if (object.type !== 'Identifier' || !tracer.bindings.isGlobal(object)) return false;
  const name = findMemberName(callee);
  return (
    (object.name === 'module' && name === 'require') ||
    (object.name === 'process' && name === 'getBuiltinModule')
  );
}

function isRequire<P extends Place>(tracer: Tracer<P>, identifier: TSESTree.Identifier): boolean {
  if (tracer.bindings.isGlobal(identifier)) return identifier.name === 'require';
  const [definition] = tracer.bindings.findVariable(identifier)?.defs ?? [];
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : undefined;
  const made = init == null ? undefined : unwrap(init);
  return made?.type === 'CallExpression' && isCreateRequire(tracer, unwrap(made.callee));
}

function isCreateRequire<P extends Place>(tracer: Tracer<P>, callee: TSESTree.Node): boolean {
  if (callee.type === 'MemberExpression') {
    return findMemberName(callee) === 'createRequire' && isModulePackage(tracer, unwrap(callee.object));
  }
  if (callee.type !== 'Identifier') return false;
  const [definition] = tracer.bindings.findVariable(callee)?.defs ?? [];
  if (definition?.node.type === 'ImportSpecifier') {
    const { imported } = definition.node;
    return (
      imported.type === 'Identifier' && imported.name === 'createRequire' && isModuleImport(definition.parent)
    );
  }
  if (definition?.node.type !== 'VariableDeclarator' || definition.node.init === null) return false;
  return isModulePackage(tracer, unwrap(definition.node.init));
}

/** `module` is the one package the tracer knows by itself: loading modules is its own business. */
function isModulePackage<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): boolean {
  if (node.type === 'CallExpression') {
    const [specifier] = node.arguments;
    return specifier !== undefined && isModuleName(findLiteralText(specifier)) && isModuleLoad(tracer, node);
  }
  if (node.type !== 'Identifier') return false;
  const [definition] = tracer.bindings.findVariable(node)?.defs ?? [];
  if (definition?.node.type === 'VariableDeclarator' && definition.node.init !== null) {
    return isModulePackage(tracer, unwrap(definition.node.init));
  }
  return isModuleImport(definition?.parent ?? undefined);
}

function isModuleImport(parent: TSESTree.Node | undefined | null): boolean {
  return parent?.type === 'ImportDeclaration' && isModuleName(parent.source.value);
}

function isModuleName(text: string | undefined): boolean {
  return text === 'module' || text === 'node:module';
}
