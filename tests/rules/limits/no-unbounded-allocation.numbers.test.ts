import rule from '../../../src/rules/limits/no-unbounded-allocation.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): string => `import crypto from 'node:crypto';
import express from 'express';
express().post('/', (req, res) => {
${body}
});`;

const parsed = (schema: string, rest: string): string => `import express from 'express';
import { z } from 'zod';
express().get('/', (req, res) => {
  const { n } = z.object({ n: ${schema} }).parse(req.query);
  ${rest}
});`;

const MAKE = 'res.send(Buffer.alloc(n));';

const socket = (body: string): string => `import net from 'node:net';
net.createServer((socket) => {
  socket.on('data', (chunk) => {
${body}
  });
});`;

testRule(rule, {
  safe: {
    'a whole number up to a limit': route(`  const n = Number(req.query.n);
  if (!Number.isInteger(n) || n < 0 || n > 4096) return res.sendStatus(400);
  res.send(Buffer.alloc(n));`),
    'a number up to a limit, by its type': route(`  const { n } = req.body;
  if (typeof n === 'number' && n < MOST) res.send('-'.repeat(n));`),
    'a truth value': route(`  const { n } = req.body;
  if (typeof n === 'boolean') res.send('-'.repeat(n));`),
    'a schema with a maximum': parsed('z.coerce.number().int().max(50).default(5)', MAKE),
    'a schema with a maximum, by another word': parsed('z.coerce.number().lte(50).optional()', MAKE),
    'a schema that asks more of a number': parsed('z.coerce.number().refine((n) => n < 100)', MAKE),
    'a schema that makes another number': parsed('z.coerce.number().transform((n) => Math.min(n, 9))', MAKE),
    'a schema of some numbers': parsed('z.union([z.literal(1), z.literal(2)])', MAKE),
    'a number of a schema that is held against a limit': parsed('z.coerce.number()', `if (n < 100) ${MAKE}`),
    'a schema of joi with a maximum': `import express from 'express';
import Joi from 'joi';
express().get('/', (req, res) => {
  const { error, value } = Joi.object({ n: Joi.number().max(9) }).validate(req.query);
  if (!error) res.send(Buffer.alloc(value.n));
});`,
    'not seen: a schema of another package without a maximum': `import express from 'express';
import * as yup from 'yup';
express().get('/', (req, res) => {
  const { n } = yup.object({ n: yup.number() }).validateSync(req.query);
  ${MAKE}
});`,
    'a few bytes of a message': socket(`    socket.write(Buffer.alloc(chunk.readUInt16BE(0)));
    socket.write(Buffer.alloc(chunk.readUInt8(2)));`),
    'a length in a message, held against what may be': socket(`    const size = chunk.readUInt32BE(0);
    if (size > 65536) return socket.destroy();
    socket.write(Buffer.alloc(size));`),
    'the length of a text that is called so': `import http from 'node:http';
import { parse } from 'node:url';
http.createServer((req, res) => {
  const target = parse(req.url);
  res.write(Buffer.alloc(target.query.length));
  const search = { query: decodeURIComponent(req.url) };
  res.end(Buffer.alloc(search.query.length));
});`,
    'the length of what is found in a body': route(`  res.send(Buffer.alloc(req.body.query.length));`),
    'the length of a body': route(`  res.send(Buffer.alloc(req.body.length));`),
  },
  vulnerable: {
    'a number of whatever size: whole': route(`  const n = Number(req.query.n);
  if (!Number.isInteger(n)) return res.sendStatus(400);
  res.send(Buffer.alloc(n)); // !unbounded`),
    'a number of whatever size: finite, or no failure': route(`  const n = Number.parseInt(req.query.n, 10);
  if (Number.isFinite(n)) res.send(Buffer.alloc(n)); // !unbounded
  if (!isNaN(n)) res.send('-'.repeat(n)); // !unbounded`),
    'a number of whatever size: by its type': route(`  const { n } = req.body;
  if (typeof n === 'number') res.send('-'.repeat(n)); // !unbounded`),
    'a schema without a maximum': parsed('z.coerce.number().int().min(1)', `${MAKE} // !unbounded`),
    'a schema without a maximum, and another value': parsed(
      'z.coerce.number().optional().default(4)',
      `${MAKE} // !unbounded`,
    ),
    'a schema of joi without a maximum': `import express from 'express';
import Joi from 'joi';
express().get('/', (req, res) => {
  const { error, value } = Joi.object({ n: Joi.number().integer() }).validate(req.query);
  if (!error) res.send(Buffer.alloc(value.n)); // !unbounded
});`,
    'a length in a message': socket(`    socket.write(Buffer.alloc(chunk.readUInt32BE(0))); // !unbounded`),
    'a parameter that is called length': route(
      `  res.send(crypto.randomBytes(Number(req.query.length))); // !unbounded`,
    ),
  },
});
