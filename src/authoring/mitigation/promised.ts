import type { TSESTree } from '@typescript-eslint/utils';
import { printName } from '../../ast/index.ts';
import { isSanitizerName } from '../../knowledge/names/sanitizers.ts';
import { isOwnPlace } from '../../knowledge/node/own-place.ts';
import type { MitigateSettings } from '../../project/index.ts';

/**
 * Is the file one of a package that others install? What nobody sees the beginning of may be theirs there; in an application
 * it is mostly the program's own.
 */
export function isOfLibrary({ settings }: { readonly settings: MitigateSettings }): boolean {
  return settings.libraryInputs === true;
}

/** Does the way of a value, of which nobody sees where it comes from, lead through what promises to make it harmless? */
export function isPromised(way: readonly TSESTree.Node[]): boolean {
  return way.some(isPromising);
}

/**
 * Is a value, of which nobody sees where it comes from, likely to be harmless: does a call give it that promises by its name
 * to escape it, or is it the place of the program?
 */
export function isPromising(node: TSESTree.Node): boolean {
  if (node.type === 'MetaProperty') return true;
  if (node.type === 'MemberExpression' || node.type === 'Identifier') return isOwnPlace(printName(node));
  if (node.type !== 'CallExpression') return false;
  const called = printName(node.callee);
  return isOwnPlace(called) || isSanitizerName(called.split('.').at(-1) ?? '');
}
