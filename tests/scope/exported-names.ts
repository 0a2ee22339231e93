import { isFunction } from '../../src/ast/index.ts';
import { parse, scopeOf } from '../support/scope.ts';
import { world } from './world.ts';

/** Spells the names that other files call the functions of a file by, in source order. */
export function exported(code: string): string {
  const scope = scopeOf(parse(code), world);
  const names = scope.getNodes().flatMap((node) => (isFunction(node) ? (scope.exported(node) ?? []) : []));
  return names.join(' ; ') || 'nobody';
}
