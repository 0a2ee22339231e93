import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const strict = (code: string): Case => ({ code, level: 'strict', filename: 'file.tsx' });

testRule(rule, {
  safe: {
    'a member called default': strict(
      `export const wrap = (module) => { const all = Object.create(null); all.default = module; return all; };`,
    ),
    'the element that a method is called on': strict(
      `import $ from 'jquery'; $('.row').each(function () { $('#list').append(this); $(this).hide(); });`,
    ),
    'elements that are put into others': strict(
      `import $ from 'jquery'; export const show = (name) => { const row = $('<tr>').addClass('row'); $('#list').append(row).append($('<b>').text(name)); };`,
    ),
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
    'a link nobody knows': strict(`export const Link = ({ url }) => <a href={url}>x</a>;`),
    'text of React': strict(`export const Name = ({ name }) => <p>{name}</p>;`),
  },
  vulnerable: {
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
    'jQuery under strict': strict(
      `import $ from 'jquery'; export const show = (html) => $('#a').html(html); // !unproven`,
    ),
    'a helper that marks': strict(`import Handlebars from 'handlebars';
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + text + '</b>')); // !unproven`),
    'Angular under strict': strict(`import { DomSanitizer } from '@angular/platform-browser';
export const trust = (sanitizer: DomSanitizer, html: string) => sanitizer.bypassSecurityTrustHtml(html); // !unproven`),
  },
});
