import type { TSESTree } from '@typescript-eslint/utils';
import type { KnownPlace, Role } from '../../knowledge/index.ts';
import { component, type Property } from '../../scope/index.ts';
import { createConditions } from './conditions.ts';
import type { Position } from '../site.ts';
import type { SiteSource } from './source.ts';

/** Options nested deeper than this in one another are not looked into. */
const DEEPEST_OPTION = 5;

/** Makes what finds the positions that play a role at a site, and puts them into a list. */
export function createReader(
  source: SiteSource,
  node: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
  positions: Position[],
) {
  const { scope, facts } = source;
  const conditions = createConditions(source, node, args);

  const add = (place: KnownPlace, found: Omit<Position, 'role' | 'entry' | 'isCertain'>): void => {
    for (const entry of place.rows) {
      if (entry.table !== 'roles') continue;
      const holds = conditions.judge(place, entry);
      if (holds === false) continue;
      positions.push({ role: entry.name as Role, entry, isCertain: holds === true, ...found });
    }
  };

  const { getArgument } = conditions;

  const readValue = (
    place: KnownPlace,
    property: Property<KnownPlace>,
    owner: TSESTree.ObjectExpression | undefined,
    option: string | undefined,
    depth: number,
  ): void => {
    if (place.rows.length > 0) add(place, { property, owner, option });
    if (place.members.length === 0 && !place.hasAnyMember) return;
    if (depth > DEEPEST_OPTION || !scope.fuel.spend()) return;
    const object = scope.resolveProperty(property);
    const literals = object.list.flatMap((origin) =>
      origin.kind === 'node' && origin.node.type === 'ObjectExpression' ? [origin.node] : [],
    );
    for (const name of place.members) {
      const next = facts.step(place, component.member(name));
      // An instance that leads to another one is no tree of options.
      if (next === undefined || (place.isInstance && next.isInstance)) continue;
      readValue(next, scope.member(object, name), literals[0], name, depth + 1);
    }
    const any = place.hasAnyMember ? facts.step(place, component.member('*')) : undefined;
    if (any !== undefined) readValue(any, scope.allMembers(object), undefined, option, depth + 1);
  };

  return {
    readValue,
    readCall(place: KnownPlace): void {
      add(place, { property: undefined, owner: undefined, option: undefined });
    },
    readArguments(place: KnownPlace): void {
      const count = Math.max(args.length, place.arity);
      for (let index = 0; index < count; index += 1) {
        const at = facts.step(place, component.argument(index));
        if (at !== undefined) readValue(at, getArgument(index), undefined, undefined, 0);
      }
      const last = facts.step(place, component.lastArgument);
      if (last !== undefined)
        readValue(last, getArgument(Math.max(0, args.length - 1)), undefined, undefined, 0);
    },
  };
}
