import type { PackageFacts } from '../grammar/index.ts';

const RESOLVER = [['-', 'Args', '-', '-']];

/**
 * Maps of resolvers by type and field, one or a list of them; the second parameter is what the client asks with, and `types`
 * is where its types are declared.
 */
export const resolversAt = (path: string, types = '(0).typeDefs') =>
  ({
    handlers: {
      [`${path}.*.*`]: RESOLVER,
      [`${path}.*.*.{resolve,subscribe}`]: RESOLVER,
      [`${path}.*.*.*`]: RESOLVER,
    },
    sources: { request: ['Args#'] },
    schemas: { 'Args#': { types } },
  }) as const satisfies Partial<PackageFacts>;
