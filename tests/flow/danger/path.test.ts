import { describe } from 'vitest';
import { cases, served } from '../world.ts';

/** The body of a function that serves a request; `x` is its data. */
const serve = (body: string): string => `
server.get((req) => { const x = req.query.x;
${body}
 });`;

const all = (table: Readonly<Record<string, string>>): void => {
  cases(Object.fromEntries(Object.entries(table).map(([name, body]) => [name, serve(body)])));
};

describe('where a path can lead: what is put before it', () => {
  all({
    nothing: `open(x); // !`,
    'a folder': `open('/srv/' + x); // !`,
    'a folder, and an ending': 'open(`/srv/${x}.txt`); // !',
    'a folder that nobody knows': 'open(`${process.env.ROOT}/${x}`); // !',
    'the beginning of a name': `open('/srv/file-' + x); // !`,
    'a folder, joined': `open(join('/srv', x)); // !`,
    'a folder, resolved': `open(resolve('/srv', x)); // !`,
    'a dot': `open('./' + x); // !`,
    'no part of it is others’ data': `open('/srv/' + 'a'); open(join('/srv', 'a'));`,
    'a root that cuts off what climbs': `open('/srv' + join('/', x)); open('/srv' + resolve('/', x));`,
    'a root, then a folder that is climbed out of': `open(join('/srv', join('/', x)));`,
    'normal form alone': `open('/srv/' + join(x)); // !`,
    'normal form of what the root is put before': `open(resolve('/' + x)); // !`,
    'normal form of what a folder is put before climbs out of it': `open(resolve('/srv/files/' + x)); // !`,
    'a folder before the normal form of what the root is put before': `open('/srv/files' + resolve('/' + x));`,
  });
});

describe('where a path can lead: tests of the text', () => {
  all({
    'no dots in a row, below a folder': `if (x.includes('..')) return; open('/srv/' + x);`,
    'no dots in a row, from anywhere': `if (x.includes('..')) return;
open(x); // !`,
    'dots in a row': `if (!x.includes('..')) return;
open('/srv/' + x); // !`,
    'no dots before a slash': `if (x.includes('../')) return; open('/srv/' + x);`,
    'no slash': `if (x.includes('/')) return; open(x);`,
    'a slash': `if (x.includes('/')) open(x); // !`,
    'no dots, by their place': `if (x.indexOf('..') !== -1) return; open('/srv/' + x);`,
    'no dots, by their place, the other way': `if (x.indexOf('..') === -1) open('/srv/' + x);
else open('/srv/' + x); // !`,
    'no dots, by their place, at or after the beginning': `if (x.indexOf('..') >= 0) return; open('/srv/' + x);`,
    'dots anywhere but at the beginning': `if (x.indexOf('..') === 0) return;
open('/srv/' + x); // !`,
    'no dots, by a pattern': `if (/\\.\\./.test(x)) return; open('/srv/' + x);`,
    'no dots at the beginning, by a pattern': `if (/^\\.\\./.test(x)) return;
open('/srv/' + x); // !`,
    'no dot': `if (x.includes('.')) return;
open('/srv/' + x); // !`,
    'not absolute': `if (x.startsWith('/')) return;
open(x); // !`,
    'neither absolute nor climbing': `if (x.startsWith('/') || x.includes('..')) return; open(x);`,
    'a beginning, while dots can follow': `if (!x.startsWith('/srv/')) return;
open(x); // !`,
    'a beginning without dots': `if (!x.startsWith('/srv/') || x.includes('..')) return; open(x);`,
    'an ending': `if (!x.endsWith('.txt')) return;
open('/srv/' + x); // !`,
    'only name characters': `if (!/^[\\w-]+$/.test(x)) return; open('/srv/' + x);`,
    'name characters and slashes': `if (!/^[\\w\\/-]+$/.test(x)) return;
open('/srv/' + x); // !`,
    'a name, anywhere in the text': `if (!/[\\w-]+/.test(x)) return;
open('/srv/' + x); // !`,
    'a length': `if (x.length > 10) return;
open('/srv/' + x); // !`,
  });
});

