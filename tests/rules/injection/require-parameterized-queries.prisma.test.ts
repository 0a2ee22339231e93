import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import express from 'express';
import { Prisma, PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
`;
const route = (body: string, head = HEAD): string =>
  `${head}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'holes of Prisma': route(
      '  res.json(await prisma.$queryRaw`select * from t where id = ${req.params.id}`);',
    ),
    'holes of a change': route('  await prisma.$executeRaw`delete from t where id = ${req.params.id}`;'),
    'fragments of Prisma': route(
      '  const where = req.query.a ? Prisma.sql`where a = ${req.query.a}` : Prisma.empty;\n  await prisma.$queryRaw(Prisma.sql`select * from t ${where}`);',
    ),
    'lists of Prisma': route(
      '  await prisma.$queryRaw`select * from t where id in (${Prisma.join(req.body.ids)})`;',
    ),
    'values of an unsafe query': route(
      "  await prisma.$queryRawUnsafe('select * from t where id = $1', req.params.id);",
    ),
    'values of an unsafe change': route(
      "  await prisma.$executeRawUnsafe('delete from t where id = $1', req.params.id);",
    ),
    'filters of Prisma': route(
      '  await prisma.user.findMany({ where: { name: req.query.name }, take: Number(req.query.n) });',
    ),
    'a number in an unsafe query of Prisma': route(
      '  await prisma.$queryRawUnsafe(`select * from t limit ${Number(req.query.n)}`);',
    ),
    'a column of a list, in Prisma.raw': route(`  if (!['a', 'b'].includes(req.query.sort)) return;
  await prisma.$queryRaw\`select * from t order by \${Prisma.raw(req.query.sort)}\`;`),
    'a transaction of Prisma, parameterized': route(
      '  await prisma.$transaction([prisma.$executeRaw`delete from t where id = ${req.params.id}`]);',
    ),
    'constants in an unsafe query, under strict': {
      level: 'strict',
      code: `import { PrismaClient } from '@prisma/client';
const TABLE = 'orders';
new PrismaClient().$queryRawUnsafe(\`select * from "\${TABLE}"\`);`,
    },
  },
  vulnerable: {
    'an unsafe query of Prisma, whose parameters are typed': {
      code: route(
        "  await prisma.$queryRawUnsafe(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      suggested: [route('  await prisma.$queryRaw`select * from t where name = ${String(req.query.name)}`;')],
    },
    'an unsafe change of Prisma': route(
      "  await prisma.$executeRawUnsafe('delete from t where id = ' + req.params.id); // !tainted",
    ),
    'a raw part of Prisma': route(
      '  await prisma.$queryRaw`select * from t order by ${Prisma.raw(req.query.sort)}`; // !tainted',
    ),
    'a raw query of Prisma': route(
      '  await prisma.$queryRaw(Prisma.raw(`select * from t where a = ${req.query.a}`)); // !tainted',
    ),
    'a fragment that is called': route(
      '  await prisma.$queryRaw(Prisma.sql([`select * from t where a = ${req.query.a}`])); // !tainted',
    ),
    'an unsafe query with values beside': route(
      "  await prisma.$queryRawUnsafe('select * from t where id = $1 order by ' + req.query.sort, req.params.id); // !tainted",
    ),
    'the separator of a list': route(
      '  await prisma.$queryRaw`select ${Prisma.join([1], req.query.separator)}`; // !tainted',
    ),
    'a transaction of Prisma': route(`  await prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('delete from ' + req.query.table); // !tainted
  });
  await prisma.$transaction([prisma.$queryRawUnsafe('select ' + req.query.a)]); // !tainted`),
    'a client that is extended': route(`  const extended = prisma.$extends({ model: {} });
  await extended.$queryRawUnsafe('select ' + req.query.a); // !tainted`),
    'Prisma, required': `const { PrismaClient } = require('@prisma/client');
const router = require('express').Router();
const db = new PrismaClient();
router.get('/', (req, res) => db.$queryRawUnsafe('select ' + req.query.a)); // !tainted`,
    'a class that is a client': `import { PrismaClient } from '@prisma/client';
import type { Request } from 'express';
export class Store extends PrismaClient {
  find(req: Request) { return this.$queryRawUnsafe(\`select \${req.query.a}\`); } // !tainted
}`,
    'typed clients': `import type { Request } from 'express';
import type { Prisma, PrismaClient } from '@prisma/client';
export const find = (db: PrismaClient, req: Request) => db.$queryRawUnsafe(\`select \${req.query.a}\`); // !tainted
export const change = (tx: Prisma.TransactionClient, req: Request) => tx.$executeRawUnsafe(\`drop \${req.query.a}\`); // !tainted`,
    'the edge client': `import { PrismaClient } from '@prisma/client/edge'; import express from 'express';
const db = new PrismaClient();
express().get('/', (req) => db.$queryRawUnsafe('select ' + req.query.a)); // !tainted`,
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import { PrismaClient } from '@prisma/client';
export const find = (table) => new PrismaClient().$queryRawUnsafe(\`select * from \${table}\`); // !composed`,
    },
  },
});
