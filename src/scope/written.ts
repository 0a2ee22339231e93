import type { TSESTree } from '@typescript-eslint/utils';
import type { Change, Changes } from './changes.ts';
import type { Place } from './facts.ts';
import { findNames, toIndex } from './key.ts';
import { eitherProperty, foundNodes, NOT_KNOWN, NOT_SET, overlay, type Property } from './origin.ts';
import type { Tracer } from './tracer.ts';

/** What a property is after everything that is written to it. */
export function applyChanges<P extends Place>(
  tracer: Tracer<P>,
  changes: Changes,
  name: string,
  initial: Property<P>,
): Property<P> {
  let property = initial;
  for (const change of changes.of(name)) {
    if (!tracer.fuel.spend()) return NOT_KNOWN;
    const next = applyChange(tracer, change, name, property);
    if (next === undefined) continue;
    property = change.isCertain ? next : eitherProperty([property, next]);
  }
  return property;
}

/** What a property is after a change; undefined when the change does not concern it. */
function applyChange<P extends Place>(
  tracer: Tracer<P>,
  change: Change,
  name: string,
  before: Property<P>,
): Property<P> | undefined {
  if (change.kind === 'merge') return overlay([getLayered(tracer, change.layers, name), before]);
  if (change.kind === 'append')
    return toIndex(name) === undefined ? undefined : eitherProperty([before, NOT_KNOWN]);
  const concerns = isName(tracer, change.key, name);
  if (concerns === false) return undefined;
  if (concerns === undefined || change.kind === 'unknown') return eitherProperty([before, NOT_KNOWN]);
  if (!('value' in change)) return NOT_SET;
  const value = foundNodes([change.value]);
  return change.kind === 'set' ? value : { ...eitherProperty([before, value]), missing: false };
}

/** Is the key this name? Undefined when nobody can tell. */
function isName<P extends Place>(
  tracer: Tracer<P>,
  key: TSESTree.Node | string | undefined,
  name: string,
): boolean | undefined {
  if (typeof key === 'string') return key === name;
  const names = key === undefined ? undefined : findNames(tracer, key);
  if (names === undefined) return undefined;
  if (!names.includes(name)) return false;
  return names.length === 1 ? true : undefined;
}

/** Later arguments of `Object.assign` lie over earlier ones. */
export function getLayered<P extends Place>(
  tracer: Tracer<P>,
  layers: readonly TSESTree.CallExpressionArgument[],
  name: string,
): Property<P> {
  const found = layers.map((layer) =>
    layer.type === 'SpreadElement' ? NOT_KNOWN : tracer.member(tracer.resolve(layer), name),
  );
  return overlay(found.reverse());
}
