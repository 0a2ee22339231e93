import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;
const ANSWER = `return new Response('ok');`;

describe('handlers whose file lies anywhere', () => {
  testFlows({
    'a method, given an event with parameters': `${EXEC}export async function GET({ params }) { exec('ls ' + params.dir); ${ANSWER} } // !command`,
    'a method, given a context': `${EXEC}export const GET = async (context) => { exec('ls ' + context.params.dir); ${ANSWER} }; // !command`,
    'a method, given an event with a request': `${EXEC}export async function POST({ request }) {
  const { dir } = await request.json();
  exec('ls ' + dir); // !command
  const form = await request.formData();
  exec('ls ' + form.get('dir')); // !command
  return Response.json({ ok: true });
}`,
    'a method, given an event with a URL': `export const GET = (ctx) => {
  const href = ctx.url.searchParams.get('href');
  if (!href) return new Response('missing', { status: 400 });
  return fetch(new URL(href, ctx.url.origin)); // !ssrf
};`,
    'the address of the event itself': `export const GET = async ({ url }) => new Response(await fetch(url.origin + '/status'));`,
    'what the program keeps in an event': `${EXEC}export async function GET({ locals }) { exec('ls ' + locals.dir); ${ANSWER} }`,
    'a method that does not answer as the platform does': `${EXEC}export function GET(store) { exec('ls ' + store.params); }`,
    'SvelteKit, known by what it imports': `${EXEC}import { fail, json } from '@sveltejs/kit';
export const load = async ({ params }) => { exec('ls ' + params.dir); return json({}); }; // !command
export const actions = { default: async ({ request }) => {
  const data = await request.formData();
  exec('ls ' + data.get('dir')); // !command
  return fail(400);
} };`,
    'a loader that answers as the platform does': `${EXEC}export const loader = async ({ params }) => { exec('ls ' + params.dir); ${ANSWER} }; // !command`,
    'a loader of something else': `${EXEC}export const loader = (source) => { exec('ls ' + source.params); return source; };`,
    'not seen: an action that answers nothing': `${EXEC}export const action = async ({ request }) => {
  const form = await request.formData();
  exec('ls ' + form.get('dir'));
  return null;
};`,
    'a function of Cloudflare Pages': `${EXEC}export const onRequestGet = async ({ params }) => { exec('ls ' + params.dir); ${ANSWER} }; // !command`,
    'the query of a page': `${EXEC}export async function getServerSideProps({ query }) { exec('ls ' + query.dir); return { props: {} }; } // !command`,
  });
});

const CODE = `const { exec } = require('node:child_process');\n`;
const add = `function (req, res, next) { exec('ls ' + req.body.dir); res.json({}); }`;

describe('handlers that a function puts on what it makes', () => {
  testFlows({
    'on this': `${CODE}function Files(db) { this.list = ${add}; } // !command
module.exports = Files;`,
    'on another name of this': `${CODE}function Files(db) { const self = this; self.list = ${add}; } // !command
module.exports = { Files };`,
    'on the prototype': `${CODE}function Files() {}
Files.prototype.list = ${add}; // !command
module.exports = Files;`,
    'in the constructor of a class': `${CODE}class Files { constructor() { this.list = (req, res) => { exec('ls ' + req.body.dir); res.json({}); }; } } // !command
module.exports = new Files();`,
    'a request that is taken apart': `${CODE}module.exports = () => ({ body, params }, res, next) => { exec('ls ' + body.dir); res.json({}); }; // !command`,
    'taken apart into something else': `${CODE}module.exports = ({ dir }, res) => { exec('ls ' + dir); res.json({}); };`,
    'parameters of other names': `${CODE}function Files() { this.list = (dir, done) => { exec('ls ' + dir.body, done); }; }
module.exports = Files;`,
    'no answer in sight': `${CODE}function Files() { this.list = (req, res) => exec('ls ' + req.body.dir); }
module.exports = Files;`,
  });
});
