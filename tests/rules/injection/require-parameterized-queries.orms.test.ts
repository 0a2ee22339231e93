import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryCases, SORTED } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

/** A controller of Nest with what is injected. */
const nest = (body: string): string => `import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { InjectDataSource, InjectEntityManager, InjectRepository } from '@nestjs/typeorm';
import { DataSource, EntityManager, Repository } from 'typeorm';
import { Item } from './item.js';
@Controller('items')
export class Items {
  constructor(
    @InjectRepository(Item) private readonly items: Repository<Item>,
    @InjectDataSource() private readonly source: DataSource,
    @InjectEntityManager() private readonly manager: EntityManager,
  ) {}
  @Get()
  all(@Req() req: Request) {
    const { sort, name } = req.query;
    return ${body}
  }
}`;

const { safe, vulnerable } = queryCases({
  sequelize: {
    setup: `import { Sequelize, Model, QueryTypes, literal, fn, col, where } from 'sequelize';\nconst sequelize = new Sequelize('sqlite::memory:');\nclass Item extends Model {}\nItem.init({}, { sequelize });`,
    safe: {
      replacements:
        "await sequelize.query('select * from t where id = ?', { replacements: [req.params.id] });",
      'bound values':
        "await sequelize.query('select * from t where id = $1', { bind: [req.params.id], type: QueryTypes.SELECT });",
      'a bound value': 'await Item.findAll({ where: { id: req.params.id } });',
      'a column, which is quoted': "await Item.findAll({ order: [[req.query.sort, 'DESC']] });",
      'a function': "await Item.findAll({ where: where(fn('lower', col('name')), req.query.name) });",
      'an escaped value':
        'await sequelize.query("select * from t where name = " + sequelize.escape(req.query.name));',
    },
    tainted: {
      'a text': `await sequelize.query(${SORTED});`,
      'a text of an object': `await sequelize.query({ query: ${SORTED} });`,
      'a literal in an order': 'await Item.findAll({ order: literal(req.query.sort) });',
      'a literal in a condition':
        'await Item.findAll({ where: Sequelize.literal(`name = ${req.query.name}`) });',
      'a literal among attributes':
        "await Item.findAll({ attributes: [[sequelize.literal(req.query.a), 'a']] });",
      'a transaction': `await sequelize.transaction(async (transaction) => { await sequelize.query(${SORTED}, { transaction }); });`,
      'the connection of a model': `await Item.sequelize.query(${SORTED});`,
    },
  },
  'sequelize-typescript': {
    setup: `import { Sequelize } from 'sequelize-typescript';\nconst sequelize = new Sequelize({ dialect: 'postgres' });`,
    tainted: { 'a text': `await sequelize.query(${SORTED});` },
  },
  typeorm: {
    setup: `import { DataSource, Raw } from 'typeorm';\nimport { Item } from './item.js';\nconst source = new DataSource({ type: 'postgres' });\nconst items = source.getRepository(Item);`,
    safe: {
      values: "await source.query('select * from t where id = $1', [req.params.id]);",
      'a tagged template': 'await source.sql`select * from t where id = ${req.params.id}`;',
      'a condition with parameters':
        "await items.createQueryBuilder('i').where('i.id = :id', { id: req.params.id }).getMany();",
      'an object of values': "await items.createQueryBuilder('i').where({ id: req.params.id }).getMany();",
      'a direction, which is checked':
        "await items.createQueryBuilder('i').orderBy('i.name', req.query.direction).getMany();",
      'a bound value': 'await items.findBy({ id: req.params.id });',
      'values that are set':
        "await items.createQueryBuilder().update().set({ name: req.body.name }).where('id = :id', { id: 1 }).execute();",
      'parameters set apart':
        "await items.createQueryBuilder('i').where('i.id = :id').setParameter('id', req.params.id).getOne();",
    },
    tainted: {
      'a text': `await source.query(${SORTED});\nawait items.query(${SORTED});\nawait source.manager.query(${SORTED});`,
      'a query runner': `const runner = source.createQueryRunner();\nawait runner.query(${SORTED}); // !tainted\nawait runner.manager.query(${SORTED}); // !tainted`,
      'a transaction': `await source.transaction(async (manager) => { await manager.query(${SORTED}); });`,
      conditions: ['where', 'andWhere', 'orWhere', 'having', 'andHaving', 'orHaving']
        .map(
          (method) =>
            `await items.createQueryBuilder('i').${method}(\`i.name = '\${req.query.name}'\`).getMany();`,
        )
        .join('\n'),
      columns: ['select', 'addSelect', 'orderBy', 'addOrderBy', 'groupBy', 'addGroupBy']
        .map((method) => `await items.createQueryBuilder('i').${method}(req.query.column).getMany();`)
        .join('\n'),
      'a join':
        "await items.createQueryBuilder('i').leftJoin('i.shop', 's', `s.id = ${req.query.shop}`).getMany();",
      'a condition of a change':
        'await items.createQueryBuilder().delete().where(`id = ${req.params.id}`).execute();',
      'a condition behind others':
        "await source.manager.createQueryBuilder(Item, 'i').select('i.id').where('i.a').andWhere(req.query.q).getOne();",
      'a raw operator': 'await items.findBy({ name: Raw(`lower(${req.query.name})`) });',
    },
  },
  prisma: {
    setup: `import { Prisma, PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();`,
    safe: {
      'a tagged template': 'await prisma.$queryRaw`select * from t where id = ${req.params.id}`;',
      'a statement': 'await prisma.$executeRaw`delete from t where id = ${req.params.id}`;',
      'parts by the tag': 'await prisma.$queryRaw(Prisma.sql`select * from t where id = ${req.params.id}`);',
      'a list': 'await prisma.$queryRaw`select * from t where id in (${Prisma.join(req.query.ids)})`;',
      'values of a text': "await prisma.$queryRawUnsafe('select * from t where id = $1', req.params.id);",
      'a bound value': 'await prisma.item.findMany({ where: { id: req.params.id } });',
    },
    tainted: {
      'a text': `await prisma.$queryRawUnsafe(${SORTED});\nawait prisma.$executeRawUnsafe(${SORTED});`,
      raw: 'await prisma.$queryRaw`select * from t order by ${Prisma.raw(req.query.sort)}`;',
      'all of it raw': `await prisma.$queryRaw(Prisma.raw(${SORTED}));`,
      'a transaction': `await prisma.$transaction(async (tx) => { await tx.$queryRawUnsafe(${SORTED}); });`,
      'several at once': `await prisma.$transaction([prisma.$executeRawUnsafe(${SORTED})]);`,
      'an extended client': `await prisma.$extends({}).$queryRawUnsafe(${SORTED});`,
    },
  },
  'prisma, a client of another file': {
    setup: `import { prisma } from './database.js';`,
    safe: { 'a tagged template': 'await prisma.$queryRaw`select * from t where id = ${req.params.id}`;' },
    tainted: { 'a text': `await prisma.$queryRawUnsafe(${SORTED});` },
  },
  'mikro-orm': {
    setup: `import { MikroORM, raw, sql } from '@mikro-orm/postgresql';\nimport { Item } from './item.js';\nconst orm = await MikroORM.init({});\nconst em = orm.em.fork();`,
    safe: {
      values: "await em.execute('select * from t where id = ?', [req.params.id]);",
      'a tagged template': 'await em.find(Item, { [sql`lower(name)`]: req.query.name });',
      'values of raw': "await em.find(Item, { name: raw('lower(?)', [req.query.name]) });",
      'a bound value': 'await em.find(Item, { id: req.params.id });',
      'a condition with values':
        "await em.createQueryBuilder(Item).where('name = ?', [req.query.name]).getResult();",
    },
    tainted: {
      'a text': `await em.execute(${SORTED});\nawait orm.em.execute(${SORTED});`,
      'a connection': `await em.getConnection().execute(${SORTED});`,
      raw: 'await em.find(Item, {}, { orderBy: { [raw(req.query.sort)]: "asc" } });',
      'a builder': 'await em.createQueryBuilder(Item).where(`name = ${req.query.name}`).getResult();',
      'a transaction': `await em.transactional(async (tx) => { await tx.execute(${SORTED}); });`,
      'the builder below': `await em.getKnex().raw(${SORTED});`,
    },
  },
});

testRule(rule, {
  safe: {
    ...safe,
    'typeorm, injected by Nest: values': nest("this.items.query('select * from t where name = $1', [name]);"),
    'typeorm, injected by Nest: a condition with parameters': nest(
      "this.items.createQueryBuilder('i').where('i.name = :name', { name }).getMany();",
    ),
  },
  vulnerable: {
    ...vulnerable,
    'typeorm, injected by Nest: a repository': nest(
      'this.items.query(`select * from t order by ${sort}`); // !tainted',
    ),
    'typeorm, injected by Nest: a builder': nest(
      "this.items.createQueryBuilder('i').orderBy(sort).getMany(); // !tainted",
    ),
    'typeorm, injected by Nest: a source': nest(
      'this.source.query(`select * from t order by ${sort}`); // !tainted',
    ),
    'typeorm, injected by Nest: a manager': nest(
      'this.manager.query(`select * from t order by ${sort}`); // !tainted',
    ),
    'typeorm, an entity: a builder of it': {
      code: `import { BaseEntity } from 'typeorm';
import { Request } from 'express';
class Item extends BaseEntity {}
export const find = (req: Request) => Item.createQueryBuilder('i').where(\`name = '\${req.query.name}'\`).getMany(); // !tainted`,
    },
  },
});
