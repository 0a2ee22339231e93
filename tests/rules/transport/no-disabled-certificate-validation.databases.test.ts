import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a certificate authority for a pool': `
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
export const pool = new Pool({
  host: 'db.acme.com',
  ssl: { rejectUnauthorized: true, ca: readFileSync('/etc/ssl/rds.pem', 'utf8') },
});`,
    'a full check in a connection string': `
import { Client } from 'pg';
export const client = new Client('postgres://app@db.acme.com/shop?sslmode=verify-full');`,
    'TLS of MongoDB with its checks': `
import { MongoClient } from 'mongodb';
export const client = new MongoClient('mongodb+srv://cluster0.abcde.mongodb.net', { tls: true, tlsInsecure: false });`,
  },
  vulnerable: {
    'a pool of pg': `
import { Pool } from 'pg';
export const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: {
    rejectUnauthorized: false, // !verificationDisabled
  },
});`,
    'a client of pg': `
const { Client } = require('pg');
const client = new Client({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'no-verify in a connection string': `
import { Client } from 'pg';
export const client = new Client({
  connectionString: 'postgres://app@db.acme.com:5432/shop?sslmode=no-verify', // !verificationDisabled
});`,
    'no-verify after a host that is not known': `
import { Pool } from 'pg';
export const pool = new Pool({
  connectionString: \`\${process.env.DATABASE_URL}?sslmode=no-verify\`, // !verificationDisabled
});`,
    'postgres.js': `
import postgres from 'postgres';
const sql = postgres('postgres://app@db.acme.com/shop', { ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
    mysql2: `
import mysql from 'mysql2/promise';
const connection = await mysql.createConnection({
  host: 'db.acme.com',
  ssl: { rejectUnauthorized: false }, // !verificationDisabled
});`,
    mysql: `
const mysql = require('mysql');
const pool = mysql.createPool({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
    mariadb: `
import mariadb from 'mariadb';
const pool = mariadb.createPool({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
    tedious: `
import { Connection } from 'tedious';
export const connection = new Connection({
  server: 'sql.acme.com',
  options: { encrypt: true, trustServerCertificate: true }, // !verificationDisabled
});`,
    mssql: {
      code: `
import sql from 'mssql';
await sql.connect({
  server: 'sql.acme.com',
  options: {
    encrypt: true,
    trustServerCertificate: true, // !verificationDisabled
  },
});`,
      suggested: [
        `
import sql from 'mssql';
await sql.connect({
  server: 'sql.acme.com',
  options: {
    encrypt: true,
    trustServerCertificate: false,
  },
});`,
      ],
    },
    'mssql with a connection string': `
import sql from 'mssql';
await sql.connect('Server=sql.acme.com,1433;Database=shop;Encrypt=true;TrustServerCertificate=true'); // !verificationDisabled`,
    'MongoDB, every check': `
import { MongoClient } from 'mongodb';
const client = new MongoClient(uri, { tls: true, tlsInsecure: true }); // !verificationDisabled`,
    'MongoDB, the chain': `
const { MongoClient } = require('mongodb');
const client = new MongoClient(uri, { tls: true, tlsAllowInvalidCertificates: true }); // !verificationDisabled`,
    'MongoDB, the host name': `
import { MongoClient } from 'mongodb';
const client = new MongoClient(uri, { tlsAllowInvalidHostnames: true }); // !verificationDisabled`,
    'MongoDB in a URL': `
import { MongoClient } from 'mongodb';
const client = new MongoClient('mongodb://db.acme.com/?tls=true&tlsAllowInvalidCertificates=true'); // !verificationDisabled`,
    'MongoDB before version 4': `
const { MongoClient } = require('mongodb');
MongoClient.connect(url, { ssl: true, sslValidate: false }, onConnect); // !verificationDisabled`,
    mongoose: `
import mongoose from 'mongoose';
await mongoose.connect(process.env.MONGO_URL, { tlsAllowInvalidCertificates: true }); // !verificationDisabled`,
    ioredis: `
import Redis from 'ioredis';
const redis = new Redis({
  host: 'redis.acme.com',
  tls: {
    rejectUnauthorized: false, // !verificationDisabled
  },
});`,
    'ioredis after a URL': `
const Redis = require('ioredis');
const redis = new Redis(process.env.REDIS_URL, { tls: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'a cluster of ioredis': `
import { Cluster } from 'ioredis';
new Cluster([{ host: 'redis.acme.com' }], { redisOptions: { tls: { rejectUnauthorized: false } } }); // !verificationDisabled`,
    redis: `
import { createClient } from 'redis';
const client = createClient({
  url: process.env.REDIS_URL,
  socket: { tls: true, rejectUnauthorized: false }, // !verificationDisabled
});`,
    Cassandra: `
import { Client } from 'cassandra-driver';
new Client({ contactPoints: ['db.acme.com'], sslOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    Elasticsearch: `
const { Client } = require('@elastic/elasticsearch');
const client = new Client({
  node: 'https://search.acme.com:9200',
  tls: { rejectUnauthorized: false }, // !verificationDisabled
});`,
    'Elasticsearch before version 8': `
const { Client } = require('@elastic/elasticsearch');
const client = new Client({ node: 'https://search.acme.com:9200', ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
    OpenSearch: `
import { Client } from '@opensearch-project/opensearch';
const client = new Client({ node: 'https://search.acme.com', ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
  },
});
