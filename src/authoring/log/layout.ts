import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Given } from '../call-rule.ts';
import { hasRole } from '../site.ts';

/**
 * Is a logger made whose lines are laid out by formats, all of which are known? Without any they are JSON of the message and
 * its level. A format of the program's own may do anything.
 */
export function isLaidOut({ site, read, getSites, scope }: Given): boolean {
  if (!hasRole(site, 'log-layout')) return false;
  const layout = read('log-layout');
  if (layout.isAbsent) return true;
  const known = new Set<TSESTree.Node>(
    (['log-json-format', 'log-text-format', 'log-timestamp-format'] as const).flatMap((role) =>
      getSites(role).map(({ node }) => node),
    ),
  );
  const lists = getSites('log-format-list');
  const isKnown = (node: TSESTree.Node): boolean => {
    const { list: origins, complete } = scope.resolve(node);
    return (
      complete &&
      origins.length > 0 &&
      origins.every((origin) => {
        const made = 'node' in origin ? unwrap(origin.node) : undefined;
        const list = lists.find((one) => one.node === made);
        if (list !== undefined) return list.arguments.every((one) => one !== undefined && isKnown(one));
        return made !== undefined && known.has(made);
      })
    );
  };
  const nodes = site.positions.flatMap(({ role, property }) =>
    role === 'log-layout' ? (property?.nodes ?? []) : [],
  );
  return nodes.length > 0 && nodes.every(isKnown);
}
