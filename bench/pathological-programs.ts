const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const HEAD = `import express from 'express';
import pg from 'pg';
const app = express();
const pool = new pg.Pool();
`;

/** A function that serves requests; `x` is their data. */
const serve = (body: string): string => `${HEAD}app.get('/', (req, res) => {
  let x = req.query.x;
${body}
});`;

/** Programs that make a tracer without a budget take quadratic time, or worse. Data of others is asked about in each. */
export const PATHOLOGICAL: Readonly<Record<string, string>> = {
  '1,600 sinks on one variable': serve(repeat(1_600, () => 'pool.query(x);')),
  '1,600 sinks on one harmless variable': serve(`x = 'a';\n${repeat(1_600, () => 'pool.query(x);')}`),
  '800 functions that call each other': `${HEAD}${repeat(
    800,
    (index) =>
      `function f${index}(v) { f${(index + 1) % 800}(v); f${(index * 7) % 800}('a' + v); pool.query(v); return f${(index + 3) % 800}(v); }`,
  )}
app.get('/', (req) => { f0(req.query.x); });`,
  '800 guards': serve(
    `${repeat(800, (index) => `  if (LIST${index}.includes(x)) y();`)}
${repeat(800, (index) => `  if (x === y${index}) return;`)}
  pool.query(x);`,
  ),
  'a check with 200 ways out': `${HEAD}const pick = (v) => {
${repeat(200, (index) => `if (v === 'a${index}' || v === 'b${index}' || v.startsWith('c${index}')) return ${index};`)}
};
app.get('/', (req) => { const { x } = req.query; if (pick(x)) return; pool.query(x); });`,
  '200 guards in one another': serve(
    `${repeat(200, (index) => `if (x !== 'a${index}') {`)} pool.query(x); ${'}'.repeat(200)}`,
  ),
  '800 reassignments': serve(repeat(800, (index) => `x = x + 'a${index}'; pool.query(x);`)),
  '800 reassignments in branches': serve(
    repeat(800, (index) => `if (y${index}) x = x + 'a'; pool.query(x);`),
  ),
  '800 writes to one object': serve(
    `const o = {};\n${repeat(800, (index) => `o.a${index} = o.a${index - 1}; Object.assign(o, { b: x }); pool.query(o.a${index});`)}`,
  ),
  '800 elements pushed': serve(
    `const list = [];\n${repeat(800, (index) => `list.push(x, 'a${index}'); pool.query(list.join());`)}`,
  ),
  'a cycle of assignments through loops': serve(
    `let v0 = x;\n${repeat(200, (index) => `let v${index + 1};`)}
while (y()) {
${repeat(200, (index) => `  for (const i of z) { v${(index + 1) % 201} = v${index} + v${(index * 7) % 201}; pool.query(v${index}); }`)}
}`,
  ),
  'a choice of 200': serve(`pool.query(${repeat(200, (index) => `y${index} ||`)} x);`),
  'a ladder of choices': serve(
    `const c0 = x;\n${repeat(400, (index) => `const c${index + 1} = y ? c${index} : c${Math.floor(index / 2)} + c${index};`)} pool.query(c400);`,
  ),
  'a ladder of spreads': serve(
    `const o0 = { text: x };\n${repeat(400, (index) => `const o${index + 1} = { ...o${index}, ...(y ? o${index} : o${Math.max(0, index - 1)}) };`)} pool.query(o400);`,
  ),
  'a template of 2,000 holes': serve(
    `pool.query(\`${repeat(2_000, (index) => `a${index} = \${y${index}},`)} \${x}\`);`,
  ),
  'a sum of 300 sums': serve(
    `const s = ${repeat(300, (index) => `y${index} + 'a' +`)} x; ${'pool.query(s);'.repeat(300)}`,
  ),
  'calls 300 deep': serve(`const f = (v) => v; pool.query(${'f('.repeat(300)}x${')'.repeat(300)});`),
  'blocks 300 deep': serve(`${'if (y) {'.repeat(300)} pool.query(x); ${'}'.repeat(300)}`),
  'functions 60 deep': serve(`${'(() => {'.repeat(60)} pool.query(x); ${'})();'.repeat(60)}`),
  'objects 200 deep': serve(
    `const o = ${'{ a: '.repeat(200)}x${' }'.repeat(200)}; pool.query(o${'.a'.repeat(200)});`,
  ),
  'methods 400 long': serve(`pool.query(x${'.trim()'.repeat(400)});`),
  'promises 200 long': serve(
    `Promise.resolve(x)${'.then((v) => v)'.repeat(200)}.then((v) => pool.query(v));`,
  ),
  'one function called 2,000 times': `${HEAD}function f(v) { pool.query(v); return v; }
app.get('/', (req) => {
${repeat(2_000, (index) => `f(${index === 1_999 ? 'req.query.x' : `'a${index}'`});`)}
});`,
  'one function called 1,000 times, and its results used': `${HEAD}const f = (v) => 'a' + v;
app.get('/', (req) => {
${repeat(1_000, (index) => `pool.query(f(${index % 2 === 0 ? 'req.query.x' : `'a${index}'`}));`)}
});`,
  '300 classes that extend each other': `${HEAD}${repeat(
    300,
    (index) =>
      `class C${index} extends C${(index + 1) % 300} { o = this.p; set(v) { this.p = v; super.set(v); } run() { pool.query(this.o); } }`,
  )}
app.get('/', (req) => { const c = new C0(); c.set(req.query.x); c.run(); });`,
  '500 handlers that keep things in what they are given': `${HEAD}${repeat(
    500,
    (index) =>
      `app.use((req, res, next) => { req.a${index} = req.a${(index + 1) % 500}; pool.query(req.a${index}); next(); });`,
  )}`,
  '40 checks of every request before 300 routes': `${HEAD}${repeat(
    40,
    (index) => `app.use((req, res, next) => { if (req.query.y${index} === 'a') return; next(); });`,
  )}
${repeat(300, (index) => `app.get('/r${index}', (req) => { pool.query('a' + req.query.x); });`)}`,
  '300 callbacks in one another': serve(
    `const run = (v, then) => then(v);\n${repeat(300, (index) => `run(${index === 0 ? 'x' : `v${index - 1}`}, (v${index}) => {`)} pool.query(v299); ${'});'.repeat(300)}`,
  ),
  '60 uses below the same 60 checks': serve(
    `${repeat(60, (index) => `if (check(x, y${index}) && y${index} !== x && x.a${index} === list[${index}]) {`)}
${repeat(60, (index) => `pool.query(x.b${index}, y${index}); list[x] = y${index};`)} ${'}'.repeat(60)}`,
  ),
  '400 checks that ask each other': serve(
    `${repeat(400, (index) => `const is${index} = (v) => is${(index + 1) % 400}(v) || is${(index * 7) % 400}(v) || v === 'a';`)}
if (is0(x)) pool.query(x);`,
  ),
};
