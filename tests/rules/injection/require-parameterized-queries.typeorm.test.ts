import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import express from 'express';
import { DataSource, Brackets, Raw, getManager, getConnection, getRepository } from 'typeorm';
import { User } from './user.js';
const app = express();
const source = new DataSource({ type: 'postgres' });
const users = source.getRepository(User);
`;
const route = (body: string, head = HEAD): string =>
  `${head}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'the name of a column, as a query calls it': {
      level: 'strict',
      code: `${HEAD}export const find = (q) => users.find({ where: { title: Raw((alias) => \`\${alias} LIKE :q\`, { q }) } });`,
    },
    'values of a query of TypeORM':
      route(`  await source.query('select * from t where id = $1', [req.params.id]);
  await users.query('select * from t where id = $1', [req.params.id]);`),
    'parameters of a builder of TypeORM':
      route(`  await users.createQueryBuilder('u').where('u.name = :name', { name: req.query.name })
    .andWhere('u.id in (:...ids)', { ids: req.body.ids }).setParameter('a', req.query.a).getMany();`),
    'conditions of TypeORM':
      route(`  await users.find({ where: { name: req.query.name }, take: Number(req.query.n) });
  await users.createQueryBuilder('u').where({ name: req.query.name }).getMany();
  await users.createQueryBuilder('u').whereInIds(req.body.ids).getMany();`),
    'brackets with parameters': route(`  await users.createQueryBuilder('u').where(new Brackets((qb) => {
    qb.where('u.a = :a', { a: req.query.a }).orWhere('u.b = :b', { b: req.query.b });
  })).getMany();`),
    'a raw condition with parameters': route(
      '  await users.find({ where: { age: Raw((alias) => `${alias} > :age`, { age: req.query.age }) } });',
    ),
    'rows of TypeORM': route(
      "  await users.createQueryBuilder().insert().values({ name: req.body.name }).execute();\n  await users.createQueryBuilder().update().set({ name: req.body.name }).where('id = :id', { id: 1 }).execute();",
    ),
    'a column of a list, in orderBy': route(`  if (!['name', 'age'].includes(req.query.sort)) return;
  await users.createQueryBuilder('u').orderBy(\`u.\${req.query.sort}\`, 'ASC').getMany();`),
    'a number in a condition of TypeORM': route(
      "  await users.createQueryBuilder('u').where(`u.age > ${Number(req.query.age)}`).getMany();",
    ),
    'a tag of TypeORM': route('  await source.sql`select * from t where id = ${req.params.id}`;'),
    'a repository of something else': route(
      "  await users.query('find ' + req.query.a);",
      "import express from 'express'; import { users } from './users.js';\nconst app = express();\n",
    ),
    'constants, under strict': {
      level: 'strict',
      code: `import { DataSource } from 'typeorm';
const TABLE = 'orders';
new DataSource({ type: 'postgres' }).query(\`select * from \${TABLE}\`);`,
    },
  },
  vulnerable: {
    'queries of TypeORM':
      route(`  await source.query(\`select * from t where name = '\${req.query.a}'\`, []); // !tainted
  await source.manager.query('select ' + req.query.b); // !tainted
  await users.query('select ' + req.query.c); // !tainted
  const runner = source.createQueryRunner();
  await runner.query('select ' + req.query.d); // !tainted
  await runner.manager.query('select ' + req.query.e); // !tainted`),
    'queries of TypeORM, as they were':
      route(`  await getManager().query('select ' + req.query.a); // !tainted
  await getConnection().query('select ' + req.query.b); // !tainted
  await getRepository(User).query('select ' + req.query.c); // !tainted
  await getConnection().createQueryBuilder().select('u').from(User, 'u').where('u.a = ' + req.query.d).getOne(); // !tainted`),
    'a transaction of TypeORM':
      route(`  await source.transaction(async (manager) => { await manager.query('select ' + req.query.a); }); // !tainted
  await source.manager.transaction('SERIALIZABLE', (manager) => manager.query('select ' + req.query.b)); // !tainted`),
    'a condition of a builder': {
      code: route(
        "  await users.createQueryBuilder('u').where(`u.name = '${req.query.name}'`).getMany(); // !tainted",
      ),
      suggested: [
        route(
          "  await users.createQueryBuilder('u').where('u.name = :name', { name: String(req.query.name) }).getMany();",
        ),
      ],
    },
    'each part of a builder': route(`  const { q } = req.query;
  const query = users.createQueryBuilder('u');
  query.andWhere('u.a = ' + q); // !tainted
  query.orWhere('u.a = ' + q); // !tainted
  query.having('a = ' + q); // !tainted
  query.andHaving('a = ' + q); // !tainted
  query.orHaving('a = ' + q); // !tainted
  query.orderBy(q); // !tainted
  query.addOrderBy('u.' + q, 'ASC'); // !tainted
  query.groupBy(q); // !tainted
  query.addGroupBy(q); // !tainted
  query.select('max(' + q + ')', 'm'); // !tainted
  query.addSelect('max(' + q + ')', 'm'); // !tainted
  query.leftJoin('u.photos', 'p', 'p.a = ' + q); // !tainted
  query.innerJoinAndSelect('u.photos', 'p', 'p.a = ' + q); // !tainted`),
    'a builder of a manager, changed':
      route(`  await source.createQueryBuilder().delete().from(User).where('a = ' + req.query.a).execute(); // !tainted
  await source.manager.createQueryBuilder(User, 'u').update().set({ a: 1 }).where('b = ' + req.query.b).execute(); // !tainted
  await users.createQueryBuilder().update().set({ n: () => 'n + ' + req.query.c }).execute(); // !tainted
  await users.createQueryBuilder().insert().values({ n: () => req.query.d }).execute(); // !tainted`),
    brackets: route(`  await users.createQueryBuilder('u').where(new Brackets((qb) => {
    qb.where('u.a = ' + req.query.a) // !tainted
      .orWhere('u.b = ' + req.query.b); // !tainted
  })).getMany();`),
    'a raw condition': route(`  await users.find({ where: { a: Raw('= ' + req.query.a) } }); // !tainted
  await users.find({ where: { b: Raw((alias) => \`\${alias} > \${req.query.b}\`) } }); // !tainted`),
    'a repository that Nest injects': `import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { InjectDataSource, InjectEntityManager, InjectRepository } from '@nestjs/typeorm';
import { DataSource, EntityManager, Repository } from 'typeorm';
import { User } from './user';
@Controller()
export class Users {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectDataSource() private readonly source: DataSource,
    @InjectEntityManager() private readonly manager: EntityManager,
  ) {}
  @Get()
  async find(@Query('sort') sort: string, @Query() query) {
    await this.users.query(\`select * from users order by \${sort}\`); // !tainted
    await this.users.createQueryBuilder('u').orderBy(\`u.\${query.by}\`).getMany(); // !tainted
    await this.source.query('select ' + sort); // !tainted
    await this.manager.query('select ' + sort); // !tainted
  }
}`,
    'a repository that is extended': `import type { Request } from 'express';
import { Repository } from 'typeorm';
export class Users extends Repository<object> {
  find1(req: Request) { return this.query('select ' + req.query.a); } // !tainted
  find2(req: Request) { return this.createQueryBuilder('u').where('u.a = ' + req.query.b).getMany(); } // !tainted
}`,
    'a migration': `import type { Request } from 'express';
import { MigrationInterface, QueryRunner } from 'typeorm';
export class Drop { up(runner: QueryRunner, req: Request) { return runner.query(\`drop table \${req.query.table}\`); } } // !tainted`,
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import { DataSource } from 'typeorm';
const source = new DataSource({ type: 'postgres' });
export const find = (sort) => source.createQueryBuilder().orderBy(\`u.\${sort}\`); // !composed`,
    },
  },
});
