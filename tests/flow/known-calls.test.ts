import { describe } from 'vitest';
import { exactly } from './world.ts';

const HEAD = `import { a, f, other, when, q, Bluebird, lib } from './a';`;
const all = (table: Readonly<Record<string, string>>): void => {
  exactly(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `${HEAD}\nserver.get(async (req) => { const { x, y } = req.query;\n${body}\n });`,
      ]),
    ),
  );
};

describe('calls whose result is known, and those whose is not', () => {
  all({
    'nobody’s function': `
sink(f()); // ?
sink(f(x)); // ?
sink((f || other)(x)); // ?
sink(a[f](x)); // ?
sink(a.b.c(x)); // ?`,
    'a function of no name': `sink((() => x)()); // !
sink((() => 'a')());`,
    'a module that is loaded': `for (const k in require('./a')) sink(k);
for (const k in f('./a'))
  sink(k); // ?
sink(require('./a').b); // ?
for (const k in a) sink(k);
sink(a.b); // ?`,
    'libraries of promises': `
sink(await when.resolve(x)); // !
sink(await q.resolve(x)); // !
sink(await Bluebird.resolve(x)); // !
sink(await Bluebird.resolve('a'));
sink(await when.resolve(x, y)); // ?
sink(await when.resolve()); // ?
sink(await when.reject(x)); // ?
sink(await other.resolve(x)); // ?
sink(await lib.when.resolve(x)); // ?`,
    promises: `
sink(await new Promise((resolve) => resolve(x))); // !
sink(await new Promise((resolve) => { (resolve as any)(x); })); // !
sink(await new Promise((resolve) => resolve('a')));
sink(await new Promise((resolve) => resolve()));
sink(await new Promise((resolve, reject) => reject(x)));
sink(await new Promise(([resolve]) => resolve(x))); // ?
sink(await new Promise(f)); // ?
sink(await new Promise()); // ?
sink(await new Promise(() => {})); // ?`,
    'what is constructed': `class A { b = x; constructor(c) { this.c = c; } }
sink(new A(x).b); // !
sink(new A(x).c); // !
sink(new A('a').c);
sink(new A(x));
sink(new String(x)); // !
sink(new Map([['a', x]]).get('a')); // !
sink(new Date(x));
sink(new Error(x).message); // !
sink(new f(x)); // ?
sink(new (f())(x)); // ?
sink(new Unheard(x)); // ?`,
    'a shadowed constructor': `class Map { get() { return 'a'; } }
sink(new Map([['a', x]]).get('a'));`,
    generators: `function* g(v) { yield v; yield* [v]; } function* h(v) { yield { a: v }; yield; }
for (const v of g(x))
  sink(v); // !
sink(g(x).next().value); // ?
sink([...g('a')][0]); sink(g(x));
for (const v of h(x)) sink(v); for (const v of h(x))
  sink(v.a); // !`,
    'yields of another function': `function* g(v) { const inner = function* () { yield v; }; yield 'a'; }
for (const v of g(x)) sink(v);`,
    'tagged templates': `const tag = (parts, hole) => hole; const mark = (parts) => parts[0];
sink(tag\`a\${x}\`); // !
sink(tag\`a\${'b'}\`); sink(mark\`a\${x}\`);
sink(f\`a\${x}\`); // ?
sink(String.raw\`a\${x}\`); // !
sink(String.raw\`a\`);`,
  });
});

