import type { ConventionRow } from '../grammar/rows.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'all', 'use'];
const REQUEST = ['req', 'request', '_req'];
/** The same taken apart: `({ body, params }, res) => …`. */
const PARTS = [
  'body',
  'params',
  'query',
  'headers',
  'cookies',
  'session',
  'user',
  'file',
  'files',
  'app',
].map((name) => `{${name}}`);
const RESPONSE = ['res', 'response', '_res'];

/** How most people spell that a request is answered: the file has to show that it does. */
const OF_EXPRESS = RESPONSE.flatMap((name) =>
  ['send', 'json', 'status', 'render', 'redirect', 'sendFile', 'end'].map((method) => `${name}.${method}(`),
);
const OF_KOA = ['ctx.body ='];
const OF_FASTIFY = ['reply', 'rep'].flatMap((name) =>
  ['send', 'code', 'redirect', 'type'].map((method) => `${name}.${method}(`),
);

/** What is exported, what it returns, for a middleware is mostly made by a function, and what it holds: a controller. */
const EXPORTS = ['*', '*()', '*.*', 'default', 'default.*'];
/** What answers of Node's own servers have, and those of frameworks that are made of them. */
const OF_NODE = RESPONSE.flatMap((name) => [`${name}.writeHead(`, `${name}.setHeader(`]);

/**
 * Functions of files that do not load the server themselves: what their parameters are called tells together with a route
 * that they are given to, or an export, and with how the file spells what servers have.
 */
export const EXPRESS_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: EXPORTS,
    given: METHODS,
    called: [[...REQUEST, ...PARTS], RESPONSE],
    words: OF_EXPRESS,
    parameters: ['Request', 'Response', '-'],
  },
];

export const KOA_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: EXPORTS,
    given: METHODS,
    called: [['ctx']],
    words: OF_KOA,
    parameters: ['Context', '-'],
  },
];

export const FASTIFY_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: EXPORTS,
    given: METHODS,
    called: [REQUEST, ['reply', 'rep']],
    words: OF_FASTIFY,
    parameters: ['FastifyRequest', 'FastifyReply', '-'],
  },
];

export const NODE_BY_SHAPE: readonly ConventionRow[] = [
  {
    exports: EXPORTS,
    called: [REQUEST, RESPONSE],
    words: OF_NODE,
    parameters: ['IncomingMessage', 'ServerResponse', '-'],
  },
];
