import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const NAME = `const name = decodeURIComponent(location.hash.slice(1));\n`;

testRule(rule, {
  safe: {
    'remarkable, which escapes markup': `import { Remarkable } from 'remarkable'; ${NAME}document.body.innerHTML = new Remarkable().render(name);`,

    'text by jQuery': `import $ from 'jquery'; ${NAME}$('#name').text(name);`,
    'a selector of jQuery': `import $ from 'jquery'; ${NAME}$('#' + name).show(); $(location.hash).addClass('on');`,
    'an attribute by jQuery': `import $ from 'jquery'; ${NAME}$('img').attr('alt', name);`,
    'a link with a fixed scheme by jQuery': `import $ from 'jquery'; ${NAME}$('a').attr('href', 'https://example.com/' + name);`,
    'sanitized for jQuery': `import $ from 'jquery'; import DOMPurify from 'dompurify'; ${NAME}$('#name').html(DOMPurify.sanitize(name));`,
    'markup that jQuery reads': `import $ from 'jquery'; const old = $('#name').html();`,
    'a number by jQuery': `import $ from 'jquery'; ${NAME}$('#page').append(Number(name));`,
    'an element of jQuery, with its text': `import $ from 'jquery'; ${NAME}$('<li>', { text: name, title: name }).appendTo('#list');`,
    'elements that jQuery has parsed': `import $ from 'jquery'; const list = $.parseHTML('<p></p>'); $('#name').append(list);`,
    'the text of a dialog': `import Swal from 'sweetalert2'; ${NAME}Swal.fire({ title: 'Hello', text: name });`,
    'text by d3': `import * as d3 from 'd3'; ${NAME}d3.select('#name').text(name);`,
    'a template of lit': `import { html, render } from 'lit'; ${NAME}render(html\`<p>\${name}</p>\`, document.body);`,
    'text by h': `import { h } from 'vue'; ${NAME}export default { render: () => h('p', { title: name }, name) };`,
    'sanitized by Angular': `import { DomSanitizer } from '@angular/platform-browser'; import { ActivatedRoute } from '@angular/router';
export class View { constructor(private clean: DomSanitizer, private route: ActivatedRoute) {}
  html() { return this.clean.bypassSecurityTrustHtml(this.clean.sanitize(1, this.route.snapshot.queryParams['q'])); } }`,
    'sanitize-html in the page': `import sanitizeHtml from 'sanitize-html'; ${NAME}document.body.innerHTML = sanitizeHtml(name);`,
    'markdown that is sanitized': `import { marked } from 'marked'; import DOMPurify from 'dompurify';
${NAME}document.body.innerHTML = DOMPurify.sanitize(marked.parse(name));`,
    'a URL that is sanitized': `import { sanitizeUrl } from '@braintree/sanitize-url'; ${NAME}document.createElement('a').setAttribute('href', sanitizeUrl(name));`,
    'a path of Vue Router': `import { h } from 'vue'; import { useRoute } from 'vue-router';
export default { setup() { const route = useRoute(); return () => h('a', { href: route.fullPath }, 'here'); } };`,
    'texts between the tags by h': `import { h } from 'vue'; import { useRoute } from 'vue-router';
export const show = () => {
  const route = useRoute();
  const { name } = route.query;
  return [h('p', name as string), h('p', route.params.id), h('p', route.hash), h('p', location.hash),
    h('p', new URLSearchParams(location.search).get('q'))];
};`,
  },
  vulnerable: {
    'the route on a component': `export default { mounted() { this.$el.innerHTML = this.$route.query.q; } }; // !tainted`,
    'remarkable with markup': `import { Remarkable } from 'remarkable'; ${NAME}document.body.innerHTML = new Remarkable({ html: true }).render(name); // !tainted`,
    snarkdown: `import snarkdown from 'snarkdown'; ${NAME}document.body.innerHTML = snarkdown(name); // !tainted`,

    'what mithril trusts': `import m from 'mithril';
m.render(document.body, m.trust(location.hash)); // !tainted`,
    'markup by jQuery': `import $ from 'jquery'; ${NAME}$('#name').html(name); // !tainted`,
    'jQuery as a global': `${NAME}$('#name').append('<b>' + name + '</b>'); // !tainted`,
    'jQuery by its long name': `${NAME}jQuery(document.body).prepend(name).show(); // !tainted`,
    'jQuery that is required': `const $ = require('jquery'); ${NAME}$('#a').find('b').after(name); // !tainted`,
    'an element that jQuery makes': `import $ from 'jquery'; ${NAME}$('<b>' + name + '</b>').appendTo('body'); // !tainted`,
    'a text that jQuery may read as markup': `import $ from 'jquery'; ${NAME}$(name).show(); // !tainted`,
    'a replacement by jQuery': `import $ from 'jquery'; ${NAME}$('#name').replaceWith(name); // !tainted`,
    'markup that jQuery parses': `import $ from 'jquery'; ${NAME}$('#name').append($.parseHTML(name)); // !tainted`,
    'an element of jQuery, with its markup': `import $ from 'jquery'; ${NAME}$('<li>', { html: name }).appendTo('#list'); // !tainted`,
    'an element of jQuery, with its link': `import $ from 'jquery'; ${NAME}$('<a>', { href: name }).appendTo('#list'); // !scriptUrl`,
    'a place in the page that may be markup': `import $ from 'jquery'; ${NAME}$('#name').insertAfter(name); // !tainted`,
    'a link by jQuery': `import $ from 'jquery'; ${NAME}$('a').attr('href', name); // !scriptUrl`,
    'links by jQuery, in an object': `import $ from 'jquery'; ${NAME}$('a').attr({ href: name, title: name }); // !scriptUrl`,
    'the markup of a dialog': `import Swal from 'sweetalert2'; ${NAME}Swal.fire({ title: 'Hello', html: '<b>' + name + '</b>' }); // !tainted`,
    'the title of a dialog': `import Swal from 'sweetalert2'; ${NAME}Swal.fire(name, name); // !tainted`,
    'a policy of Trusted Types that lets through all': `${NAME}const policy = window.trustedTypes.createPolicy('all', { createHTML: (text) => text });
document.body.innerHTML = policy.createHTML(name); // !tainted`,
    'markup by d3': `import { select } from 'd3-selection'; ${NAME}select('#name').append('p').html(name); // !tainted`,
    'markup by lit': `import { unsafeHTML } from 'lit/directives/unsafe-html.js'; import { html } from 'lit';
${NAME}export const page = () => html\`<p>\${unsafeHTML(name)}</p>\`; // !tainted`,
    'SVG by lit': `import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; ${NAME}unsafeSVG(name); // !tainted`,
    'markup by h': `import { h } from 'vue'; import { useRoute } from 'vue-router';
export default { setup() { const route = useRoute(); return () => h('p', { innerHTML: route.query.q }); } }; // !tainted`,
    'a reference of Vue': `import { h, ref } from 'vue'; ${NAME}const text = ref(name);
export default { render: () => h('p', { innerHTML: text.value }) }; // !tainted`,
    'a link by h': `import { h } from 'vue'; ${NAME}export default { render: () => h('a', { href: name }) }; // !scriptUrl`,
    'Angular is told to trust': `import { DomSanitizer } from '@angular/platform-browser'; import { ActivatedRoute } from '@angular/router';
export class View { constructor(private sanitizer: DomSanitizer, private route: ActivatedRoute) {}
  html() { return this.sanitizer.bypassSecurityTrustHtml(this.route.snapshot.queryParams['q']); } } // !tainted`,
    'Angular is told to trust a URL': `import { DomSanitizer } from '@angular/platform-browser'; import { ActivatedRoute } from '@angular/router';
export class View { constructor(private sanitizer: DomSanitizer, route: ActivatedRoute) {
  route.queryParamMap.subscribe((params) => { this.url = this.sanitizer.bypassSecurityTrustResourceUrl(params.get('url')); }); } } // !scriptUrl`,
    'markdown with its markup': `import { marked } from 'marked'; ${NAME}document.body.innerHTML = marked.parse(name); // !tainted`,
    'markdown by its default': `import { marked } from 'marked'; ${NAME}document.body.innerHTML = marked(name); // !tainted`,
    'markdown by showdown': `import showdown from 'showdown'; ${NAME}document.body.innerHTML = new showdown.Converter().makeHtml(name); // !tainted`,
    'text that he decodes': `import he from 'he'; ${NAME}document.body.innerHTML = he.decode(name); // !tainted`,
    'a link of React Router': {
      code: `import { Link, useSearchParams } from 'react-router-dom';
export function Back() { const [params] = useSearchParams(); return <Link to={params.get('next')}>back</Link>; } // !scriptUrl`,
      filename: 'file.tsx',
    },
    'a link of Next': {
      code: `import Link from 'next/link'; import { useSearchParams } from 'next/navigation';
export function Back() { return <Link href={useSearchParams().get('next')}>back</Link>; } // !scriptUrl`,
      filename: 'file.tsx',
    },
    'a helper of handlebars': `import Handlebars from 'handlebars'; ${NAME}export const made = new Handlebars.SafeString('<b>' + name + '</b>'); // !tainted`,
  },
});
