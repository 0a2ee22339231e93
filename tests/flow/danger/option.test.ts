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
    {
      'the end in a list that is spread, or put in before': 'a list is not seen behind an assertion yet',
      'a beginning that is tested': 'a character of a text is not seen behind an assertion yet',
    },
  );
};

describe('an argument that may be an option', () => {
  all({
    'alone, first, last': `
      start(x); // !
      start([x, 'a']); // !
      start(['a', x]); // !`,
    'behind the end of the options': `
      start(['--', x]);
      start(['a', '--', 'b', ...x]);
      start([x, '--']); // !`,
    'the end in a list that is spread, or put in before': `
      const base = ['a', '--'];
      start([...base, x]);
      const list = ['a', '--'];
      list.push(x);
      start(list);
      const other = ['a'];
      other.push('--', x);
      start(other);
      const late = ['a'];
      late.push(x);
      late.push('--');
      start(late); // !`,
    'the value of an option, or behind a flag': `
      start(['-o', x]);
      start(['--depth', '1', x]); // !
      start(['--bare', x]); // !
      start(['-rsv', x]); // !
      start(['--depth=1', x]); // !`,
    'part of a text': `
      start(['--name=' + x]);
      start(['-' + x]); // !
      start(['--' + x]); // !
      start([x + '/a']); // !
      start([BASE + x]);`,
    'a beginning that is tested': `
      if (!x.startsWith('-')) start([x]);
      if (x.startsWith('https://')) start([x]);
      if (x.startsWith('--a')) start([x]); // !
      if (x[0] !== '-') start([x]);
      if (x.charAt(0) === '/') start([x]);
      if (x[1] !== '-') start([x]); // !
      if (!x.includes('-')) start([x]);`,
    'a pattern': `
      if (/^[a-z][a-z-]*$/.test(x)) start([x]);
      if (/^(?:a|b-)/.test(x)) start([x]);
      if (/^[a-z]?-/.test(x)) start([x]); // !
      if (/[a-z]/.test(x)) start([x]); // !
      if (/^[\\\\w-]+$/.test(x)) start([x]); // !`,
    'dashes taken away': `
      start([x.replace(/^-+/, '')]);
      start([x.replace(/-/g, '')]);
      start([x.replace(/^-/, '')]); // !`,
    'a path': `
      start([resolve(x)]); // !
      start([join('a', x)]);
      start([join(x, 'a')]); // !`,
  });
});

describe('an argument that may be an option: what else is done to it, or said of it', () => {
  served(
    {
      'operations on it': `
start([plainly(x)]); // !
start([x.trim()]); // !
start([absolute(x)]);
start(['-' + plainly(x)]); // !`,
      'what is put in the place of a dash': `
start(['a'.replace(/^-+/, x)]); // !
start([x.replace()]); // !
start([x.replace('-', '')]); // !
start([x.replace(DASHES, '')]); // !
start([x.replace(new RegExp('('), '')]); // !
start([x.replace(/-+/, '')]); // !
start([x.replace(/^a+/, '')]); // !
start([x.replace(/^-+a/, '')]); // !
start([x.replace(/^[-+]+/, '')]); start([x.replace(/^-*/, '')]);
start([x.replaceAll(/^-+/g, '')]);`,
      'tests of something else': `
if (decode(x).host === 'a') start([x]); // !
if (x.endsWith('a')) start([x]); // !
if (x.includes('a')) start([x]); // !
if (!x.startsWith('a')) start([x]); // !
if (!x.startsWith('--')) start([x]); // !
if (x.startsWith('')) start([x]); // !
if (x.startsWith(process.env.A)) start([x]);`,
      'the option before it': `
start(['-o', x]);
start(['o', x]); // !
start(['-', x]); // !
start(['--output=a', x]); // !
start(['-q', '-o', x]);
start(['-o', 'a', x]); // !
start([DASHES, x]); // !
start([y ? '-o' : '-p', x]); // !
start([1, x]); // !
start([...y, x]); // !
start([['-o'], x]); // !`,
    },
    { head: `import { plainly, absolute } from 'kinds'; import { DASHES } from './names';` },
  );
});
