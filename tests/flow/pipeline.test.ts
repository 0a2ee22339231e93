import { describe } from 'vitest';
import { cases } from './world.ts';

describe('values that run through the steps of a pipeline', () => {
  cases({
    'handed on, and replaced': `
server.get((req) => {
  one(req.query.a).pipe(keep(Boolean), turn((x) => {
    sink(x); // !
    return x.trim();
  }), turn((y) => {
    sink(y); // !
    return Number(y);
  }), turn((z) => sink(z)));
});`,
    'what comes out': `
server.get((req) => {
  one(req.query.a).pipe(turn((x) => x.trim())).subscribe((x) => sink(x)); // !
  one(req.query.a).pipe(turn((x) => Number(x))).subscribe((x) => sink(x));
  sink(one(req.query.a).pipe(turn((x) => ({ a: x, b: 1 }))).a); // !
  sink(one(req.query.a).pipe(turn((x) => ({ a: x, b: 1 }))).b);
});`,
    'steps that nobody knows': `
server.get((req) => {
  one(req.query.a).pipe(turn((x) => x), other((y) => 1)).subscribe((x) => sink(x));
  one(req.query.a).pipe(other()).subscribe((x) => sink(x));
  one(1).pipe(turn((x) => sink(x)));
});`,
  });
});

describe('events that a class sends', () => {
  cases({
    'to itself': `
class Jobs extends Emitter {
  constructor() { super(); this.on('run', this.run.bind(this)); this.on('stop', (a) => sink(a)); }
  run(a) {
    sink(a); // !
  }
}
const jobs = new Jobs();
server.get((req) => { jobs.emit('run', req.query.a); });`,
    'of another class': `
class Jobs extends Emitter { constructor() { super(); this.on('run', (a) => sink(a)); } }
class Others extends Emitter {}
const others = new Others();
server.get((req) => { others.emit('run', req.query.a); });`,
  });
});
