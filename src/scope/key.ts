import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from './facts.ts';
import { findText } from './text.ts';
import type { Tracer } from './tracer.ts';

/** The array index that a name spells. */
export function toIndex(name: string): number | undefined {
  return /^\d{1,6}$/.test(name) ? Number(name) : undefined;
}

/** Every name that a computed key can be; undefined when it can be others. */
export function findNames<P extends Place>(tracer: Tracer<P>, key: TSESTree.Node): string[] | undefined {
  const { known, complete } = tracer.evaluate(key);
  const names = known.flatMap((value) => {
    if (value.kind === 'literal' && typeof value.value === 'number') return [String(value.value)];
    return findText(value) ?? [];
  });
  return complete && names.length === known.length ? names : undefined;
}
