import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a text in a template of elements': `import { html, render } from 'htm/preact';
render(html\`<p title=\${location.hash}>\${location.hash}</p>\`, document.body);`,
    'a path of the program in a link': `import { html } from 'htm/react';
export const link = html\`<a href=\${'/items?q=' + location.hash}>go</a>\`;`,
    'a template of another package': `import { html } from 'elements';
export const text = html\`<p innerHTML=\${location.hash} />\`;`,
    'a page for a printer that holds no data': `const pdf = require('html-pdf');
require('express')().get('/', (req, res) => { pdf.create('<h1>Report</h1>').toBuffer((err, file) => res.send(file)); });`,
  },
  vulnerable: {
    'markup in a template of elements': `import { html, render } from 'htm/preact';
render(html\`<p innerHTML=\${decodeURIComponent(location.hash)} />\`, document.body); // !tainted`,
    'markup as React takes it': `import { html, render } from 'htm/preact';
render(html\`<b>a</b><p dangerouslySetInnerHTML=\${{ __html: location.hash }} />\`, document.body); // !tainted`,
    'a link in a template of elements': `import { html, render } from 'htm/preact';
const next = new URLSearchParams(location.search).get('next');
render(html\`<p class=\${'a'}><a class="b" href=\${next}>go</a></p>\`, document.body); // !scriptUrl`,
    'a page for a printer': `const pdf = require('html-pdf');
require('express')().get('/', (req, res) => {
  pdf.create(\`<h1>\${req.query.title}</h1>\`).toBuffer((err, file) => res.send(file)); // !tainted
});`,
  },
});