describe('functions of the language', () => {
  all({
    'shadowed, or of another name': `{ const String = f;
sink(String(x)); } // ?
sink(Unheard(x)); // ?
sink(Object.unheard(x)); // ?`,
    'borrowed methods': `
sink(Array.prototype.slice.call(req.query.list)[0]); // !
sink([].slice.call(req.query.list, 1)[0]); // !
sink([].pop.call(req.query.list)); // !
sink(String.prototype.trim.call(x)); // !
sink([].join.call(req.query.list, ',')); // !
sink(Object.prototype.hasOwnProperty.call(x, 'a'));
sink([].map.call(x, f)[0]); // ?
sink(f.slice.call(x)); // ?
sink([].unheard.call(x)); // ?
sink([][f].call(x)); // ?
sink(f.call(null, x)); // ?
sink([].slice.call()); // ?
sink([].slice.apply(x)); // ?`,
    'patterns that look for something': `
sink(/.+/.exec(x)[0]); // !
sink(/[a-z]+/.exec(x)[0]);
sink(a.exec(x)); // ?
sink(/a/.exec()); // ?
sink(x.search(/a/)); sink(x.search('a'));
sink(x.search()); // ?`,
    'methods with a callback': `
sink(req.query.list.map((one) => one.a)[0]); // !
sink(req.query.list.map((one) => 'a')[0]);
sink(req.query.list.map(String)[0]); // !
sink(req.query.list.map(Number)[0]);
sink(req.query.list.map(f)[0]);
sink(req.query.list.map()[0]);
sink(req.query.list.map((one) => one));
sink(req.query.list.flatMap((one) => [one])[0]); // !
sink(req.query.list.flatMap((one) => [one]));
sink(JSON.stringify(req.query.list.flatMap((one) => [{ a: one }]))); // !
sink(JSON.stringify(req.query.list.map((one) => ({ a: one })))); // !
sink(JSON.stringify(req.query.list.map((one) => ({ a: 'b' }))));
sink(['a'].reduce((all, one) => all + one, x)); // !
sink(['a'].reduce((all, one) => all + x)); // !
sink(['a'].reduce((all, one) => all + one));
sink(Array.from(req.query.list, (one) => one.a)[0]); // !
sink(Array.from(['a'], (one) => one)[0]);
sink(Array.from(req.query.list, String)[0]); // !`,
    'elements and pairs': `const m = new Map([['a', x]]); const o = { a: x, [y]: 'b' };
sink(x.at(0)); // !
sink(['a', x].at(1)); // !
sink(Array.of('a', x)[1]); // !
sink(Array.of(x));
sink(Array.of('a')[0]);
sink(Array.of(...req.query.list)[0]); // !
sink(await Promise.race([f, x])); // !
sink(await Promise.any(['a']));
for (const [k, v] of m.entries()) { sink(k);
sink(v); } // !
for (const k of m.keys()) sink(k);
for (const [k, v] of Object.entries(o)) {
sink(k); // !
sink(v); } // !
sink(Object.entries(o)); sink(Object.entries(o)[0]);
sink(JSON.stringify(Object.entries({ a: x }))); // !
sink(Object.values({ a: x })[0]); // !
sink(Object.values({ a: x }));
sink(Object.keys({ a: x })[0]);
sink(JSON.stringify(Object.fromEntries([['a', x]]))); // !
sink(Object.fromEntries([['a', x]]).a); // !
sink(Object.fromEntries([['a', x]]));
for (const k in Object.fromEntries([[x, 'a']]))
  sink(k); // !
sink(JSON.stringify(Array.from(req.query.list))); // !
sink(Array.from(req.query.list));`,
    'layers, and what is spread': `
sink(Object.assign({}, req.query).a); // !
sink(Object.assign({}, ...req.query.list).a); // !
sink(Object.assign({}, req.query));
sink(String(...req.query.list)); // !
sink(Object.freeze({ a: x }).a); // !
sink(Object.freeze({ a: x }).b);
sink(String.fromCharCode(x)); // ?
sink(String());
sink(Math.max(x));`,
    texts: `
sink(x.replace('a', 'b')); // !
sink('a'.replace('b', x)); // !
sink('a'.replace('b', () => x)); // !
sink('a'.replace('b', () => 'c'));
sink(x.replace('a', 'b').other);
sink(x.padEnd(9)); // !
sink('a'.concat('b', x)); // !
sink(['a'].concat([x])[1]); // !
sink(['a'].concat('b')[1]);
sink(x.trim().other); sink(x.trim()[0]); // !
sink(['a', x].join('-')); // !
sink(['a', 'b'].join('-'));
sink(['a', , x].join('-')); // !
sink(['a', x].join(f)); // !
sink(['a', x].join()); // !
sink(['a', ...req.query.list].join('-')); // !`,
    'not seen: what is put between texts': `sink(['a', 'b'].join(x));`,
  });
});
