import { describePackage } from '../grammar/index.ts';

/** Without one of these words an object with a method `fetch` is taken for a client. */
const WORDS = [
  'request.url',
  'req.url',
  'new Response',
  'Response.',
  'waitUntil',
  'request.json',
  'request.headers',
];

/** Functions of Cloudflare Pages. */
const OF_METHODS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'].map(
  (name) => `onRequest${name}`,
);

/** What Cloudflare calls, and the types that it declares as globals; Bun and Deno serve such an object, too. */
export default describePackage({
  package: 'global',
  version: '@cloudflare/workers-types 5.20261117.1',
  conventions: [
    { exports: ['default.fetch'], words: WORDS, parameters: ['IncomingRequest'] },
    { exports: ['default.queue'], words: ['.messages'], parameters: ['MessageBatch'] },
    {
      exports: ['onRequest', ...OF_METHODS],
      files: ['**/functions/**/*.{js,ts}'],
      parameters: ['EventContext'],
    },
    { exports: OF_METHODS, words: WORDS, parameters: ['EventContext'] },
  ],
  instances: {
    'ExportedHandler#fetch(0)': 'IncomingRequest',
    'ExportedHandler#queue(0)': 'MessageBatch',
    'PagesFunction#(0)': 'EventContext',
    'EventContext#request': 'IncomingRequest',
    'on:fetch(0)': 'FetchEvent',
    'FetchEvent#request': 'IncomingRequest',
  },
  sources: {
    request: ['EventContext#params'],
    message: ['MessageBatch#messages.*.body'],
  },
});
