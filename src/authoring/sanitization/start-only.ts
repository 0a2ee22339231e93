import type { TSESTree } from '@typescript-eslint/utils';
import { printName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findInit, isConstant, type Scope } from '../../scope/index.ts';
import type { Replacement } from './replacement.ts';

/** `^`, and then a group that may be there many times. */
const GROUP_AT_START = /^\^\((?:\?:)?([^()]+)\)[*+]/;
/** What such a group is made of, where it is about folders: dots and separators of both systems. */
const OF_FOLDERS = /^[./\\[\]+*?|$]+$/;
const PATHS = /(?:path|file|filename|dir|folder)$/i;

/**
 * Does a replacement take the dots of a path away at its beginning only, so that those after the first name stay: `a/../../b`?
 * What has been brought into normal form before has none there. What is no path by its name may be that of a module.
 */
export function isStartOnly(scope: Scope<KnownPlace>, { source, inserted, receiver }: Replacement): boolean {
  if (inserted !== '') return false;
  const group = GROUP_AT_START.exec(source)?.[1];
  if (group === undefined || !OF_FOLDERS.test(group)) return false;
  if (!group.includes('.') || !group.includes('/') || !group.includes('\\\\')) return false;
  const name = printName(unwrap(receiver)).split('.').at(-1) ?? '';
  return PATHS.test(name) && !isNormalized(scope, receiver);
}

/** Has `..` been resolved, in the expression itself or where its variable is written? */
function isNormalized(scope: Scope<KnownPlace>, written: TSESTree.Node): boolean {
  const node = unwrap(written);
  if (node.type === 'CallExpression') {
    const isKnown = scope
      .api(node)
      .some(({ derived }) => derived.some(({ effects }) => effects.includes('normalized')));
    return isKnown || /normali[sz]e|resolve/i.test(printName(node.callee));
  }
  if (node.type !== 'Identifier') return false;
  const variable = scope.bindings.findVariable(node);
  if (variable === undefined || !isConstant(variable)) return variable !== undefined;
  const init = findInit(variable);
  return init !== undefined && isNormalized(scope, init);
}
