import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const strict = (code: string): Case => ({ code, level: 'strict', filename: 'file.tsx' });

testRule(rule, {
  safe: {
    'files of the program, as texts': strict(
      `import logo from '@images/logo.svg?raw'; import * as icon from '!!raw-loader!./icons/orders.svg'; import page from './page.html';
document.body.innerHTML = logo; document.body.innerHTML = icon; document.body.innerHTML = page;`,
    ),
    'a link that takes a URL apart': strict(
      `const link = document.createElement('a'); link.href = location.hash.slice(1); export const host = link.hostname;`,
    ),
    'what an element holds, as markup': strict(
      `import $ from 'jquery'; export const show = (name) => $('#list').html('<b>' + $('<p>').text(name).html() + '</b>');`,
    ),
    'what may be a text or attributes': strict(
      `import { h } from 'vue'; export const view = (title) => h('h1', title.value);`,
    ),
    'a member called default': strict(
      `export const wrap = (module) => { const all = Object.create(null); all.default = module; return all; };`,
    ),
    'the element that a method is called on': strict(
      `import $ from 'jquery'; $('.row').each(function () { $('#list').append(this); $(this).hide(); });`,
    ),
    'elements that are put into others': strict(
      `import $ from 'jquery'; export const show = (name) => { const row = $('<tr>').addClass('row'); $('#list').append(row).append($('<b>').text(name)); };`,
    ),
    'what a template of mustache makes': strict(
      `import Mustache from 'mustache'; export const show = (view) => { document.body.innerHTML = Mustache.render('<b>{{name}}</b>', view); };`,
    ),
    'what a template of Handlebars makes': strict(
      `import Handlebars from 'handlebars'; const card = Handlebars.compile('<b>{{name}}</b>'); export const show = (view) => { document.body.innerHTML = card(view); };`,
    ),
    'what an option of a list shows': strict(
      `export const show = (text) => { document.body.innerHTML = '<b>' + new Option(text).innerHTML + '</b>'; };`,
    ),
    'a constant that a template of Vue binds': strict(
      `export default { data: () => ({ q: '<b>x</b>' }), template: '<p v-html="q"></p>' };`,
    ),
    'a link of a property': strict(`export default { props: ['to'], template: '<a :href="to">on</a>' };`),
    'a constant under strict': strict(`document.body.innerHTML = '<b>x</b>';`),
    'a constant in a variable': strict(
      `const TITLE = '<b>x</b>'; document.body.innerHTML = \`<h1>\${TITLE}</h1>\`;`,
    ),
    'one of several constants': strict(
      `export const show = (on) => { document.body.innerHTML = on ? '<b>on</b>' : '<i>off</i>'; };`,
    ),
    'a constant of a table': strict(`const TEXTS = { a: '<b>a</b>' }; document.body.innerHTML = TEXTS.a;`),
    'sanitized under strict': strict(
      `import DOMPurify from 'dompurify'; export const show = (html) => { document.body.innerHTML = DOMPurify.sanitize(html); };`,
    ),
    'escaped under strict': strict(
      `import escapeHtml from 'escape-html'; export const show = (text) => { document.body.innerHTML = '<b>' + escapeHtml(text) + '</b>'; };`,
    ),
    'a number under strict': strict(
      `export const show = (count) => { document.body.innerHTML = \`<b>\${Number(count)}</b>\`; };`,
    ),
    'a typed number': strict(
      `export const show = (count: number) => { document.body.innerHTML = \`<b>\${count}</b>\`; };`,
    ),
    'encodeURIComponent under strict': strict(
      `export const show = (id) => { document.body.innerHTML = \`<a href="/\${encodeURIComponent(id)}">x</a>\`; };`,
    ),
    'an answer that a server sends': strict(`import express from 'express'; import { find } from './db.js';
express().get('/', async (req, res) => res.send(await find(req.params.id)));`),
    'a text of others that is no markup':
      strict(`import express from 'express'; import { count } from './db.js';
express().get('/', async (req, res) => res.send('Count: ' + (await count())));`),
    'a number of others in a page': strict(`import express from 'express'; import { count } from './db.js';
express().get('/', async (req, res) => res.send('<b>' + Number(await count()) + '</b>'));`),
    'rows that are escaped':
      strict(`import express from 'express'; import he from 'he'; import { list } from './db.js';
express().get('/', async (req, res) => res.send('<ul>' + (await list()).map((row) => '<li>' + he.encode(row.text)).join('')));`),
    'markup of others as plain text': strict(`import express from 'express'; import { list } from './db.js';
express().get('/', async (req, res) => { res.type('text/plain').send('<b>' + (await list())); });`),
    'components that are printed':
      strict(`import express from 'express'; import { renderToString } from 'react-dom/server'; import { App } from './app.js';
express().get('/', (req, res) => res.send('<div id="root">' + renderToString(<App />) + '</div>'));`),
    'an element that jQuery has made': strict(
      `export const add = (text) => { const $item = $('<li>').text(text); $('ul').append($item); };`,
    ),
    'an element of the page by jQuery': strict(
      `$(document).ready(() => { $(window).on('resize', () => {}); $('ul').append(document.createTextNode(name)); });`,
    ),
    'a link nobody knows': strict(`export const Link = ({ url }) => <a href={url}>x</a>;`),
    'text of React': strict(`export const Name = ({ name }) => <p>{name}</p>;`),
  },
  vulnerable: {
    'a property that a template of Vue binds': strict(
      `export default { props: ['q'], template: '<p v-html="q"></p>' }; // !unproven`,
    ),
    'an answer that a template of Vue binds': strict(
      `import axios from 'axios';
export default { data: () => ({ post: null }), async created() { this.post = (await axios.get('/post')).data; },
  template: '<p v-html="post.body"></p>' }; // !unproven`,
    ),
    'a link that is followed': strict(
      `const link = document.createElement('a'); link.href = location.hash.slice(1); // !scriptUrl
link.click();`,
    ),
    'a parameter': strict(`export function show(html) { document.body.innerHTML = html; } // !unproven`),
    'a property of React': strict(
      `export const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />; // !unproven`,
    ),
    'an answer': strict(`document.body.innerHTML = await (await fetch('/fragment')).text(); // !unproven`),
    'stored data under strict': strict(
      `document.body.innerHTML = localStorage.getItem('draft'); // !unproven`,
    ),
    'a part of markup': strict(
      'export const row = (list, name) => list.insertAdjacentHTML("beforeend", `<li>${name}</li>`); // !unproven',
    ),
    'rows in a page': strict(`import express from 'express'; import { list } from './db.js';
express().get('/', async (req, res) => {
  let page = '<h1>Guests</h1>';
  for (const row of await list()) page += '<p>' + row.message + '</p>';
  res.send(page); // !unprovenPage
});`),
    'rows in a page of a server of Node.js':
      strict(`import http from 'node:http'; import { list } from './db.js';
http.createServer(async (req, res) => { res.writeHead(200, { 'Content-Type': 'text/html' }); res.end('<b>' + (await list())); }); // !unprovenPage`),
    'a value that jQuery reads': strict(`$('#out').append($('#in').val()); // !unproven`),
    'jQuery under strict': strict(
      `import $ from 'jquery'; export const show = (html) => $('#a').html(html); // !unproven`,
    ),
    'a helper that marks': strict(`import Handlebars from 'handlebars';
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + text + '</b>')); // !unproven`),
    'Angular under strict': strict(`import { DomSanitizer } from '@angular/platform-browser';
export const trust = (sanitizer: DomSanitizer, html: string) => sanitizer.bypassSecurityTrustHtml(html); // !unproven`),
  },
});
