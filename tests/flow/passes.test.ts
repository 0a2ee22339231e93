import { describe } from 'vitest';
import { casesAfter } from './world.ts';

const cases = casesAfter(`import * as p from 'places';`);

describe('what is given to a call, or to what it gives, and comes out of it', () => {
  cases({
    'a state and what sets it': `server.get((req) => { const [x, setX] = p.state('a'); setX(req.query.x); sink(x); // !
const [y, setY] = p.state('a'); setY(() => req.query.x); sink(y); // !
const [z, setZ] = p.state(req.query.x); setZ('a'); sink(z); // !
const [v, setV] = p.state('a'); setV('b'); sink(v); sink(setV); });`,
    'a state that is taken apart otherwise': `server.get((req) => { const state = p.state('a'); state[1](req.query.x); sink(state[0]); // !
const { 0: x, 1: setX } = p.state('a'); setX(req.query.x); sink(x); // !
const [y, [setY]] = p.state('a'); setY(req.query.x); sink(y);
const [z, ...others] = p.state('a'); others(req.query.x); sink(z);
const [v, setV] = p.state('a'); const set = setV; call(setV, req.query.x); sink(v); });`,
    'by a name': `server.get((req) => { const { value, set } = p.named('a'); set(req.query.x); sink(value); // !
const { value: v, set: w } = p.named('a'); w(req.query.x); sink(v); // !
const n = p.named('a'); n.set(req.query.x); sink(n.value); // !
const m = p.named('a'); m.get(req.query.x); m['set'](1); set; sink(m.value);
const { value: t, [set]: u } = p.named('a'); u(req.query.x); sink(t); });`,
    'of a name': `server.get((req) => { const { value, set } = p.named('a'); set; n(req.query.x); sink(value); });`,
    'by a call of what it gives': `server.get((req) => { const [x, setX] = p.signal('a'); setX(req.query.x); sink(x()); // !
const [y, setY] = p.signal(req.query.x); sink(y()); // !
const [z, setZ] = p.signal('a'); setZ('b'); sink(z()); });`,
    'what a function that it is given returns': `server.get((req) => { sink(p.memo(() => req.query.x)); // !
sink(p.memo(function () { return req.query.x; })); // !
sink(p.memo(() => 'a')); sink(p.memo(req.query.x)); sink(p.memo(class {})); });`,
    'a member of it': `server.get((req) => { sink(p.boxOf({ value: req.query.x })); // !
sink(p.boxOf({ other: req.query.x })); sink(p.boxOf(req.query.x)); // !
sink(p.store({ initial: req.query.x }).now); // !
sink(p.store({ initial: req.query.x }).then); sink(p.store({ other: req.query.x }).now); });`,
  });

  cases({
    'a method of the object itself': `
class View extends p.Part { load(req) { this.setState({ x: req.query.x, y: 'a' }); } set() { this.setState(() => ({ z: 'a' })); }
render() { sink(this.state.x); // !
sink(this.state.y); sink(this.state.z); sink(this.props.x); } }
server.get((req) => { new View().load(req); });`,
    'of what its function returns': `
class View extends p.Part { load(req) { this.setState((state) => ({ x: req.query.x })); } render() { sink(this.state.x); // !
} }
server.get((req) => { new View().load(req); });`,
    'of another class': `
class Other extends p.Part { load(req) { this.setState({ x: req.query.x }); } }
class View extends p.Part { load(req) { this.setStates({ x: req.query.x }); other.setState({ x: req.query.x }); setState({ x: req.query.x }); } render() { sink(this.state.x); } }
server.get((req) => { new Other().load(req); new View().load(req); });`,
    'in the class above': `
class Base extends p.Part { load(req) { this.setState({ x: req.query.x }); } }
server.get((req) => { new Base().load(req); sink(new Base().state.x); });`,
  });

  cases({
    'what a function returns that the file exports': `
export function load() { return { props: { x: p.fresh(), y: 'a' } }; }
export default function Page(props: p.Loaded) { sink(props.x); // !
sink(props.y); }`,
    'under another name': `
function read() { return { props: { x: p.fresh() } }; } export { read as load };
export default function Page({ x }: p.Loaded) { sink(x); // !
}`,
    'by a call': `
export const other = async () => ({ x: p.fresh() });
sink(p.useOther().x); // !
sink(p.useOther().y);`,
    'not what it does not export': `
const load = () => ({ props: { x: p.fresh() } });
export default function Page(props: p.Loaded) { sink(props.x); }`,
  });
});

