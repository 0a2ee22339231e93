import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import type { Kind, KnownPlace } from '../../knowledge/index.ts';
import { component, type Scope } from '../../scope/index.ts';
import { isBare } from '../prototype/bare.ts';
import { readWrittenSinks, type Sink } from '../sinks.ts';
import type { SiteSource } from './source.ts';

/** Kinds of sinks that the name of a function is. */
const PICKED = new Set<Kind>(['function-name', 'table-key', 'log-level']);

/**
 * A function that is picked by the name of a member and called: `table[name]()`. The rows say whose members must not be
 * called by names of others: `.*key` of a place, of `this`, and of `Object` for what the file makes itself.
 */
export function findPicks(source: SiteSource, node: TSESTree.Node, callee: TSESTree.Node): Sink[] {
  const member = findPicked(source.scope, callee);
  if (member === undefined) return [];
  return getHolders(source, member.object).flatMap((holder) => {
    const names = source.facts.step(holder, component.keys);
    if (names === undefined) return [];
    return readWrittenSinks(source, names, member.property, {
      node,
      api: printName(member.object),
      place: names,
      arguments: [],
    }).filter(({ kind }) => PICKED.has(kind));
  });
}

/** The member access with a name that is worked out, in the call itself or behind a constant. */
function findPicked(
  { bindings }: Scope<KnownPlace>,
  callee: TSESTree.Node,
): TSESTree.MemberExpression | undefined {
  let node = unwrap(callee);
  if (node.type === 'Identifier') {
    const [definition, ...others] = bindings.findVariable(node)?.defs ?? [];
    const declared = definition?.node;
    if (others.length > 0 || declared?.type !== 'VariableDeclarator' || declared.init === null)
      return undefined;
    if (declared.id.type !== 'Identifier') return undefined;
    node = unwrap(declared.init);
  }
  const isNamed = node.type === 'MemberExpression' && findMemberName(node) !== undefined;
  return node.type === 'MemberExpression' && node.computed && !isNamed ? node : undefined;
}

function getHolders({ scope, facts }: SiteSource, object: TSESTree.Node): KnownPlace[] {
  if (unwrap(object).type === 'ThisExpression') return defined(facts.global('this'));
  const made = facts.global('Object');
  const instance = made && facts.step(made, component.instance);
  return scope.resolve(object).list.flatMap((origin) => {
    if (origin.kind === 'place') return [origin.place];
    const isMade =
      origin.kind === 'instance' || (origin.kind === 'node' && origin.node.type === 'ObjectExpression');
    return isMade && !(origin.kind === 'node' && isBare(scope, origin.node)) ? defined(instance) : [];
  });
}

function defined(place: KnownPlace | undefined): KnownPlace[] {
  return place === undefined ? [] : [place];
}
