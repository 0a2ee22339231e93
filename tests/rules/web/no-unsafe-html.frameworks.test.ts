import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const tsx = (code: string): Case => ({ code, filename: 'file.tsx' });
const at = (filename: string, code: string): Case => ({
  code,
  filename,
  isFormBound: 'the framework finds the function by its export',
});

const CLASS = `import React from 'react';
class Help extends React.Component {
  state = { topic: '' };
  componentDidMount() { this.setState({ topic: location.hash }); }
`;
const PROPS = `export async function getServerSideProps({ query }) { return { props: { bio: query.bio } }; }
`;
const LOADER = `import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
export async function loader({ request }) {
  return json({ q: new URL(request.url).searchParams.get('q') });
}
`;
const ROUTE = `import { ActivatedRoute } from '@angular/router';
`;

testRule(rule, {
  safe: {
    'a state as text': tsx(`${CLASS}  render() { return <p>{this.state.topic}</p>; }
}`),
    'another member of the state':
      tsx(`${CLASS}  render() { return <p dangerouslySetInnerHTML={{ __html: this.state.intro }} />; }
}`),
    'properties of a page as text': at(
      'pages/me.tsx',
      `${PROPS}export default function Me({ bio }) { return <p>{bio}</p>; }`,
    ),
    'other properties of a page': at(
      'pages/me.tsx',
      `${PROPS}export default function Me({ intro }) { return <p dangerouslySetInnerHTML={{ __html: intro }} />; }`,
    ),
    'data of a loader as text': at(
      'app/routes/search.tsx',
      `${LOADER}export default function Search() { const { q } = useLoaderData(); return <p>{q}</p>; }`,
    ),
    'data of another loader': at(
      'app/routes/search.tsx',
      `import { useLoaderData } from '@remix-run/react';
export default function Search() { const { q } = useLoaderData(); return <p dangerouslySetInnerHTML={{ __html: q }} />; }`,
    ),
    'a signal as text': tsx(`import { createSignal } from 'solid-js';
const [html, setHtml] = createSignal(''); setHtml(location.hash); export const View = () => <p>{html()}</p>;`),
    'a text by the renderer of Angular': `import { Renderer2 } from '@angular/core';
export const show = (renderer: Renderer2, el) => renderer.setProperty(el, 'textContent', location.hash);`,
    'a text of another type that a handler of Nest returns': `import { Controller, Get, Header, Query } from '@nestjs/common';
@Controller() export class Pages {
  @Get() @Header('Content-Type', 'text/plain') hello(@Query('name') name: string) { return \`Hello \${name}\`; }
}`,
    'an object that a handler of Nest returns': `import { Controller, Get, Query } from '@nestjs/common';
@Controller() export class Hello { @Get() hello(@Query('name') name: string) { return { name }; } }`,
    'a type that Next is told': `import { NextResponse } from 'next/server';
export async function GET(request) { return new NextResponse('<b>' + request.url, { headers: { 'Content-Type': 'text/plain' } }); }`,
    'markdown-it without markup': `import MarkdownIt from 'markdown-it'; document.body.innerHTML = new MarkdownIt({ linkify: true }).render(location.hash);`,
    'options of markdown-it that nobody knows': `import MarkdownIt from 'markdown-it'; import { options } from './options.js';
document.body.innerHTML = new MarkdownIt(options).render(location.hash);`,
    'options of sanitize-html that nobody knows': `import sanitizeHtml from 'sanitize-html'; import { options } from './options.js';
document.body.innerHTML = sanitizeHtml(location.hash, options);`,
    'an element of the page in an element': `const box = document.createElement('div'); box.textContent = location.hash;
document.body.innerHTML = '<p>' + box.innerHTML + '</p>';`,
    'protocol and address taken out of a URL': `const { protocol, href } = new URL(location.hash.slice(1), location.origin);
document.querySelector('a').href = ['http:', 'https:'].includes(protocol) ? href : '#';`,
    'a protocol taken out of a URL before': `const url = new URL(location.hash.slice(1), location.origin); const scheme = url.protocol;
if (scheme === 'https:') document.querySelector('a').href = url.href;`,
  },
  vulnerable: {
    'markup in a hole of htm': {
      code: `import { h } from 'preact'; import htm from 'htm';
const html = htm.bind(h); export const View = () => html\`<p dangerouslySetInnerHTML=\${{ __html: location.hash }}></p>\`; // !tainted`,
      isFormBound: 'bind taken off its function is bound to nothing',
    },
    'a state of a class':
      tsx(`${CLASS}  render() { return <p dangerouslySetInnerHTML={{ __html: this.state.topic }} />; } // !tainted
}`),
    'a state that a function sets': tsx(`import { Component } from 'react';
export class Help extends Component {
  load = () => this.setState(() => ({ topic: location.hash }));
  render() { return <p dangerouslySetInnerHTML={{ __html: this.state.topic }} />; } // !tainted
}`),
    'properties of a page': at(
      'pages/me.tsx',
      `${PROPS}export default function Me({ bio }) {
  return <p dangerouslySetInnerHTML={{ __html: bio }} />; // !tainted
}`,
    ),
    'properties of a page by their type': at(
      'pages/me.tsx',
      `import type { InferGetServerSidePropsType } from 'next';
${PROPS}const Me = ({ bio }: InferGetServerSidePropsType<typeof getServerSideProps>) =>
  <p dangerouslySetInnerHTML={{ __html: bio }} />; // !tainted
export default Me;`,
    ),
    'data of a loader': at(
      'app/routes/search.tsx',
      `${LOADER}export default function Search() {
  const { q } = useLoaderData<typeof loader>();
  return <p dangerouslySetInnerHTML={{ __html: q }} />; // !tainted
}`,
    ),
    'a signal': tsx(`import { createSignal } from 'solid-js';
const [html, setHtml] = createSignal('');
window.addEventListener('message', (event) => setHtml(event.data));
export const View = () => <p innerHTML={html()} />; // !tainted`),
    'the first value of a signal': tsx(`import { createMemo, createSignal } from 'solid-js';
const [html] = createSignal(location.hash);
const bold = createMemo(() => '<b>' + html() + '</b>');
export const View = () => <p innerHTML={bold()} />; // !tainted`),
    'a parameter of Solid': tsx(`import { useSearchParams } from '@solidjs/router';
export function View() { const [params] = useSearchParams(); return <p innerHTML={params.q} />; } // !tainted`),
    'the renderer of Angular': `import { Renderer2, ElementRef } from '@angular/core';
${ROUTE}export class Banner { constructor(private el: ElementRef, private renderer: Renderer2, private route: ActivatedRoute) {}
  show() { this.renderer.setProperty(this.el.nativeElement, 'innerHTML', this.route.snapshot.queryParams['q']); } // !tainted
}`,
    'services that are asked for': `import { inject } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
${ROUTE}export class Video {
  route = inject(ActivatedRoute);
  sanitizer = inject(DomSanitizer);
  html = this.sanitizer.bypassSecurityTrustHtml(this.route.snapshot.queryParams['q']); // !tainted
}`,
    'a service of AngularJS': `export const trust = ($sce) => $sce.trustAsHtml(location.hash); // !tainted`,
    'a text that a handler of Nest returns, and another with a type': `import { Controller, Get, Header, Query } from '@nestjs/common';
@Controller() export class Pages {
  @Get() hello(@Query('name') name: string) { return \`<h1>Hello \${name}</h1>\`; } // !page
  @Get('text') @Header('Content-Type', 'text/plain') text() { return 'Hello'; }
}`,
    'a page by a header of Nest': `import { Controller, Get, Header, Query } from '@nestjs/common';
@Controller() export class Pages {
  @Get() @Header('Content-Type', 'text/html') hello(@Query('name') name: string) { return \`<h1>Hello \${name}</h1>\`; } // !page
}`,
    'a text that a handler of Nest returns': `import { Controller, Get, Query } from '@nestjs/common';
@Controller() export class Hello {
  @Get() hello(@Query('name') name: string) { return '<h1>' + name + '</h1>'; } // !page
}`,
    'an answer of Next': at(
      'app/hi/route.ts',
      `import { NextResponse } from 'next/server';
export async function GET(request) {
  return new NextResponse('<b>' + request.nextUrl.searchParams.get('q'), { headers: { 'Content-Type': 'text/html' } }); // !page
}`,
    ),
    'an answer of an API of Next': at(
      'pages/api/hi.ts',
      `export default function handler(req, res) {
  res.setHeader('Content-Type', 'text/html');
  res.status(200).send('<b>' + req.query.name); // !page
}`,
    ),
    'markdown-it with markup': `import MarkdownIt from 'markdown-it';
const md = new MarkdownIt('default', { html: true });
document.body.innerHTML = md.render(location.hash); // !tainted`,
    'sanitize-html that keeps everything': `import sanitizeHtml from 'sanitize-html';
document.body.innerHTML = sanitizeHtml(location.hash, { allowedTags: false, allowedAttributes: false }); // !tainted`,
    'jQuery that is given to what waits': `jQuery(function ($) {
  $('.title').after('<small>' + location.hash + '</small>'); // !tainted
});`,
    'a message by jQuery': `$(window).on('message', function (event) {
  $('#panel').html(event.originalEvent.data.html); // !tainted
});`,
    'what d3 asks for': `import { select } from 'd3-selection'; const label = decodeURIComponent(location.hash);
select('p').html(() => \`<b>\${label}</b>\`); // !tainted`,
    'a link that a selector has found': `document.querySelector('a.site').href = new URLSearchParams(location.search).get('site'); // !scriptUrl`,
    'where a form that is made is sent': `const form = document.createElement('form');
form.action = new URLSearchParams(location.search).get('cb'); // !scriptUrl`,
    'a guard of Vue Router': `import { createRouter } from 'vue-router';
createRouter({}).beforeEach((to) => {
  document.body.innerHTML = to.query.banner; // !tainted
});`,
  },
});