describe('what a place takes on from others', () => {
  cases({
    'the holes of a template': `server.get((req) => { sink(p.tagged\`\${req.query.x}\`); // !
sink(p.tagged\`\${'a'}\${req.query.x}\`); sink(p.tagged\`\${'a'}\`); });`,
    'the last argument': `server.get((req) => { sink(p.last('a', req.query.x)); // !
sink(p.last(req.query.x)); // !
sink(p.last(req.query.x, 'a')); sink(p.last()); });`,
    'some arguments': `server.get((req) => { sink(p.some('a', req.query.x)); // !
sink(p.some('a', 'b', req.query.x)); // !
sink(p.some(req.query.x)); sink(p.some('a', 'b', 'c', req.query.x));
sink(p.some('a', ...req.query.list)); // !
});`,
    'what it is called on': `server.get((req) => { sink(p.wrap(req.query.x).text()); // !
const w = p.wrap(req.query.x); sink(w.text()); // !
sink(p.wrap('a').text()); sink(p.wrap(req.query.x).size()); });`,
    'what is constructed': `server.get((req) => { sink(new p.Box(req.query.x)); // !
sink(new p.Box('a')); sink(new p.Box()); });`,
    'names, and all that is within': `server.get((req) => { sink(p.keysOf({ [req.query.x]: 1 })); // !
sink(p.keysOf({ a: req.query.x })); sink(p.within({ a: { b: req.query.x } })); // !
sink(p.within({ a: 1 })); });`,
    'a member that is made of the whole': `server.get((req) => { const form = p.form(req); sink(form.raw); sink(form.text); // !
sink(form.count); sink(form.other); const { text, count } = form; sink(text); // !
sink(count); });`,
    'members by any name': `server.get(() => { sink(p.shelf()[load()]); // !
sink(p.shelf().a); // !
const [first] = p.listed(); sink(first); // !
for (const one of p.shelf())
  sink(one); // !
for (const one of p.each()) sink(one); sink(p.shelf().length); });`,
  });
});

describe('what is known within a place', () => {
  cases({
    'natures of its members': `export function show(secretive: p.Secretive, { login, pin }: p.Secretive, { pin: no, ...rest }: p.Secretive, mixed: p.Mixed) {
p.log(secretive); // !
p.log(secretive.login); // !
p.log(secretive.login.password); // !
p.log(secretive.login.name);
p.log(login); // !
p.log(pin); // !
p.log(rest); // !
p.log(mixed); // !
p.log({ text: { secretive } }); // !
}`,
    'all but what was taken out': `export function show({ login, ...rest }: p.Secretive, { pin, ...others }: p.Mixed) {
p.log(rest); // !
p.log(others); }
export function hide({ login, pin, ...rest }: p.Secretive) { p.log(rest); }`,
    'data of others in its members': `export function show(mixed: p.Mixed) {
sink(JSON.stringify(mixed)); // !
sink(JSON.stringify(mixed.of)); // !
sink(mixed.of.others); // !
sink(mixed.of.mine); sink(mixed); sink(mixed.answer);
const { of, ...rest } = mixed; sink(JSON.stringify(rest)); }`,
    'a method that is a sink': `server.get((req) => { const form = p.form(); form.put(req.query.x); // !
form.get(req.query.x); p.query(req.query.x); // !
});`,
  });
});
