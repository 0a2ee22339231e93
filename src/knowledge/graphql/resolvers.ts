import type { PackageFacts } from '../grammar/index.ts';

/**
 * Maps of resolvers by type and field, one or a list of them; the second parameter is what the client asks with, and `types`
 * is where its types are declared. `context` is the class of the third, where the server makes one by itself.
 */
export const resolversAt = (path: string, types = '(0).typeDefs', context = '-') => {
  const resolver = [['-', 'Args', context, '-']];
  return {
    handlers: {
      [`${path}.*.*`]: resolver,
      [`${path}.*.*.{resolve,subscribe}`]: resolver,
      [`${path}.*.*.*`]: resolver,
    },
    sources: { request: ['Args#'] },
    schemas: { 'Args#': { types } },
  } as const satisfies Partial<PackageFacts>;
};
