import { describe } from 'vitest';
import { served } from '../world.ts';

const head = `import { seek, walk, page, parsed, plainly } from 'kinds'; const MOST = 9;`;
const all = (table: Readonly<Record<string, string>>): void => {
  served(table, { head });
};

describe('the length of a text', () => {
  all({
    'as others make it': `
seek(x); // !
seek('a' + x); // !
seek(x.trim()); // !
seek(plainly(x)); // !
seek(x.split(' ')[0]); // !`,
    'cut at an end': `seek(x.slice(0, 9)); seek(x.substring(0, 9)); seek(x.substr(0, 9)); seek(x.slice(0, MOST)); seek(x.slice(2, y)); seek(x.charAt(0)); seek(x.at(0));`,
    'cut at an end that is worked out': `
seek(x.slice(0, x.length - 1)); // !
seek(x.slice(0, -1)); // !
seek(x.substring(0, x.indexOf(' '))); // !`,
    'its end alone': `const n = -5; const m = 5;
seek(x.slice(-5)); seek(x.substr(n));
seek(x.slice(5)); // !
seek(x.slice(0)); // !
seek(x.slice(m)); // !
seek(x.slice('-5')); // !
seek(x.slice()); // !
seek(x.slice(x.length)); // !`,
    'that a test has looked at': `
if (x.length < 9) seek(x); if (x.length > 9) return; seek(x);`,
    'that a test has not looked at': `
if (x.length > 9) seek(x); // !
if (x < 9) seek(x); // !
if (x.length < y) seek(x); // !
if (y.length < 9) seek(x); // !`,
    'of a page': `seek(page()); walk(page());`,
  });
});

describe('how many there are in a list', () => {
  all({
    'as others send them': `
walk(req.body.list); // !
walk(x); // !
walk(parsed(x)); // !
walk(JSON.parse(x)); // !`,
    'of a text that is known to be one': `walk(req.params.x); walk('a' + x); walk(x.trim()); walk(String(x)); walk(plainly(x)); walk(x.join(','));`,
    'read from a text': `
walk(x.split(',')); // !
walk(x.trim().split(',')); // !
walk(('a,' + x).split(',')); // !
walk(JSON.parse('[' + x)); // !
walk(JSON.parse(plainly(x))); // !
walk(x.match(/a/g)); // !
walk(parsed(parsed(x))); // !`,
    'some of them': `walk(x.slice(0, 9)); walk(JSON.parse(x.slice(0, 9))); walk(x.split(',').slice(0, 9)); walk(x.slice(0, 9).split(','));
walk(x.slice(1)); // !
walk(x.filter(Boolean)); // !
walk(x.reverse()); // !
walk(x.pop()); // !
walk(x.find((one) => one.id)); // !`,
    'not seen: a text taken apart, put together and taken apart': `walk(x.split(',').join(' ').split(' '));`,
    'that a test has looked at': `if (x.length > 9) return; walk(x);`,
    'a number': `walk(Number(x)); walk(x * 2);`,
  });
});
