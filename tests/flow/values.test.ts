import { describe } from 'vitest';
import { cases } from './world.ts';

describe('a value on its way', () => {
  cases({
    'string methods': `
server.get((req) => { const x = req.query.x; sink(x.trim().toLowerCase().slice(1)); // !
 sink(x.split(',')[0]); // !
 sink(x.concat('a')); // !
 sink(['a', x].join(' ')); // !
 sink(x.replace('a', 'b')); // !
 sink('a'.replace('a', x)); // !
 sink(x.length);
 sink(x.indexOf('a'));
 sink(x.padStart(3)); // !
 });`,
    'string raw': `
server.get((req) => { sink(String.raw\`a \${req.query.x}\`); // !
 });`,
    'optional chaining': `
server.get((req) => { sink(req.query?.x?.toString()); // !
 sink((req.body as any)!.x ?? 's'); // !
 });`,
    'comma and void': `
server.get((req) => { sink((0, req.query.x)); // !
 sink(void req.query.x); sink(!req.query.x); sink(typeof req.query.x); });`,
    numbers: `
server.get((req) => { sink(+req.query.x); sink(req.query.x | 0); sink(Number(req.query.x)); sink(parseInt(req.query.x, 10)); sink(req.query.x * 2); sink(Math.floor(req.query.x)); });`,
  });
});
