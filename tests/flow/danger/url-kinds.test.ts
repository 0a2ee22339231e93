import { describe } from 'vitest';
import { served } from '../world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  served(table, {
    head: `import { run, launch, plainly, build, invoke } from 'kinds'; const SCHEME = process.env.SCHEME;`,
  });
};

describe('where a URL can lead: operations on it', () => {
  all({
    'that leave it what it is': `
load(x.trim()); // !
load(plainly(x)); // !
go(x.toLowerCase()); // !
go('/' + x.trim()); // !`,
    'a query that is built': `load(build(x)); go(build(x)); load('https://a.com' + build(x));`,
    encoded: `load(encodeURIComponent(x));
load(encodeURI(x)); // !`,
    'behind what nobody knows': `
load(\`\${SCHEME}://\${x}\`); // !
load(\`\${SCHEME}://me@\${x}\`); // !
load(\`\${SCHEME}:\${x}\`);
load(\`\${SCHEME}://a.com/\${x}\`);
load(\`\${SCHEME}\${x}\`);
run(\`\${SCHEME}://\${x}\`);`,
    'two slashes, one by one': `const p = '/' + x;
go('/' + p); // !
go('/a' + p);
load('/' + p);
const q = x + '/a';
go('/' + q); // !`,
  });
});

describe('a URL that may run as a script, or start a program', () => {
  all({
    'what is put before it': `
run(x); // !
launch(x); // !
run(x + '/a'); // !
run('https:' + x); run('https://' + x); run('//' + x); run('/' + x); run('#' + x); launch('https://' + x);
run('javascript:' + x);`,
    'how it begins': `
if (x.startsWith('https:')) run(x);
if (x.startsWith('https://')) run(x);
if (x.startsWith('/')) run(x);
if (x.startsWith('#')) run(x); // !
if (x.startsWith('javascript:')) run(x); // !
if (x.startsWith('vbscript:')) run(x); // !
if (x.startsWith('data:')) run(x); // !
if (x.startsWith('database:')) run(x);
if (x.startsWith('http')) run(x); // !
if (!x.startsWith('https:')) run(x); // !`,
    'its scheme': `
if (decode(x).protocol === 'https:') run(x);
if (decode(x).pathname === '/a') run(x); // !
if (decode(x).protocol !== 'https:') run(x); // !`,
  });
});

describe('where a URL can lead: more tests of the text', () => {
  all({
    'what nobody knows': `const KNOWN = process.env.KNOWN;
if (x.includes(KNOWN)) load(x); // !
if (!x.startsWith(KNOWN)) load(x); // !
if (x.endsWith(KNOWN)) load(x); // !
if (x.startsWith(KNOWN)) load(x);`,
    'what is not in it': `
if (!x.includes('a')) load(x); // !
if (!x.includes(':')) load(x);
if (!x.includes('://')) load(x);
if (!x.includes(':')) go(x); // !
if (!x.includes('//')) { load(x); go(x); }
if (!x.includes('///')) load(x); // !
if (x.includes('//')) load(x); // !
if (!x.endsWith('//')) load(x); // !`,
    'a slash that is not before it': `
if (x.startsWith('/') && !x.startsWith('//')) go(x);
if (x.startsWith('/') && !x.startsWith('/')) go(x);
if (x.startsWith('/') && !x.startsWith('///')) go(x); // !
if (x.startsWith('/') && x.startsWith('//')) go(x); // !
if (!x.startsWith('/')) go('/' + x);`,
    'not seen: a slash that is put before one': `if (!x.startsWith('//')) go('/' + x);`,
    'members of it': `
if (decode(x).hostname.endsWith('.a.com')) load(x);
if (decode(x).protocol.endsWith('.a.com')) load(x); // !
if (!decode(x).hostname.endsWith('.a.com')) load(x); // !
if (decode(x).hostname.startsWith('.a.com')) load(x); // !
if (decode(x).hostname.endsWith('a.com')) load(x); // !
if (decode(x).href.endsWith('.a.com')) load(x); // !
if (decode(x).pathname.endsWith('.a.com')) load(x); // !
if (decode(x).href.startsWith('https://a.com/')) load(x);`,
  });
});

describe('names of functions', () => {
  all({
    'a part of one': `invoke('on' + x); invoke(x + 'Async'); invoke(\`on\${x}\`);
invoke(x); // !
invoke(\`\${x}\`); // !
invoke(x.trim()); // !`,
  });
});
