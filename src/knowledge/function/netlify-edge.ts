import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@netlify/edge-functions',
  version: '3.0.8',
  conventions: [
    {
      exports: ['default'],
      imports: ['@netlify/edge-functions', '@netlify/functions'],
      parameters: ['global:IncomingRequest', 'Context'],
    },
    // Where no import says it: its parameter is called so, and it answers as the platform does. So are those of Vercel and Deno.
    {
      exports: ['default'],
      words: ['new Response(', 'Response.json(', 'Response.redirect('],
      called: [['req', 'request']],
      parameters: ['global:IncomingRequest', 'Context'],
    },
    {
      exports: ['default'],
      words: ['req', 'request'].flatMap((name) => [
        `(${name}: Request)`,
        `(${name}: Request, context: Context)`,
      ]),
      parameters: ['global:IncomingRequest', 'Context'],
    },
  ],
  sources: { request: ['Context#params', 'Context#cookies.get()'] },
});
