import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, wrapped } from '../../ast/index.ts';
import { findHeaderHook } from '../../knowledge/index.ts';
import { insertAfter, type Edit } from '../repair.ts';
import type { ControlledApp } from './presence.ts';

/**
 * Sets a header on every answer of an application, in the way of its package: right after the application is made, or
 * first in the one handler of a server. Undefined where there is no such place.
 */
export function setHeaderFor(
  { site, handler }: ControlledApp,
  name: string,
  value: string,
): Edit | undefined {
  const hook = findHeaderHook(site.place.package)?.replaceAll('{name}', name).replaceAll('{value}', value);
  if (hook === undefined) return undefined;
  if (hook.includes('{response}')) return handler === undefined ? undefined : setInHandler(handler, hook);
  const declarator = wrapped(site.node).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const { parent } = declarator;
  if (parent.declarations.length > 1) return undefined;
  return insertAfter(parent, `\n${hook.replaceAll('{app}', declarator.id.name)}`);
}

function setInHandler(handler: TSESTree.Node, hook: string): Edit | undefined {
  if (!isFunction(handler) || handler.body.type !== 'BlockStatement') return undefined;
  const [, response] = handler.params;
  const [first] = handler.body.body;
  if (response?.type !== 'Identifier' || first === undefined) return undefined;
  const text = hook.replaceAll('{response}', response.name);
  const indent = ' '.repeat(first.loc.start.column);
  return (fixer) => [fixer.insertTextBefore(first, `${text}\n${indent}`)];
}