describe('where a path can lead: what is left of it', () => {
  all({
    'dots taken out everywhere': `open('/srv/' + x.replace(/\\.\\./g, '')); open('/srv/' + x.replaceAll('..', ''));`,
    'dots taken out once': `open('/srv/' + x.replace('..', '')); // !`,
    'dots and a slash taken out, so that others move up': `open('/srv/' + x.replace(/\\.\\.\\//g, '')); // !`,
    'slashes taken out': `open('/srv/' + x.replace(/\\//g, '_')); open(x.replace(/[/\\\\]/g, ''));`,
    'one slash taken out': `open('/srv/' + x.replace(/\\//, '_')); // !`,
    'all but names taken out': `open('/srv/' + x.replace(/[^a-z0-9]/gi, ''));`,
    'all but names and dots taken out': `open('/srv/' + x.replace(/[^a-z0-9.]/gi, ''));`,
    'all but names, dots and slashes taken out': `open('/srv/' + x.replace(/[^a-z0-9./]/gi, '')); // !`,
    'the last of its names': `open('/srv/' + x.split('/').pop());`,
    'a part between commas': `open('/srv/' + x.split(',')[0]); // !`,
    'written as part of a URL': `open('/srv/' + encodeURIComponent(x));
open('/srv/' + encodeURI(x)); // !`,
    'read from a part of a URL': `open('/srv/' + decodeURIComponent(x)); // !`,
    'a number': `open('/srv/' + Number(x)); open('/srv/' + parseInt(x, 10) + '.txt');`,
    trimmed: `open('/srv/' + x.trim().toLowerCase()); // !`,
  });
});

describe('where a path can lead: tests after normal form', () => {
  all({
    'resolved, below a folder': `const p = resolve('/srv', x); if (!p.startsWith('/srv/')) return; open(p);`,
    'joined, below a folder': `const p = join('/srv', x);
if (p.startsWith('/srv/')) open(p);
else open(p); // !`,
    'resolved, below a folder or one that is called alike': `const p = resolve('/srv', x);
if (!p.startsWith('/srv')) return;
open(p); // !`,
    'resolved, below a folder that nobody knows': `const root = process.cwd(); const p = resolve(root, x); if (!p.startsWith(root + '/')) return; open(p);`,
    'not seen: a folder that nobody knows, without a slash at its end': `const root = process.cwd(); const p = resolve(root, x); if (!p.startsWith(root)) return; open(p);`,
    'the test is made on something else': `const p = resolve('/srv', x);
if (!x.startsWith('/srv/')) return;
open(p); // !`,
    'the test is made, and what it was made of is opened below the same folder': `const p = resolve('/srv', x); if (!p.startsWith('/srv/')) return; open('/srv/' + x);`,
    'written after the test': `let p = resolve('/srv', x); if (!p.startsWith('/srv/')) return; p = req.query.y;
open(p); // !`,
    'the wrong way round': `const p = resolve('/srv', x);
if (p.startsWith('/srv/')) return;
open(p); // !`,
    'what somebody else says the folder is': `const p = resolve('/srv', x);
if (!p.startsWith(req.query.root)) return;
open(p); // !`,
  });
});

describe('where a path can lead: operations, and other kinds of names', () => {
  served(
    {
      'decoded afterwards': `
open(join('/a', link(x).pathname));
open('/a' + link(x).pathname);
open('/a' + plainly(link(x).pathname));
open('/a' + decodeURIComponent(link(x).pathname)); // !
open('/a' + unescape(link(x).pathname)); // !
open('/a' + decoded(link(x).pathname)); // !
open('/a' + decodeURI(link(x).pathname));
open(join('/', decodeURIComponent(x)));
open(join('/', decoded(x)));
open(decodeURIComponent(resolve('/', x))); // !`,
      'taken apart at something': `
open('/a/' + x.split('/')[0]); open('/a/' + x.split('/').pop());
open('/a/' + x.split()[0]); // !
open('/a/' + x.split('.')[0]); // !
open('/a/' + x.split(SEPARATOR)[0]); // !`,
      'no folder up in it': `
if (!x.includes('..')) open('/a/' + x);
if (!x.includes('../')) open('/a/' + x);
if (!x.includes('..')) open(x); // !
if (!x.includes('...')) open('/a/' + x); // !
if (!x.includes('.')) open('/a/' + x); // !
if (x.includes('..')) open('/a/' + x); // !`,
      'no slash in it': `if (!x.includes('/')) { open(x); bring(x); }
if (x.includes('/')) { bring(x); } // !
if (!x.endsWith('/')) { bring(x); } // !
if (!x.includes('a')) { bring(x); } // !`,
      'does not begin with a slash': `
if (!x.startsWith('/')) open(x); // !
if (!x.startsWith('/')) open('/a/' + x); // !
if (!x.startsWith('/') && !x.includes('..')) open(x);
if (!x.startsWith('a') && !x.includes('..')) open(x); // !`,
      'does not begin with a folder up': `const p = join(x); if (!p.startsWith('..')) open('/a/' + p);
if (!x.startsWith('..')) open('/a/' + x); // !
const q = join(y); if (q.startsWith('..')) open('/a/' + q); // !
const r = join(y); if (!r.startsWith('.')) open('/a/' + r); // !
const s = join(y); if (!s.endsWith('..')) open('/a/' + s); // !`,
      'a member of it': `if (x.length === 3) open(x); // !`,
    },
    { head: `import { plainly, decoded, bring } from 'kinds'; import { SEPARATOR } from './names';` },
  );
});

