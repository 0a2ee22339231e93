import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { Arrival } from '../arrival/judge.ts';
import { getSitesAt } from '../site.ts';

/** Does a format of the logger's lines take a field away, or write something else in its place? */
export function isFormatted(
  { getSites, scope }: Pick<Arrival<object>, 'getSites' | 'scope'>,
  maker: TSESTree.Node,
  path: readonly string[],
): boolean {
  const [layout] = getSitesAt(getSites('log-layout'), maker);
  if (layout === undefined) return false;
  const lists = getSites('log-format-list');
  const filters = getSites('log-format-function');
  const open = layout.positions.flatMap(({ role, property }) =>
    role === 'log-layout' ? (property?.nodes ?? []) : [],
  );
  // The list grows while it is worked off.
  for (const node of open) {
    if (!scope.fuel.spend()) return false;
    for (const made of resolveNodes(scope, node)) {
      const list = lists.find((one) => one.node === made);
      if (list !== undefined) open.push(...list.arguments.filter((one) => one !== undefined));
      if (made.type !== 'CallExpression') continue;
      // `format((info) => …)` makes what gives the format.
      const makers = resolveNodes(scope, made.callee);
      for (const { node: call, arguments: given } of filters) {
        const [filter] = makers.includes(call) ? given : [];
        if (filter !== undefined && isTaking(scope, filter, path)) return true;
      }
    }
  }
  return false;
}

function resolveNodes(scope: Scope<KnownPlace>, node: TSESTree.Node): TSESTree.Node[] {
  return scope.resolve(node).list.flatMap((origin) => ('node' in origin ? [unwrap(origin.node)] : []));
}

/** Does a function delete the field, or a part that it stands in, or write to it? */
function isTaking(scope: Scope<KnownPlace>, filter: TSESTree.Node, path: readonly string[]): boolean {
  return resolveNodes(scope, filter).some((owner) =>
    (scope.nodesIn(owner) ?? []).some((node) => {
      const target = findTarget(node);
      const member = target === undefined ? undefined : unwrap(target);
      const name = member?.type === 'MemberExpression' ? findMemberName(member) : undefined;
      return name !== undefined && path.includes(name);
    }),
  );
}

function findTarget(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'AssignmentExpression') return node.left;
  return node.type === 'UnaryExpression' && node.operator === 'delete' ? node.argument : undefined;
}
