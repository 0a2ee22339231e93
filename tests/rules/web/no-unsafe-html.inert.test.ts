import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

/** A document that no page shows, filled by others. */
const fill = (use: string): string => `
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = location.hash.slice(1);${use}`;

testRule(rule, {
  safe: {
    'the text of an inert document': fill(` document.title = inert.body.textContent;`),
    'the text of an inert document, by a function': `
      function strip(html) {
        const inert = document.implementation.createHTMLDocument('');
        inert.documentElement.innerHTML = html;
        return inert.body.innerText;
      }
      document.title = strip(location.hash);`,
    'the text of an element that an inert document makes': `
      const inert = new DOMParser().parseFromString('', 'text/html');
      const holder = inert.createElement('div');
      holder.innerHTML = location.hash.slice(1);
      document.title = holder.textContent;`,
  },
  vulnerable: {
    'a node of an inert document': fill(` // !tainted
  document.body.append(inert.body.firstChild);`),
    'the whole of an inert document, handed on': fill(` // !tainted
  show(inert.body);`),
    'an element that the page makes': `
      const holder = document.createElement('div');
      holder.innerHTML = location.hash.slice(1); // !tainted
      document.title = holder.textContent;`,
    'an element of an inert document, put into the page': `
      const inert = document.implementation.createHTMLDocument('');
      const holder = inert.createElement('div');
      holder.innerHTML = location.hash.slice(1); // !tainted
      document.body.append(holder);`,
  },
});
