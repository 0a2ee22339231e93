import { describe } from 'vitest';
import { cases, served } from '../world.ts';

describe('the host of a link in a text', () => {
  cases({
    'behind two slashes, in one text or in parts': `
      server.get((req) => { const x = req.body.x;
        write('https://' + x + '/a'); // !
        write(\`<a href="https://\${x}/a">\`); // !
        write(SCHEME + '://' + x); // !
        const base = 'https://' + x;
        write('Click ' + base + '/a'); // !
        const host = x + ':443';
        write('https://' + host); // !
      });`,
    'somewhere else': `
      server.get((req) => { const x = req.body.x;
        write(x);
        write('Hello ' + x);
        write('https://a.example/' + x);
        const rest = 'a.example/' + x;
        write('https://' + rest);
      });`,
    'a host of the program': `
      server.get((req) => { const x = req.body.x;
        if (['a.example'].includes(x)) write('https://' + x);
        if (x.endsWith('.a.example')) write('https://' + x);
        if (x.endsWith('a.example')) write('https://' + x); // !
      });`,
  });
});

describe('the host of a link: what is done to it, or said of it', () => {
  served(
    {
      'operations on it': `
write('https://' + x.trim()); // !
write('https://' + plainly(x)); // !
write(('https://' + x).trim()); // !
write('https://' + Number(x));`,
      'tests of it': `
if (!x.endsWith('.a.com')) write('https://' + x); // !
if (x.startsWith('.a.com')) write('https://' + x); // !
if (x.includes('.a.com')) write('https://' + x); // !
if (x.endsWith(process.env.HOST)) write('https://' + x); // !
if (decode(x).host === 'a.com') write('https://' + x);
if (decode(x).host !== 'a.com') write('https://' + x); // !`,
    },
    { head: `import { plainly } from 'kinds';` },
  );
});
