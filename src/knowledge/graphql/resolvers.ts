import type { PackageFacts } from '../grammar/index.ts';

const RESOLVER = [['-', 'Args', '-', '-']];

/** Maps of resolvers by type and field, one or a list of them; the second parameter is what the client asks with. */
export const resolversAt = (path: string) =>
  ({
    handlers: {
      [`${path}.*.*`]: RESOLVER,
      [`${path}.*.*.{resolve,subscribe}`]: RESOLVER,
      [`${path}.*.*.*`]: RESOLVER,
    },
    sources: { request: ['Args#'] },
  }) as const satisfies Partial<PackageFacts>;
