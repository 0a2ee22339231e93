import { describe } from 'vitest';
import { served } from '../world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  served(table, { head: `import { make, copy, page, plainly } from 'kinds';` });
};

describe('how much is made', () => {
  all({
    'as others say': `
make(x); // !
make('1' + x); // !
make(x.trim()); // !
make(plainly(x)); // !`,
    'worked out of it': `
make(+x); // !
make(-x); // !
make(~x); // !
make(x - 1); // !
make(x * 2); // !
make(2 ** x); // !
make(x / 2); // !
make(x | 0); // !
make(x ^ 1); // !
make(x << 1); // !
make(x >> 1); // !
make(x >>> 1); // !
make(Number(x) + 1); // !`,
    'bounded by it': `make(x % 10); make(x & 255); make(!x); make(!!x); make(x > 3); make(x === '1'); make(x in y); make(typeof x);`,
    'assigned with an operator': `let a = x; a *= 2;
make(a); // !
let b = 2; b -= x;
make(b); // !
let c = x; c %= 10; make(c); let d = x; d &= 15; make(d);
let e = x; e++;
make(e); // !
make(e--); // !
make((a *= 2)); // !
make((a %= 2));`,
    'by functions of numbers': [
      'Number',
      'BigInt',
      'parseInt',
      'parseFloat',
      'Number.parseInt',
      'Number.parseFloat',
      'Math.floor',
      'Math.ceil',
      'Math.round',
      'Math.trunc',
      'Math.max',
      'Math.abs',
    ]
      .map((name) => `\nmake(${name}(x)); // !`)
      .join(''),
    'by how it is written': `
make(Number(x).toFixed(2)); // !
make(Number(x).toPrecision(2)); // !`,
    'by functions that bound it': `make(Math.min(x, 10)); make(Boolean(x)); make(Number.isInteger(x)); make(isNaN(x)); make(x.charCodeAt(0)); make(new Date(x)); make(x.length); make(x.getTime());`,
    'cut to some digits': `make(x.slice(0, 3)); make(x.substring(0, 3)); make(x.substr(0, 3)); make(x.charAt(0)); make(x.at(0));
make(x.replace('a', '')); // !`,
    'that a test has looked at': `if (x < 10) make(x); if (!(x >= 10)) make(x); if (10 > x) make(x); if (x > 10) return; make(x); make(x * 2);`,
    'that a test has not looked at': `
if (x > 10) make(x); // !
if (x.length < 10) make(x); // !
if (x < y) make(x); // !
if (x <= 10 || y) make(x); // !`,
    'of a page': `make(page()); make(Number(page()));`,
  });
});

describe('how much is made, or copied', () => {
  all({
    'a list, or a number': `copy(x); copy(plainly(x)); copy(x.trim());
copy(Number(x)); // !
copy(x * 2); // !
copy(-x); // !
copy(Number(x.slice(0, 3)));
copy(x % 10);`,
  });
});
