import { describe } from 'vitest';
import { served } from './world.ts';

describe('functions of the language and of packages under other names', () => {
  served({
    'a function of the language behind a constant': `const d = decodeURIComponent; const parse = JSON.parse;
sink(d(x)); // !
sink(parse(x).a); // !
const n = Number; sink(n(x));`,
    'a constant of a constant': `const d = unescape; const e = d;
sink(e(x)); // !`,
    'a variable that is written again stands for nobody knows what': `let n = Number; n = other;
sink(n(x)); // ?`,
    'a parameter that calls of the file give it to': `const once = (f) => (a) => f(a);
sink(once(decodeURIComponent)(x)); // !
sink(once(decode)(x)); // !
sink(once(decode)('a'));`,
    'one of two': `const run = (f, a) => f(a);
run(Number, y);
sink(run(String, x)); // !`,
    'a function that remembers': `const remember = (f) => {
  const kept = new Map();
  return (...args) => {
    const hit = kept.get(args[0]);
    if (hit) return hit.data;
    const data = f.apply(undefined, args);
    kept.set(args[0], { data });
    return data;
  };
};
const read = remember(decode);
sink(read(x)); // !
sink(read('a'));`,
    'what is spread into it': `const d = (...args) => decodeURIComponent(...args); const e = (...args) => decode(...args);
sink(d(x)); // !
sink(d('a', x));
sink(e(x)); // !
sink(e('a', x));`,
    'call and apply': `
sink(decodeURIComponent.call(null, x)); // !
sink(decodeURIComponent.apply(null, [x])); // !
sink(decodeURIComponent.apply(null, ['a', x]));
sink(decode.call(null, x)); // !
sink(decode.apply(null, [x])); // !
sink(decode.call(x, 'a')); sink(decode.apply(x, ['a'])); sink(decode.apply(x)); sink(decode.call());`,
    'a list that nobody can look into': `
open(join('/srv', ...x)); // !
open(join.apply(null, ['/srv', x])); // !
open(join.apply(null, ['/srv', 'a']));`,
    'behind a spread list': `const a = ['/srv'];
open(join(...a, x)); // !
open(join(...a, 'b'));`,
    'in place of a callback': `
sink([x].map(decodeURIComponent)[0]); // !
sink([x].map(JSON.parse)[0].a); // !
sink([{ x }].map(JSON.stringify)[0]); // !
sink([x].map(Number)[0]);
show([x].map(encodeURIComponent).join(''));`,
  });
});
