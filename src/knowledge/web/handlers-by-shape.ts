import type { ConventionRow } from '../grammar/rows.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'all', 'use'];
const REQUEST = ['req', 'request', '_req'];
const RESPONSE = ['res', 'response', '_res'];

/** What a function that serves a request does with it and with the answer, as most people spell it. */
const OF_EXPRESS = REQUEST.flatMap((name) =>
  ['query', 'params', 'body'].map((part) => `${name}.${part}`),
).concat(
  RESPONSE.flatMap((name) =>
    ['send', 'json', 'status', 'render', 'redirect', 'sendFile', 'end'].map((part) => `${name}.${part}(`),
  ),
);
const OF_KOA = ['ctx.body', 'ctx.request', 'ctx.query', 'ctx.params', 'ctx.throw('];

/**
 * Functions of files that do not load the server themselves: what their parameters are called tells together with a route
 * that they are given to, or an export, and with how the file spells what servers have.
 */
export const EXPRESS_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: ['*', 'default', 'default.*'],
    given: METHODS,
    called: [REQUEST, RESPONSE],
    words: OF_EXPRESS,
    parameters: ['Request', 'Response', '-'],
  },
];

export const KOA_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: ['*', 'default', 'default.*'],
    given: METHODS,
    called: [['ctx']],
    words: OF_KOA,
    parameters: ['Context', '-'],
  },
];

export const FASTIFY_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: ['*', 'default', 'default.*'],
    given: METHODS,
    called: [REQUEST, ['reply', 'rep']],
    words: ['reply', 'rep.'],
    parameters: ['FastifyRequest', 'FastifyReply', '-'],
  },
];
