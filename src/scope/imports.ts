import type { TSESLint } from '@typescript-eslint/utils';
import type { Place } from './facts.ts';
import { resolveModule, resolveSpecifier } from './loader.ts';
import { UNKNOWN, type Origins } from './origin.ts';
import { resolveProperty, type Tracer } from './tracer.ts';

/** What an imported name stands for: the module, its default, or one of its exports. */
export function resolveImport<P extends Place>(
  tracer: Tracer<P>,
  definition: TSESLint.Scope.Definition,
): Origins<P> {
  const { node } = definition;
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    return reference.type === 'TSExternalModuleReference'
      ? resolveSpecifier(tracer, reference.expression, node)
      : tracer.resolve(reference);
  }
  if (definition.parent?.type !== 'ImportDeclaration') return UNKNOWN;
  const module = resolveModule(tracer, definition.parent.source.value, node);
  if (node.type !== 'ImportSpecifier') return module;
  const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  return resolveProperty(tracer, tracer.member(module, name));
}
