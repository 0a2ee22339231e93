import { describe } from 'vitest';
import { cases, served } from '../world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `\nserver.get((req) => { const x = req.body.x;\n${body}\n });`,
      ]),
    ),
  );
};

describe('a part of the path of a URL', () => {
  all({
    'below an origin': `
      reach('https://a.example/' + x); // !
      reach('https://a.example/b/' + x + '/c'); // !
      reach('//a.example/' + x); // !
      reach('/b/' + x); // !
      reach('b/' + x); // !
      reach(BASE + x); // !`,
    'where it is something else': `
      reach(x);
      reach('https://' + x);
      reach('https://a' + x);
      reach('mailto:' + x);
      reach(x + '/b');`,
    'a query, a fragment': `
      reach('https://a.example/?b=' + x);
      reach('https://a.example/' + BASE + '?b=' + x);
      reach('https://a.example/' + BASE + '?b=1&c=' + x);
      reach(BASE + '#' + x);`,
    'put together in parts': `
      const path = '/b/' + x;
      reach(BASE + path); // !
      const query = '?b=' + x;
      reach(BASE + query);
      const rest = x + '/c';
      reach('https://a.example/' + rest); // !`,
    'encoded, or of harmless characters': `
      reach('/b/' + encodeURIComponent(x));
      reach('/b/' + encodeURI(x)); // !
      if (/^[a-z]+$/.test(x)) reach('/b/' + x);
      if (!x.includes('..')) reach('/b/' + x);
      if (!x.includes('/')) reach('/b/' + x);
      if (x === 'c') reach('/b/' + x);`,
    joined: `
      reach(join('/b', x)); // !`,
  });
});

describe('a part of the path of a URL: what else is done to it, or said of it', () => {
  served(
    {
      'operations on it': `
reach('https://a.com/' + plainly(x)); // !
reach('https://a.com/' + x.trim()); // !
reach('https://a.com/' + build(x));
reach(plainly('https://a.com/' + x)); // !
reach(build('https://a.com/' + x));`,
      'tests of it': `
if (!x.includes('..')) reach('https://a.com/' + x);
if (!x.includes('../')) reach('https://a.com/' + x);
if (x.includes('..')) reach('https://a.com/' + x); // !
if (!x.includes('...')) reach('https://a.com/' + x); // !
if (!x.startsWith('..')) reach('https://a.com/' + x); // !
if (x.startsWith('..')) reach('https://a.com/' + x); // !
if (decode(x).host === 'a') reach('https://a.com/' + x); // !
if (!decode(x).pathname.includes('..')) reach('https://a.com/' + x); // !`,
    },
    { head: `import { plainly, build } from 'kinds';` },
  );
});