describe('where a path can lead: names that are put together', () => {
  all({
    'one name of a path climbs no further than its folder': `const names = x.split('/');
open('/srv/' + names[1]); open(join('/srv', names.pop()));`,
    'all of them': `const names = x.split('/');
open('/srv/' + names.join('/')); // !
open('/srv/' + names.slice(2).filter(Boolean).join('/')); // !
open(join('/srv', names.slice(1).join('/'))); // !
open(join('/srv', ...names)); // !`,
    'each decoded first': `const names = x.split('/');
open('/srv/' + names.map(decodeURIComponent).join('/')); // !
open('/srv/' + names.map((name) => decodeURIComponent(name)).join('/')); // !`,
    'put together by something else': `open('/srv/' + x.split('/').join('-'));`,
    'split at something else': `const names = x.split('.');
open('/srv/' + names.join('/')); // !`,
    'two dots left out': `const names = x.split('/');
open('/srv/' + names.filter((name) => name !== '..').join('/'));
open('/srv/' + names.filter((name) => !['', '.', '..'].includes(name)).join('/'));`,
    'one dot left out': `const names = x.split('/').filter((name) => name !== '.');
open('/srv/' + names.join('/')); // !`,
    'two dots refused': `const names = x.split('/');
if (names.some((name) => name === '..')) return;
open('/srv/' + names.join('/'));`,
    'two dots refused in the list': `const names = x.split('/');
if (names.includes('..')) return;
open(join('/srv', ...names));`,
    'two dots refused one by one': `const names = x.split('/');
for (const name of names) if (name === '..') return;
open('/srv/' + names.join('/'));`,
    'two dots taken at their word': `const names = [];
for (const name of x.split('/')) { if (name === '..') names.pop(); else names.push(name); }
open('/srv/' + names.join('/'));`,
    'put together below the root': `open('/srv' + join('/', x.split('/').join('/')));`,
    'only the characters of names': `const names = x.split('/').map((name) => name.replace(/[^a-z]/g, ''));
open('/srv/' + names.join('/'));`,
  });
});

describe('where a path can lead: what climbs at its beginning is taken away', () => {
  all({
    'in normal form': `open('/srv/' + join(x).replace(/^(\\.\\.(\\/|\\\\|$))+/, ''));
open(join('/srv', join(x).replace(/^(?:\\.\\.[/\\\\]?)+/, '')));`,
    'as it came': `open('/srv/' + x.replace(/^(\\.\\.(\\/|$))+/, '')); // !`,
    'as it came, without dots': `if (x.includes('..')) return; open('/srv/' + x.replace(/^(\\.\\.(\\/|$))+/, ''));`,
    'once only': `open('/srv/' + join(x).replace(/^\\.\\.\\//, '')); // !`,
    'for something else': `open('/srv/' + join(x).replace(/^(\\.\\.(\\/|$))+/, '../')); // !`,
    'by a text': `open('/srv/' + join(x).replace('../', '')); // !`,
    'by nobody knows what': `open('/srv/' + join(x).replace(what, '')); // !
open('/srv/' + join(x).replace(/^(\\.\\.(\\/|$))+/)); // !
open('/srv/' + join(x).replace()); // !`,
    'by a pattern that nobody can read': `open('/srv/' + join(x).replace(new RegExp('('), '')); // !`,
  });
});
