import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const lit = (template: string, from = 'lit'): string => `
  import { html } from '${from}';
  const asked = () => new URLSearchParams(location.search);
  export const show = () => html\`${template}\`;`;

testRule(rule, {
  safe: {
    'texts and titles of a template of Lit': lit(`<p title=\${asked().get('t')}>\${asked().get('q')}</p>`),
    'the source of an image': lit(`<img src=\${asked().get('i')}>`),
    'a path of one’s own': lit(`<a href="/users/\${asked().get('id')}">user</a>`),
    'an event, a switch and a value': lit(
      `<input @click=\${() => 0} ?disabled=\${asked().get('d')} .value=\${asked().get('v')}>`,
    ),
    'a frame in a sandbox': lit(`<iframe sandbox="allow-scripts" srcdoc=\${asked().get('d')}></iframe>`),
    'a frame in a sandbox that is said behind': lit(`<iframe srcdoc=\${asked().get('d')} sandbox></iframe>`),
    'a checked URL': `
      import { html } from 'lit';
      export function show() {
        const url = new URL(location.hash.slice(1));
        return url.protocol === 'https:' ? html\`<a href=\${url.href}>on</a>\` : html\`<p>no</p>\`;
      }`,
    'an html of the file': `
      const html = (texts, ...values) => texts.join('') + values.length;
      export const show = () => html\`<p .innerHTML=\${location.hash}></p>\`;`,
  },
  vulnerable: {
    'the markup of an element': lit(`<p class="a" .innerHTML=\${asked().get('q')}></p>`) + ' // !tainted',
    'the URL of a link': lit(`<p>On</p><a class="b" href=\${asked().get('u')}>on</a>`) + ' // !scriptUrl',
    'the member of a link': lit(`<a .href=\${asked().get('u')}>on</a>`, 'lit-html') + ' // !scriptUrl',
    'the URL of a frame':
      lit(`<iframe src="\${asked().get('u')}"></iframe>`, 'lit-element') + ' // !scriptUrl',
    'the page of a frame': lit(`<iframe title="t" .srcdoc=\${location.hash}></iframe>`) + ' // !tainted',
    'a sandbox that is none':
      lit(`<iframe sandbox="allow-scripts allow-same-origin" srcdoc=\${location.hash}></iframe>`) +
      ' // !tainted',
    'a part of the template itself': `
      import { html, unsafeStatic } from 'lit/static-html.js';
      export const show = () => html\`<p>\${unsafeStatic(location.hash)}</p>\`; // !tainted`,
  },
});
