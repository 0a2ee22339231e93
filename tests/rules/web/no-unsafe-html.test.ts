import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const HASH = `const name = decodeURIComponent(location.hash.slice(1));\n`;

testRule(rule, {
  safe: {
    'a constant': `document.body.innerHTML = '<p>Hello</p>';`,
    'an emptied element': `document.querySelector('#list').innerHTML = '';`,
    textContent: `${HASH}document.querySelector('h1').textContent = name;`,
    'a text node': `${HASH}document.body.append(document.createTextNode(name));`,
    'text next to an element': `${HASH}document.body.insertAdjacentText('beforeend', name);`,
    'encodeURIComponent in an attribute': `${HASH}document.body.innerHTML = \`<a href="/u/\${encodeURIComponent(name)}">me</a>\`;`,
    'a number': `document.body.innerHTML = '<b>' + Number(new URLSearchParams(location.search).get('page')) + '</b>';`,
    parseInt: `document.body.innerHTML = \`<b>\${parseInt(location.hash.slice(1), 10)}</b>\`;`,
    'a value of an allow-list': `const tabs = ['home', 'cart'];
const tab = location.hash.slice(1);
if (tabs.includes(tab)) document.body.innerHTML = \`<h1>\${tab}</h1>\`;`,
    'a value looked up in a table': `const titles = { home: '<b>Home</b>', cart: '<b>Cart</b>' };
document.body.innerHTML = titles[location.hash.slice(1)] ?? '';`,
    'escaped by replacements of all': `${HASH}const escaped = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
document.body.innerHTML = \`<p>\${escaped}</p>\`;`,
    'a pattern without markup': `${HASH}if (/^[\\w -]+$/.test(name)) document.body.innerHTML = \`<p>\${name}</p>\`;`,
    'a policy of Trusted Types': `${HASH}const policy = trustedTypes.createPolicy('app', { createHTML: (text) => text.replace(/</g, '&lt;') });
document.body.innerHTML = policy.createHTML(name);`,
    'the Sanitizer API': `${HASH}document.querySelector('#out').setHTML(name);`,
    'an element of another kind': `${HASH}const page = { innerHTML: '' }; page.innerHTML = name; save(page);`,
    'an attribute that is no markup': `${HASH}document.querySelector('img').alt = name; document.body.title = name;`,
    'a value that is replaced': `let html = location.hash; html = '<b>none</b>'; document.body.innerHTML = html;`,
    'the length': `${HASH}document.body.innerHTML = \`<b>\${name.length}</b>\`;`,
    'a comparison': `document.body.innerHTML = location.hash === '#on' ? '<b>on</b>' : '<b>off</b>';`,
    'text of the own page': `const template = document.querySelector('template').innerHTML; document.body.innerHTML = template;`,
    'a local document': `const document = { write: console.log }; document.write(location.hash);`,
    'a file that is written': `import fs from 'node:fs'; const stream = fs.createWriteStream('a'); stream.write(process.argv[2]);`,
    'an answer of the own server': `const answer = await fetch('/fragment'); document.body.innerHTML = await answer.text();`,
    'an inert document': `${HASH}const parsed = new DOMParser().parseFromString(name, 'text/html'); console.log(parsed.body.textContent);`,
    'stored data': `document.body.innerHTML = localStorage.getItem('draft');`,
    'not seen: an element of a list of another file': `import { draw } from './draw.js'; draw(location.hash);`,
  },
  vulnerable: {
    'the fragment of the page': {
      code: `${HASH}document.querySelector('h1').innerHTML = name; // !tainted`,
      suggested: [`${HASH}document.querySelector('h1').textContent = name;`],
    },
    'the query of the page': `const name = new URLSearchParams(window.location.search).get('name');
document.getElementById('name').innerHTML = 'Hello ' + name; // !tainted`,
    outerHTML: `${HASH}document.querySelector('h1').outerHTML = \`<h1>\${name}</h1>\`; // !tainted`,
    insertAdjacentHTML: `${HASH}document.body.insertAdjacentHTML('beforeend', name); // !tainted`,
    'document.write': `document.write('<img src="' + document.referrer + '">'); // !tainted`,
    'document.writeln': `document.writeln(document.URL); // !tainted`,
    'the base of the page': `document.write(document.baseURI); // !tainted`,
    'a range': `${HASH}document.body.append(document.createRange().createContextualFragment(name)); // !tainted`,
    srcdoc: `${HASH}const frame = document.createElement('iframe'); frame.srcdoc = name; // !tainted`,
    'setAttribute srcdoc': `${HASH}document.querySelector('iframe').setAttribute('srcdoc', name); // !tainted`,
    'the name of the window': `document.body.innerHTML = window.name; // !tainted`,
    'a cookie': `const theme = document.cookie.split('theme=')[1]; document.body.innerHTML = theme; // !tainted`,
    'a message of another window': `window.addEventListener('message', (event) => {
  document.querySelector('#out').innerHTML = event.data.html; // !tainted
});`,
    'a message of another window, by property': `window.onmessage = (event) => {
  document.body.innerHTML = event.data; // !tainted
};`,
    'a message, with the global listener': `addEventListener('message', ({ data }) => {
  document.body.innerHTML = data; // !tainted
});`,
    'a typed message': `function show(event: MessageEvent<string>) { document.body.innerHTML = event.data; } // !tainted`,
    'a message of a socket': `const socket = new WebSocket('wss://chat.example.com');
socket.onmessage = (event) => { document.body.insertAdjacentHTML('beforeend', JSON.parse(event.data).text); }; // !tainted`,
    'history state': `document.body.innerHTML = history.state.html; // !tainted`,
    'what is pasted': `document.addEventListener('paste', (event) => {
  document.querySelector('#editor').innerHTML = event.clipboardData.getData('text/html'); // !tainted
});`,
    'what is dropped': `document.body.addEventListener('drop', (event: DragEvent) => {
  document.body.innerHTML = event.dataTransfer.getData('text/html'); // !tainted
});`,
    'what the clipboard holds': `navigator.clipboard.readText().then((text) => { document.body.innerHTML = text; }); // !tainted`,
    'the URL as an object': `const url = new URL(window.location.href);
document.body.innerHTML = url.searchParams.get('q'); // !tainted`,
    'an element that nobody knows': `import { panel } from './panel.js';
panel.innerHTML = location.hash.slice(1); // !tainted`,
    'an element in a field': `class View { constructor(root) { this.root = root; } show() { this.root.innerHTML = location.search; } } // !tainted`,
    'an element of a list': `${HASH}document.querySelectorAll('.name').forEach((element) => { element.innerHTML = name; }); // !tainted`,
    'an element of the event': `window.addEventListener('hashchange', (event) => { event.target.document.body.innerHTML = location.hash; }); // !tainted`,
    'an element that is typed': `export function show(box: HTMLDivElement) { box.innerHTML = location.hash; } // !tainted`,
    'an assertion': `(document.getElementById('a') as HTMLElement)!.innerHTML = location.hash as string; // !tainted`,
    'an optional element': `document.querySelector('a')?.insertAdjacentHTML('afterend', location.hash); // !tainted`,
    'a helper of the file': `function param(key) { return new URLSearchParams(location.search).get(key); }
document.body.innerHTML = \`<h1>\${param('title')}</h1>\`; // !tainted`,
    'a function that writes': `function show(text) { document.body.innerHTML = text; } // !tainted
show(decodeURI(location.hash));`,
    'added to what is there': `document.body.innerHTML += location.hash; // !tainted`,
    'Object.assign': `Object.assign(document.createElement('p'), { innerHTML: location.hash }); // !tainted`,
    'a replacement of the first only': `document.body.innerHTML = location.hash.replace('<', '&lt;'); // !tainted`,
    'a check for a word': `const { hash } = location; if (!hash.includes('script')) document.body.innerHTML = hash; // !tainted`,
    'the location by another name': `const { search } = document.location; self.document.body.innerHTML = unescape(search); // !tainted`,
    'the name, destructured': `const { location: { hash } } = window; document.body.innerHTML = hash; // !tainted`,
  },
});
