import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

describe('Cloudflare Workers', () => {
  testFlows({
    'a module': `export default {
  async fetch(request, env, ctx) {
    const { searchParams } = new URL(request.url);
    return fetch(searchParams.get('url')); // !ssrf
  },
};`,
    'a typed module': `const worker: ExportedHandler<Env> = {
  async fetch(request) { return Response.redirect(new URL(request.url).searchParams.get('to')!); }, // !redirect
};
export default worker;`,
    satisfies: `export default {
  fetch: async (request) => Response.redirect(new URL(request.url).searchParams.get('to')!, 302), // !redirect
} satisfies ExportedHandler;`,
    'a service worker': `addEventListener('fetch', (event) => {
  event.respondWith(handle(event.request));
});
async function handle(request) { return fetch(new URL(request.url).searchParams.get('u')); } // !ssrf`,
    'a page': `export default { async fetch(request) {
  const name = new URL(request.url).searchParams.get('name');
  return new Response('<h1>' + name + '</h1>', { headers: { 'content-type': 'text/html' } }); // !html
} };`,
    'a text': `export default { async fetch(request) {
  return new Response('Hello ' + new URL(request.url).searchParams.get('name'), { headers: { 'content-type': 'text/plain' } });
} };`,
    'an entrypoint': `import { WorkerEntrypoint } from 'cloudflare:workers';
export default class extends WorkerEntrypoint {
  async fetch(request) { return Response.redirect((await request.json()).to); } // !redirect
}`,
    'pages functions': `export const onRequestGet: PagesFunction = async (context) => {
  return Response.redirect(new URL(context.request.url).searchParams.get('to')!); // !redirect
};`,
    'the own URL': `export default { async fetch(request) { const url = new URL(request.url); url.protocol = 'https:'; return Response.redirect(new URL('/x', 'https://a.example.com')); } };`,
    'a queue': `export default { async queue(batch, env) { for (const message of batch.messages) await fetch(message.body.url); } }; // !ssrf`,
    'an object of something else': `export default { async load(request) { return fetch(request.url); } };`,
    'the request is handed on': `export default { fetch(request) { return fetch(request); } };`,
    'a default export that is no worker': `export default { fetch: (id) => fetch('https://api.example.com/' + id) };`,
  });
});

describe('Deno and Bun', () => {
  testFlows({
    'Deno.serve': `Deno.serve(async (request) => Response.redirect(new URL(request.url).searchParams.get('to')!)); // !redirect`,
    'Deno.serve with options': `Deno.serve({ port: 80 }, async (request) => fetch((await request.json()).url)); // !ssrf`,
    'Deno.serve with a handler among the options': `Deno.serve({ port: 80, handler: async (request) => fetch((await request.json()).url) }); // !ssrf`,
    'Bun.serve': `Bun.serve({ async fetch(request) { return fetch(await request.text()); } }); // !ssrf`,
    'routes of Bun': `Bun.serve({ routes: { '/go/:to': (request) => Response.redirect(request.params.to) } }); // !redirect`,
    'methods of routes of Bun': `import { serve } from 'bun';
serve({ routes: { '/go': { POST: async (request) => fetch(await request.text()) } } }); // !ssrf`,
    'an outgoing request': `const request = new Request('https://a.example.com'); fetch(request.url);`,
    'a response': `const response = await fetch('https://a.example.com'); await fetch((await response.json()).url);`,
  });
});
