import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

const NEXT = `const next = new URLSearchParams(window.location.search).get('next');\n`;

testRule(rule, {
  safe: {
    'a constant page': `window.location.href = '/login';`,
    'the own page again': `window.location.href = window.location.href;`,
    'the own page without its fragment': `location.replace(location.href.split('#')[0]);`,
    'the own path with another query': `location.assign(location.pathname + '?page=2');`,
    'the own fragment': `location.href = location.hash;`,
    'the own URL with another parameter': `const url = new URL(location.href); url.searchParams.set('a', 'b'); location.href = url.toString();`,
    'a fixed path with a part of others': `${NEXT}location.href = '/search?q=' + next;`,
    'a fixed origin': `${NEXT}window.open(\`https://shop.example.com/\${next}\`);`,
    'an encoded part': `${NEXT}location.href = \`/login?next=\${encodeURIComponent(next)}\`;`,
    'a target of an allow-list': `${NEXT}if (['/a', '/b'].includes(next)) location.assign(next);`,
    'an origin that is compared': `${NEXT}const url = new URL(next, location.origin);
if (url.origin === location.origin) location.href = url.href;`,
    'a path of this site that does not match a start of two slashes': `${NEXT}if (next.startsWith('/') && !/^\\/[/\\\\]/.test(next)) location.href = next;`,
    'a path of this site, checked by its start': `${NEXT}if (next.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\\\')) location.href = next;`,
    'the own address of a component': `export default { methods: { again() { window.location.href = this.$route.fullPath; } } };`,
    'back to where people came from': `location.href = document.referrer;`,
    'a message of a sender that is checked': `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://shop.example.com') return;
  location.href = event.data.url;
});`,
    'a local location': `${NEXT}const location = { href: '' }; location.href = next;`,
    'a router that stays in the page': `import { useNavigate, useSearchParams } from 'react-router-dom';
export function Back() { const [params] = useSearchParams(); const navigate = useNavigate(); navigate(params.get('next')); }`,
    'a part of a path of Next': `import { useRouter } from 'next/navigation';
export function Go({ id }) { useRouter().push(\`/users/\${id}\`); }`,
  },
  vulnerable: {
    'parameters found by a pattern that is put together': `
function getParam(name) {
  const found = new RegExp('[?&]' + name + '=([^&]*)').exec(window.location.search);
  return found && decodeURIComponent(found[1]);
}
document.title = getParam('title');
location.href = getParam('next'); // !tainted`,
    'location.href': `${NEXT}window.location.href = next; // !tainted`,
    'the location itself': `${NEXT}window.location = next; // !tainted`,
    'the global location': `${NEXT}location = next; // !tainted`,
    'the location of the document': `${NEXT}document.location = next; // !tainted`,
    'location.assign': `${NEXT}location.assign(next || '/'); // !tainted`,
    'location.replace': `${NEXT}document.location.replace(next); // !tainted`,
    'the window around': `${NEXT}window.top.location.href = next; // !tainted`,
    'a window that is opened': `${NEXT}window.open(next, '_blank'); // !tainted`,
    'the place of a window that is opened': `${NEXT}const popup = window.open(); popup.location.href = next; // !tainted`,
    'the address of a component': `export default { methods: { leave() { window.location.href = this.$route.query.to || '/'; } } }; // !tainted`,
    'a part of the fragment': `location.href = location.hash.slice(1); // !tainted`,
    'a part of the query': `location.href = location.search.split('next=')[1]; // !tainted`,
    'a fragment without its sign': `location.href = decodeURIComponent(location.hash.replace('#', '')); // !tainted`,
    'a match of the URL': `const [, url] = /url=(.*)/.exec(location.href); location.replace(url); // !tainted`,
    'the name of the window': `location.href = window.name; // !tainted`,
    'a message of any window': `window.addEventListener('message', (event) => { location.href = event.data.url; }); // !tainted`,
    'a path after one slash': `${NEXT}location.href = '/' + next; // !tainted`,
    'a start that asks for more than two slashes': `${NEXT}if (next.startsWith('/') && !/^\\/\\/x/.test(next)) location.href = next; // !tainted`,
    'a start with one slash': `${NEXT}if (next.startsWith('/')) location.href = next; // !tainted`,
    'a host that is searched for': `${NEXT}if (next.includes('shop.example.com')) location.href = next; // !tainted`,
    'the router of Next': `import { useRouter } from 'next/navigation'; import { useSearchParams } from 'next/navigation';
export function Back() { const router = useRouter(); const next = useSearchParams().get('next'); router.push(next); } // !tainted`,
    'the router of pages of Next': `import { useRouter } from 'next/router';
export function Back() { const router = useRouter(); router.replace(router.query.next); } // !tainted`,
  },
});
