import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

/** Nodes of a document that is parsed from a text of others. */
const parse = (use: string, type = 'text/html'): string => `
  const parsed = new DOMParser().parseFromString(location.hash.slice(1), '${type}');
  const holder = document.querySelector('#holder');
  ${use}`;

testRule(rule, {
  safe: {
    'the text of a parsed document': parse(`holder.textContent = parsed.body.textContent;`),
    'the text of a parsed document, appended': parse(`holder.append(parsed.body.textContent);`),
    'the title of a parsed document': parse(
      `holder.append(parsed.title, parsed.querySelector('p').textContent);`,
    ),
    'an attribute of a parsed element': parse(
      `holder.title = parsed.querySelector('p').getAttribute('title');`,
    ),
    'an own element, put into a parsed document': parse(`parsed.body.append(document.createElement('p'));`),
    'a text of others, appended': `document.body.append(location.hash);`,
    'texts of others, spread': `document.body.append(...location.hash.split(','));`,
    'nodes of a constant text': `
      const parsed = new DOMParser().parseFromString('<svg></svg>', 'image/svg+xml');
      document.body.append(document.importNode(parsed.documentElement, true));`,
    'nodes of a text that was cleaned': `
      import DOMPurify from 'dompurify';
      const parsed = new DOMParser().parseFromString(DOMPurify.sanitize(location.hash), 'text/html');
      document.body.append(...parsed.body.childNodes);`,
    'nodes of a page that was fetched': `
      const parsed = new DOMParser().parseFromString(await (await fetch('/part')).text(), 'text/html');
      document.querySelector('main').replaceWith(parsed.querySelector('main'));`,
    'a copy of what a template of the page holds': `
      const own = document.querySelector('template');
      document.body.append(document.importNode(own.content, true));`,
  },
  vulnerable: {
    'the nodes of a parsed body, spread': parse(`holder.append(...parsed.body.childNodes); // !tainted`),
    'a copy of the list of nodes, spread': parse(
      `holder.replaceChildren(...Array.from(parsed.body.childNodes)); // !tainted`,
    ),
    'the first element': parse(`holder.appendChild(parsed.body.firstElementChild); // !tainted`),
    'an element that is looked for': parse(
      `holder.replaceWith(parsed.querySelector('#holder')); // !tainted`,
    ),
    'a drawing': parse(`holder.insertBefore(parsed.documentElement, null); // !tainted`, 'image/svg+xml'),
    'a copy of the body': parse(`holder.replaceWith(document.importNode(parsed.body, true)); // !tainted`),
    'an element that is adopted': parse(`holder.append('', document.adoptNode(parsed.body)); // !tainted`),
    'each of the children': parse(
      `for (const child of Array.from(parsed.body.children)) holder.appendChild(child); // !tainted`,
    ),
    'each element that is found': parse(
      `parsed.querySelectorAll('p').forEach((found) => { holder.append(found); }); // !tainted`,
    ),
    'one after another until none is left': parse(
      `while (parsed.body.firstChild) holder.appendChild(parsed.body.firstChild); // !tainted`,
    ),
    'beside an element': parse(`holder.insertAdjacentElement('beforeend', parsed.body); // !tainted`),
    'by a function of the file': `
      const toNode = (markup) => new DOMParser().parseFromString(markup, 'text/html').body.firstChild;
      document.body.append(toNode(location.hash)); // !tainted`,
  },
});
