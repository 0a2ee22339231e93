import type { TSESTree } from '@typescript-eslint/utils';
import { isIdentity } from '../page/identity.ts';
import type { FileView } from '../file.ts';

/** Functions that quote the holes of commands and hand them on as they are. */
export function findBareQuoting({ getSites, scope }: FileView): { node: TSESTree.Node; api: string }[] {
  return getSites('command-escaper').flatMap((site) =>
    site.positions.flatMap(({ role, property }) => {
      if (role !== 'command-escaper' || property === undefined) return [];
      const { known } = scope.propertyValues(property, site.node);
      return known.flatMap((value) =>
        value.kind === 'function' && isIdentity(scope, value.function)
          ? [{ node: value.node, api: site.api }]
          : [],
      );
    }),
  );
}
