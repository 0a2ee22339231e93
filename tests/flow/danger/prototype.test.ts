import { describe } from 'vitest';
import { served } from '../world.ts';

const head = `import { member, walkIn, reachIn, plainly } from 'kinds'; const M = { a: 1 };`;
const all = (
  table: Readonly<Record<string, string>>,
  formBound: Readonly<Record<string, string>> = {},
): void => {
  served(table, { head, formBound });
};

describe('names of members: what becomes of them', () => {
  all({
    'as they are': `
member(x); // !
walkIn(x); // !
reachIn(x); // !
member(plainly(x)); // !
member(\`\${x}\`); // !
member(x.toLowerCase()); // !`,
    'a part of a name': `member('a' + x); member(x + 'a'); walkIn('on' + x); member(\`\${x}\${'a'}\`);`,
    'a part of several names': `
reachIn('a.' + x); // !
reachIn(x + '.a'); // !
member(('a.' + x).split('.')[0]); // !
walkIn(('a.' + x).split('.')[0]); // !
member(x.split('.')[0]); // !`,
    'in capitals': `member(x.toUpperCase()); walkIn(x.toUpperCase()); reachIn(x.toUpperCase()); member(x.toLocaleUpperCase()); // !`,
    encoded: `member(JSON.stringify(x)); member(btoa(x));
member(encodeURIComponent(x)); // !`,
  });
});

describe('names of members: what they are not', () => {
  all({
    'the one that leads there': `if (x === '__proto__') return; member(x);
walkIn(x); // !
reachIn(x); // !`,
    'neither of two': `if (x === '__proto__' || x === 'constructor') return; member(x); walkIn(x);
reachIn(x); // !`,
    'nor the other': `if (x === '__proto__' || x === 'prototype') return; walkIn(x);`,
    'two that need each other': `if (x === 'constructor' || x === 'prototype') return;
member(x); // !
walkIn(x); // !`,
    'something else': `if (x === 'toString') return;
member(x); // !`,
    'what others say': `if (x === y) return;
member(x); // !`,
    'nothing that has them in it': `if (x.includes('__proto__') || x.includes('constructor')) return; reachIn(x);`,
    'nothing that has one in it': `if (x.includes('__proto__')) return; member(x);
reachIn(x); // !`,
    'taken apart afterwards': `if (x === '__proto__') return;
member(x.split('.')[0]); // !
if (x.includes('__proto__')) return;
member(x.split('.')[0]);`,
    'in a pattern': `if (/__proto__|constructor/.test(x)) return; reachIn(x); walkIn(x); member(x);`,
    'in a pattern of the whole': `if (/^__proto__$/.test(x)) return; member(x);
reachIn(x); // !`,
    'in a pattern that is read anew each time': `if (/__proto__|constructor/gy.test(x)) return; reachIn(x);`,
    'of a form': `if (/^[a-z]+$/.test(x)) { member(x);
walkIn(x); // !
}
if (/_/.test(x)) member(x); // !`,
    'by how they begin': `
if (x.startsWith('_')) member(x); // !
if (x.startsWith(process.env.PREFIX)) member(x); // !
if (x.startsWith('a')) member(x);
if (!x.startsWith('_')) member(x);
if (!x.startsWith(process.env.PREFIX)) member(x); // !`,
    'by how they end': `if (x.endsWith('__')) return; member(x);
walkIn(x); // !`,
    'in a switch': `switch (x) { case '__proto__': return; default: member(x);
walkIn(x); // !
}`,
    'by a pattern that the engine does not read': `if (new RegExp('(').test(x)) return;
member(x); // !`,
  });
});

describe('names of members: lists', () => {
  all({
    'none of a list': `if (['__proto__'].includes(x)) return; member(x);
walkIn(x); // !`,
    'none of a list of both': `if (['__proto__', 'constructor'].includes(x)) return; walkIn(x);`,
    'none of a set': `if (new Set(['__proto__']).has(x)) return; member(x);
walkIn(x); // !`,
    'none of a list that holds others': `if (['toString'].includes(x)) return;
member(x); // !
if (['__proto__', load()].includes(x)) return;
walkIn(x); // !`,
    'none of an empty list': `if ([].includes(x)) return;
member(x); // !
if (new Set().has(x)) return;
member(x); // !
if (new Set(new Set(['__proto__'])).has(x)) return;
member(x); // !`,
    'none of a list with a hole': `if (['__proto__', , 'a'].includes(x)) return;
member(x); // !`,
    'none of a list that nobody sees': `if (SEEN.includes(x)) return;
member(x); // !
if (BLOCKED.includes(x)) return; member(x); walkIn(x); reachIn(x);`,
    'none of a set that nobody sees': `if (!blocked.has(x)) member(x);
if (blocked.has(x)) member(x);
if (SEEN.has(x)) return;
member(x); // !`,
    'one of a list': `if (['a'].includes(x)) member(x);
if (SEEN.includes(x)) member(x);`,
    'no name that an object knows': `if (x in M) return; member(x); walkIn(x);`,
    'a name that an object knows': `
if (x in M) member(x); // !
if (Object.hasOwn(M, x)) member(x);
if (Object.hasOwn(req.body, x)) member(x); // !`,
    'the names of an object that is gone through': `for (const k in req.body) {
member(k); // !
if (Object.hasOwn(req.body, k)) member(k); // !
if (Object.hasOwn(M, k)) member(k); }`,
    'the names of an object that others have written to': `const N = {}; N[x] = 1; for (const k in N) {
if (Object.hasOwn(N, k)) member(k); // !
if (Object.hasOwn(M, k)) member(k); }`,
  });

  all({
    'each word that says so': [
      'protos',
      'pollution',
      'dangerous',
      'unsafe',
      'forbidden',
      'blockList',
      'denyList',
      'denied',
      'reserved',
      'illegal',
      'invalidKeys',
      'disallowed',
      'unwanted',
    ]
      .map((name) => `\nif (!req.app.${name}.includes(x)) member(x);`)
      .join(''),
  });
});
