import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'an object mapper that checks': `
import { Sequelize } from 'sequelize';
export const sequelize = new Sequelize('shop', 'app', process.env.DB_PASSWORD, {
  host: 'db.acme.com',
  dialect: 'postgres',
  dialectOptions: { ssl: { require: true, rejectUnauthorized: true } },
});`,
    'not seen: a class that the call of a package makes': `
import session from 'express-session';
import connectPgSimple from 'connect-pg-simple';
const PgStore = connectPgSimple(session);
new PgStore({ conObject: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } } });`,
  },
  vulnerable: {
    'Sequelize with a URL': `
const { Sequelize } = require('sequelize');
const sequelize = new Sequelize(process.env.DATABASE_URL, {
  dialect: 'postgres',
  dialectOptions: {
    ssl: {
      require: true,
      rejectUnauthorized: false, // !verificationDisabled
    },
  },
});`,
    'Sequelize with a name and a password': `
import { Sequelize } from 'sequelize';
new Sequelize('shop', 'app', process.env.DB_PASSWORD, {
  host: 'db.acme.com',
  dialect: 'mysql',
  dialectOptions: { ssl: { rejectUnauthorized: false } }, // !verificationDisabled
});`,
    'a data source of TypeORM': `
import { DataSource } from 'typeorm';
export const source = new DataSource({
  type: 'postgres',
  url: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: false }, // !verificationDisabled
});`,
    'extra options of TypeORM': `
import { DataSource } from 'typeorm';
export const source = new DataSource({
  type: 'postgres',
  host: 'db.acme.com',
  extra: { ssl: { rejectUnauthorized: false } }, // !verificationDisabled
});`,
    'TypeORM in a Nest module': `
import { TypeOrmModule } from '@nestjs/typeorm';
export const orm = TypeOrmModule.forRoot({
  type: 'postgres',
  host: 'db.acme.com',
  ssl: { rejectUnauthorized: false }, // !verificationDisabled
});`,
    knex: `
import knex from 'knex';
export const db = knex({
  client: 'pg',
  connection: { host: 'db.acme.com', ssl: { rejectUnauthorized: false } }, // !verificationDisabled
});`,
    'drizzle with its own pool': `
import { drizzle } from 'drizzle-orm/node-postgres';
export const db = drizzle({
  connection: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } }, // !verificationDisabled
});`,
    'Kysely over pg': `
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
export const db = new Kysely({
  dialect: new PostgresDialect({
    pool: new pg.Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } }), // !verificationDisabled
  }),
});`,
    'Prisma over pg': `
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
const adapter = new PrismaPg({
  connectionString: process.env.DATABASE_URL,
  ssl: { rejectUnauthorized: false }, // !verificationDisabled
});
export const prisma = new PrismaClient({ adapter });`,
    'Prisma with a URL': `
import { PrismaClient } from '@prisma/client';
export const prisma = new PrismaClient({
  datasources: { db: { url: 'mysql://app@db.acme.com/shop?sslaccept=accept_invalid_certs' } }, // !verificationDisabled
});`,
    'a queue over Redis': `
import { Queue } from 'bullmq';
export const mails = new Queue('mails', {
  connection: { host: 'redis.acme.com', port: 6380, tls: { rejectUnauthorized: false } }, // !verificationDisabled
});`,
  },
});
