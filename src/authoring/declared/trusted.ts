import type { TSESTree } from '@typescript-eslint/utils';
import { findFunctionName, isFunction, type FunctionNode } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { component, type Facts, type Scope } from '../../scope/index.ts';

/** A function of the file whose word the engine takes, by a row of the settings or a tag. */
export interface TrustedFunction {
  readonly owner: FunctionNode;
  readonly name: string;
  /** The kinds of sinks that it clears data for. */
  readonly kinds: ReadonlySet<string>;
}

export interface TrustedGuard extends TrustedFunction {
  /** The parameter that it checks. */
  readonly parameter: TSESTree.Parameter;
}

export interface Trusted {
  readonly sanitizers: readonly TrustedFunction[];
  readonly guards: readonly TrustedGuard[];
}

/** Finds the functions of a file that are declared to be sanitizers and guards: here, or for whoever imports them. */
export function findTrusted(scope: Scope<KnownPlace>, facts: Facts<KnownPlace>, path: string): Trusted {
  const module = facts.module(`./${path.split('/').at(-1) ?? ''}`);
  const sanitizers: TrustedFunction[] = [];
  const guards: TrustedGuard[] = [];
  if (module === undefined && facts.declared === undefined) return { sanitizers, guards };
  for (const owner of scope.getNodes()) {
    if (!isFunction(owner)) continue;
    const places = getPlaces(scope, facts, module, owner);
    if (places.length === 0) continue;
    const name = findFunctionName(owner) ?? 'the function';
    const results = places.flatMap((place) => facts.step(place, component.result) ?? []);
    const kinds = new Set(
      results.flatMap(({ rows }) => rows.flatMap((row) => (row.table === 'sanitizers' ? [row.name] : []))),
    );
    if (kinds.size > 0) sanitizers.push({ owner, name, kinds });
    for (const check of results.flatMap(({ checks }) => checks)) {
      const parameter = typeof check.from === 'number' ? owner.params[check.from] : undefined;
      if (parameter !== undefined && check.kinds !== 'all')
        guards.push({ owner, name, parameter, kinds: new Set(check.kinds) });
    }
  }
  return { sanitizers, guards };
}

/** The places that a function stands at: by its tags, and by the names it is exported under. */
function getPlaces(
  scope: Scope<KnownPlace>,
  facts: Facts<KnownPlace>,
  module: KnownPlace | undefined,
  owner: FunctionNode,
): KnownPlace[] {
  const declared = facts.declared?.(owner);
  const exported =
    module === undefined
      ? []
      : scope.exports(owner).flatMap((names) => {
          let place: KnownPlace | undefined = module;
          for (const name of names[0] === 'default' ? names.slice(1) : names)
            place = place && facts.step(place, component.member(name));
          return place === undefined ? [] : [place];
        });
  return declared === undefined ? exported : [declared, ...exported];
}
