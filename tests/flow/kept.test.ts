import { describe } from 'vitest';
import { cases } from './world.ts';

describe('what is given to a method of an object comes out of it', () => {
  cases({
    'at a listener': `import { Jobs } from 'toy'; const jobs = new Jobs();
jobs.subscribe((job) => { sink(job); // !
 });
server.get((req) => { jobs.put(req.query.x); });`,
    'at a member': `import { Jobs } from 'toy'; const jobs = new Jobs();
server.get((req) => { jobs.put(req.query.x); });
server.get(() => { sink(jobs.latest); // !
 });`,
    'in a class': `import { Jobs } from 'toy';
class Queue { jobs = new Jobs(); constructor() { this.jobs.subscribe((job) => { sink(job); // !
 }); } add(job) { this.jobs.put(job); } }
const queue = new Queue(); server.get((req) => { queue.add(req.query.x); });`,
    'a part of it': `import { Jobs } from 'toy'; const jobs = new Jobs();
jobs.subscribe(({ id, name }) => { sink(id); sink(name); // !
 });
server.get((req) => { jobs.put({ id: 1, name: req.query.x }); });`,
    'another object': `import { Jobs } from 'toy'; const jobs = new Jobs(); const others = new Jobs();
jobs.subscribe((job) => { sink(job); });
server.get((req) => { others.put(req.query.x); });`,
    'another method': `import { Jobs } from 'toy'; const jobs = new Jobs();
jobs.subscribe((job) => { sink(job); });
server.get((req) => { jobs.drop(req.query.x); });`,
    'what was tested': `import { Jobs } from 'toy'; const jobs = new Jobs(); const L = ['a'];
jobs.subscribe((job) => { sink(job); });
server.get((req) => { if (L.includes(req.query.x)) jobs.put(req.query.x); });`,
    'at a function that made it': `import { worker } from 'toy';
const queue = worker(({ id, name }) => { sink(id); sink(name); // !
 });
server.get((req) => { queue.push({ id: 1, name: req.query.x }); });`,
    'at a function that made another': `import { worker } from 'toy';
const queue = worker((job) => { sink(job); }); const other = worker(() => {});
server.get((req) => { other.push(req.query.x); });`,
    'each of a list': `import { eachOf } from 'toy';
server.get((req) => { eachOf(req.query.list, (one) => { sink(one); // !
 }); eachOf(['a'], (one) => { sink(one); }); });`,
  });
});

describe('functions in turn', () => {
  cases({
    'what one hands to the next': `import { inTurn } from 'toy';
server.get((req) => { inTurn([(done) => done(null, 'a', req.query.x), (one, two, done) => { sink(one); sink(two); // !
 }]); });`,
    'through several': `import { inTurn } from 'toy';
server.get((req) => { inTurn([
 function (done) { done(null, req.query.x); },
 function (one, done) { done(null, 'a/' + one); },
 function (two, done) { sink(two); // !
 }]); });`,
    'by promises': `import { inTurn } from 'toy';
server.get((req) => { inTurn([async () => req.query.x, async (one) => { sink(one); // !
 }]); });`,
    'what the first was made with': `import { always, inTurn } from 'toy';
server.get((req) => { inTurn([always(1, req.query.x), (one, two, done) => { sink(one); sink(two); // !
 }]); });`,
    'what goes wrong': `import { inTurn } from 'toy';
server.get((req) => { inTurn([(done) => done(req.query.x), (one, done) => { sink(one); }]); });`,
    numbers: `import { inTurn } from 'toy';
server.get((req) => { inTurn([(done) => done(null, Number(req.query.x)), (one, done) => { sink(one); }]); });`,
    'not seen: a step that hands its callback on': `import { inTurn } from 'toy';
server.get((req) => { inTurn([(done) => readAll(req.query.x, done), (one, done) => { sink(one); }]); });`,
    'a list of another function': `server.get((req) => { other([(done) => done(null, req.query.x), (one, done) => { sink(one); }]); });`,
  });
});
