import { describe } from 'vitest';
import { exactly } from './world.ts';

const HEAD = `import { f, other, bus, jobs } from './a'; import * as p from 'places';`;
const all = (table: Readonly<Record<string, string>>): void => {
  exactly(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `${HEAD}\nserver.get((req) => { const { x, y, list } = req.query;\n${body}\n });`,
      ]),
    ),
  );
};

describe('what callbacks are given', () => {
  all({
    'elements of a list': [
      'forEach',
      'map',
      'filter',
      'flatMap',
      'some',
      'every',
      'find',
      'findIndex',
      'findLast',
      'findLastIndex',
    ]
      .map(
        (method) => `
list.${method}((one) => { sink(one); }); // !
list.${method}((one, at) => { sink(at); });
['a'].${method}((one) => { sink(one); });`,
      )
      .join(''),
    'what is gathered': `
list.reduce((all, one) => { sink(one); }, 'a'); // !
list.reduce((all, one) => { sink(all); }, 'a');
['a'].reduce((all, one) => { sink(all); }, x); // !
['a'].reduceRight((all, one) => { sink(all); }, x); // !
list.reduceRight((all, one) => { sink(one); }, 'a'); // !
list.reduce((all, one) => { sink(all); });
list.reduce((all, one, at) => { sink(at); }, x);`,
    'not as the first argument': `
list.map('a', (one) => { sink(one); }); // ?
f(list, (one) => { sink(one); }); // ?
list[f]((one) => { sink(one); }); // ?`,
    'values of promises': `
f(x).then((one) => { sink(one); }); // ?
Promise.resolve(x).then((one) => { sink(one); }); // !
Promise.resolve(x).then((one, two) => { sink(two); }); // ?
Promise.resolve('a').then((one) => { sink(one); });
Promise.resolve(x).finally((one) => { sink(one); }); // !
Promise.resolve(x).then(f, (one) => { sink(one); }); // ?
Promise.resolve(x).catch((one) => { sink(one); }); // ?
Promise.resolve(x).subscribe((one) => { sink(one); }); // !`,
    'what a pattern finds': `
x.replace(/.+/, (found) => { sink(found); }); // !
x.replaceAll(/.+/g, (found) => { sink(found); }); // !
x.replace(/[a-z]+/, (found) => { sink(found); });
x.replace(/(.)/, (found, one) => { sink(one); }); // !
'a'.replace(/.+/, (found) => { sink(found); });
x.unheard(/.+/, (found) => { sink(found); }); // ?
x.replace((found) => { sink(found); }); // ?`,
    'elements of what is made a list': `
Array.from(list, (one) => { sink(one); }); // !
Array.from(list, (one, at) => { sink(at); });
Array.from(['a'], (one) => { sink(one); });
Uint8Array.from(list, (one) => { sink(one); }); // !
f.from(list, (one) => { sink(one); }); // !
from(list, (one) => { sink(one); }); // ?`,
    'what a place passes on': `
p.listed().map((one) => { sink(one); }); // !
p.shelf().map((one) => { sink(one); }); // !`,
  });
});

describe('what functions of the file give to callbacks', () => {
  all({
    'a function that calls it': `const run = (call) => call(x, 'a'); const idle = (call) => later(call); const kept = (call) => { stop(); };
run((one) => { sink(one); }); // !
run((one, two) => { sink(two); });
run((one, two, three) => { sink(three); });
idle((one) => { sink(one); }); // ?
kept((one) => { sink(one); }); // ?`,
    'a function that takes it apart': `const run = ({ call }) => call(x); const all = (...calls) => calls[0](x); const or = (call = f) => call(x);
run({ call: (one) => { sink(one); } }); // !
all((one) => { sink(one); }); // !
or((one) => { sink(one); }); // !`,
    'a constructor that calls it': `class Runner { constructor(call) { call(x); } }
new Runner((one) => { sink(one); }); // !
new Other((one) => { sink(one); }); // ?`,
    'a function that is called later': `const run = (call) => { setTimeout(() => call(x)); const again = call; again('b'); };
run((one) => { sink(one); }); // !`,
  });
});

describe('what listeners are given', () => {
  const listen = (body: string): string => `import { bus, other, NAME, f } from './a'; const DONE = 'done';
server.get((req) => { const { x } = req.query; ${body} });`;
  exactly({
    'what is sent by that name': listen(`
bus.on('saved', (one) => { sink(one); }); // !
bus.once('saved', (one) => { sink(one); }); // !
bus.addListener('saved', (one) => { sink(one); }); // !
bus.prependListener('saved', (one) => { sink(one); }); // !
bus.prependOnceListener('saved', (one) => { sink(one); }); // !
bus.on('saved', (one, two) => { sink(two); });
bus.on('saved', (one, two, three) => { sink(three); }); // ?
bus.on('dropped', (one) => { sink(one); }); // ?
bus.off('saved', (one) => { sink(one); }); // ?
other.on('saved', (one) => { sink(one); }); // ?
bus.on((one) => { sink(one); }); // ?
bus.on('saved', 'now', (one) => { sink(one); }); // ?
bus.emit('saved', x, 'a'); bus.emit('unheard', x); bus.emit(); emit('saved', x);`),
    'by a name that is worked out': listen(`
bus.on(DONE, (one) => { sink(one); }); // !
bus.on(NAME, (one) => { sink(one); }); // ?
bus.on(f(), (one) => { sink(one); }); // ?
bus.on({ a: 1 }, (one) => { sink(one); }); // ?
bus.emit('done', x); bus.emit(NAME, x); bus.emit({ a: 1 }, x);`),
    'of instances of one class': `class Bus { on(name, call) {} emit(name, value) {} } class Far { on(name, call) {} }
const one = new Bus(); const two = new Bus(); const far = new Far();
one.on('saved', (value) => { sink(value); }); // !
far.on('saved', (value) => { sink(value); }); // ?
server.get((req) => { two.emit('saved', req.query.x); });`,
  });
});
