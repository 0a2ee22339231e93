import rule from '../../../src/rules/limits/no-unbounded-allocation.ts';
import { testRule } from '../../support/test-rule.ts';

/** A route whose body stands on a line of its own. */
const route = (body: string): string => `import express from 'express';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import _ from 'lodash';
express().post('/', (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    'a fixed size': route(`res.send(Buffer.alloc(512));`),
    'a size that is clamped': route(`res.send(Buffer.alloc(Math.min(Number(req.query.n), 100)));`),
    'a range that is checked': route(
      `const n = Number(req.query.n); if (n > 1000) return res.sendStatus(400); res.send(Buffer.alloc(n));`,
    ),
    'a range with a setting': route(
      `const n = Number(req.query.n); if (!(n >= 0 && n <= MAX)) return res.sendStatus(400); res.send(Buffer.alloc(n));`,
    ),
    'a size that is put right': route(
      `let n = Number(req.query.n); if (n > 100) n = 100; res.send(Buffer.alloc(n));`,
    ),
    'a choice of the smaller': route(`const n = Number(req.query.n); res.send(Buffer.alloc(n > 9 ? 9 : n));`),
    'a schema with a maximum': route(
      `const { n } = z.object({ n: z.coerce.number().max(100) }).parse(req.query); res.send(Buffer.alloc(n));`,
    ),
    'a clamp of a package': route(`res.send(Buffer.alloc(_.clamp(Number(req.query.n), 0, 100)));`),
    'a remainder': route(`res.send(Buffer.alloc(Number(req.query.n) % 100));`),
    'a list that is copied': route(
      `res.send([new Uint8Array(req.body), Array.from(req.body.items), new Array(req.query.a)]);`,
    ),
    'as many as were sent': route(
      `const { length } = req.body.items; res.send([Array.from({ length }), Array.from({ length: req.body.items.length })]);`,
    ),
    'the length of a text': route(`res.send(Buffer.alloc(Buffer.byteLength(req.body.text)));`),
    'a size of a table': route(`const sizes = { a: 1 }; res.send(Buffer.alloc(sizes[req.query.a]));`),
    'a choice of two sizes': route(`res.send(Buffer.alloc(req.query.big ? 100 : 10));`),
    'what it is filled with': route(`res.send(Buffer.alloc(512, req.query.fill));`),
    'a size nobody knows': `export const make = (n) => Buffer.alloc(n);`,
    'a page of its own': `new Uint8Array(Number(new URLSearchParams(location.search).get('n')));`,
    'a Buffer of something else': `import express from 'express';
import { Buffer } from './buffer.js';
express().get('/', (req, res) => res.send(Buffer.alloc(Number(req.query.n))));`,
    'a loop over a list': route(
      `const list = []; const n = req.body.items.length; for (let i = 0; i < n; i += 1) list.push(i); res.send(list);`,
    ),
    'a loop with a bound that is checked': route(
      `const n = Number(req.query.n); if (!(n <= 100)) return; for (let i = 0; i < n; i += 1) res.write('x');`,
    ),
    'a loop that may end before': route(
      `const n = Number(req.query.n); for (let i = 0; i < n; i += 1) { if (i > 100) break; res.write('x'); }`,
    ),
    'a loop from one number to another': route(
      `const start = Number(req.query.n); for (let i = start; i < start + 20; i += 1) res.write(String(i));`,
    ),
    'a loop until a value is found': route(
      `const least = Number(req.query.n); let i = 0; while (prices[i] < least) i += 1; res.send(prices[i]);`,
    ),
  },
  vulnerable: {
    'a size of the query': {
      code: route(`res.send(Buffer.alloc(Number(req.query.n))); // !unbounded`),
      suggested: [route(`res.send(Buffer.alloc(Math.min(Number(req.query.n), 65536)));`)],
    },
    'a size that is worked out': route(
      `const n = parseInt(req.query.n, 10); res.send(Buffer.allocUnsafe(n * 4 + 1)); // !unbounded`,
    ),
    'a size with a default': route(
      `const n = Number(req.query.n ?? 10); res.send(Buffer.alloc(n)); // !unbounded`,
    ),
    'a text that is repeated': route(`res.send('x'.repeat(req.query.n)); // !unbounded`),
    'a text that is filled up': route(`res.send('x'.padEnd(+req.query.n, ' ')); // !unbounded`),
    'a list of that many': route(`res.send(new Array(Number(req.query.n)).fill(0)); // !unbounded`),
    'a list by its length': route(
      `res.send(Array.from({ length: Number(req.params.n) }, (_, i) => i)); // !unbounded`,
    ),
    'a list by its length, as it was sent': route(
      `const { rows } = req.body; res.send(Array.from({ length: rows }, () => 0)); // !unbounded`,
    ),
    'a typed array': route(`res.send(new Uint8Array(Math.floor(req.body.n))); // !unbounded`),
    'a buffer of memory': route(`res.send(new ArrayBuffer(req.body.size)); // !unbounded`),
    'random bytes': route(`res.send(randomBytes(Number(req.query.n)).toString('hex')); // !unbounded`),
    'a lower bound only': route(
      `const n = Math.max(0, Number(req.query.n)); if (n < 1) return; res.send(Buffer.alloc(n)); // !unbounded`,
    ),
    'another variable put right': route(
      `let n = Number(req.query.n); let m = 1; if (n > 100) m = 100; res.send(Buffer.alloc(n)); // !unbounded`,
    ),
    'a check undone': route(
      `let n = Number(req.query.n); if (n > 100) n = 100; n = Number(req.query.m); res.send(Buffer.alloc(n)); // !unbounded`,
    ),
    'a loop that counts up': route(
      `const list = []; for (let i = 0; i < Number(req.query.n); i += 1) list.push(i); res.send(list); // !counted`,
    ),
    'a loop that counts down': route(
      `const n = parseInt(req.query.n, 10); for (let i = n; i > 0; i--) res.write('x'); // !counted`,
    ),
    'a loop while some are left': route(
      `let n = req.body.n; const list = []; while (n > 0) { list.push(n); n--; } res.send(list); // !counted`,
    ),
    'a loop of a function': `${route('res.send(fill(req.query.n));')}
function fill(n) { let i, text = ''; for (i = 1; i <= n; i++) text += '-'; return text; } // !counted`,
    'TypeScript and a namespace': `import * as crypto from 'node:crypto';
import type { Request, Response } from 'express';
export function handler(req: Request, res: Response): void {
  res.send(crypto.randomBytes((req.body as { size: number }).size!)); // !unbounded
}`,
    'CommonJS and another framework': `const { randomBytes } = require('crypto');
const app = require('fastify')();
app.get('/', (request, reply) => { reply.send(randomBytes(Number(request.query.n))); }); // !unbounded`,
  },
});
