import { unwrap } from '../../ast/index.ts';
import type { Arrival } from '../arrival/judge.ts';

/** Is what is given to a sink a value that the page holds, read by a method that gives elements where it sets one? */
export function isValueRead({ sink, scope, getSites }: Arrival<object>): boolean {
  return scope.resolve(sink.value).list.some((origin) => {
    const node = 'node' in origin ? unwrap(origin.node) : undefined;
    return getSites('read-value').some(
      (site) =>
        unwrap(site.node) === node &&
        site.positions.some(({ role, isCertain }) => role === 'read-value' && isCertain),
    );
  });
}
