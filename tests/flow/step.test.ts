import { describe, expect, it } from 'vitest';
import { cases, PRELUDE, run } from './world.ts';

describe('one step back', () => {
  cases({
    'members by name': `
const key = 'k'; const keys = ['k', 'l'];
server.get((req) => { const o = { k: req.query.x, l: 'a', m: 'b' };
sink(o['k']); // !
sink(o['l']);
sink(o[key]); // !
sink(o[t() ? 'l' : 'm']);
sink(o[t() ? 'k' : 'm']); // !
sink(o[t()]); // !
sink(o[/k/]); // !
sink(o.k.length);
sink(o['k'].length);
 });`,
    'assignments as values': `
server.get((req) => { let a, b = 's', c = 's', d = 's', e = 's', f = req.query.x;
sink((a = req.query.x)); // !
sink((b ||= req.query.x)); // !
sink((c ??= req.query.x)); // !
sink((d &&= req.query.x)); // !
sink((e += req.query.x)); // !
sink((f -= req.query.x));
sink((f = 's'));
 });`,
    'what is chosen': `
server.get((req) => { sink(req.query.x && 's');
sink('s' && req.query.x); // !
sink(req.query.x ?? 's'); // !
sink(t() ? 's' : req.query.x); // !
sink(req.query.x ? 's' : 't');
sink(req.query.x - 1);
sink('a' + req.query.x); // !
 });`,
    'members of an object': `
server.get((req) => {
sink({ a: req.query.x });
sink({ a: req.query.x }.a); // !
sink({ a: req.query.x }.b);
sink({ a: req.query.x, a: 's' }.a);
sink({ a: 's', a: req.query.x }.a); // !
sink({ ...req.query, a: 's' }.a);
sink({ a: 's', ...req.query }.a); // !
sink({ a: 's', [t()]: req.query.x }.a); // !
sink({ [t()]: req.query.x, a: 's' }.a);
sink({ get a() { return req.query.x; } }.a); // !
sink({ get a() { return 's'; } }.a);
sink({ a: { b: req.query.x } }.a.b); // !
sink({ a: { b: req.query.x } }.a.c);
sink({ a: 's', b: req.query.x }[t()]); // !
 });`,
    'names of members': `
server.get((req) => {
sink(Object.keys({ [req.query.x]: 1 })[0]); // !
sink(Object.keys({ a: req.query.x })[0]);
sink(Object.keys({ ...req.query })[0]); // !
sink(Object.keys([req.query.x])[0]);
 });`,
    'what an object keeps for itself': `
const o = { a: '', b: { c: '' }, set(v) { this.a = v; }, deep(v) { this.b.c = v; }, other(v) { p.a = v; } };
const p = { a: '' };
server.get((req) => { o.set(req.query.x); o.deep(req.query.x); o.other('s');
sink(o.a); // !
 });`,
    'elements of an array': `
server.get((req) => { const rest = [req.query.x];
sink([req.query.x]);
sink([req.query.x][0]); // !
sink(['s', req.query.x][0]);
sink([, req.query.x][1]); // !
sink([...rest, 's'][0]); // !
sink(['s', ...rest][0]);
sink([...rest, 's'][1]); // !
sink(JSON.stringify([...rest])); // !
sink(JSON.stringify(['s', { a: req.query.x }])); // !
sink(JSON.stringify(['s', { a: 's' }]));
 });`,
    'members of this': `
class A { a = 's'; b; constructor(v) { this.b = v; } run() { sink(this.a);
sink(this.b); // !
sink(this);
sink(this.c); } }
const o = { x: 's', run() { sink(this.x); sink(this.y); } };
server.get((req) => { new A(req.query.x).run(); o.run(); });`,
    'members of what a class extends': `
class B { get(v) { return v; } }
class A extends B { run(v) { sink(super.get(v)); // !
 } }
server.get((req) => { new A().run(req.query.x); });`,
    'what nobody knows': `
async function* f() { const a = yield 1; sink(a); sink(await import('x')); sink(import.meta.url); sink(new.target); }
sink(this); sink(class {}); sink(() => 1); sink(-1); sink(\`a\`);`,
  });

  it('says that it does not know of what the file does not show', () => {
    const code = `${PRELUDE}
function* f() { sink(yield 1); }
sink(import.meta.url);
sink(await import('x'));
class A { run() { sink(this.a);
sink(super.b); } }
function g() { sink(this.a); }
sink('a');`;
    expect(run(code)).toMatchObject({ lines: [], unknown: [2, 3, 4, 5, 6, 7] });
  });
});
