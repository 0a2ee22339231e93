import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'drivers over TLS': {
      level: 'strict',
      code: `import { Pool } from 'pg'; import mysql from 'mysql2/promise'; import { MongoClient } from 'mongodb'; import mongoose from 'mongoose'; import cassandra from 'cassandra-driver'; import { Client } from '@elastic/elasticsearch';
new Pool({ host: 'db.acme.io', ssl: true }); new Pool({ host: 'db.acme.io', ssl: { ca } });
await mysql.createConnection({ host: 'db.acme.io', user, ssl: {} });
new MongoClient('mongodb://db.acme.io/shop', { tls: true }); await mongoose.connect('mongodb://db.acme.io/shop', { ssl: true });
new cassandra.Client({ contactPoints: ['db.acme.io'], localDataCenter: 'dc1', sslOptions: { ca } });
new Client({ node: 'https://search.acme.io:9200' });`,
    },
    'TLS in the connection string': {
      level: 'strict',
      code: `import { Pool } from 'pg'; import { MongoClient } from 'mongodb'; import mongoose from 'mongoose';
new Pool({ connectionString: 'postgres://app@db.acme.io/shop?sslmode=verify-full' });
new MongoClient('mongodb://db.acme.io/shop?tls=true'); await mongoose.connect('mongodb://db.acme.io/shop?ssl=true');
new MongoClient('mongodb+srv://cluster0.abcde.mongodb.net/shop');`,
    },
    'a connection string whose scheme says nothing of TLS': `import { Pool } from 'pg'; import { MongoClient } from 'mongodb'; import mongoose from 'mongoose';
new Pool({ connectionString: 'postgres://app@db.acme.io/shop' }); new MongoClient('mongodb://db.acme.io:27017/shop'); await mongoose.connect('mongodb://db.acme.io/shop');`,
    'a connection string of the environment': {
      level: 'strict',
      code: `import { Pool } from 'pg'; import mongoose from 'mongoose'; new Pool({ connectionString: process.env.DATABASE_URL }); await mongoose.connect(process.env.MONGO_URL);`,
    },
    'a database on the machine': {
      level: 'strict',
      code: `import { Pool } from 'pg'; import mysql from 'mysql2'; import { MongoClient } from 'mongodb'; import { Client } from 'cassandra-driver';
new Pool({ host: 'localhost', ssl: false }); new Pool({ host: '/var/run/postgresql' }); mysql.createConnection({ host: '127.0.0.1', user: 'root' });
mysql.createConnection({ socketPath: '/var/run/mysqld/mysqld.sock' }); new MongoClient('mongodb://127.0.0.1:27017', { tls: false });
new Client({ contactPoints: ['127.0.0.1'], localDataCenter: 'datacenter1' });`,
    },
    'a database of the default host': {
      level: 'strict',
      code: `import { Pool } from 'pg'; const pool = new Pool(); new Pool({ database: 'shop' });`,
    },
    'a database of a Compose file': `import { Pool } from 'pg'; new Pool({ host: 'postgres', ssl: false }); import mysql from 'mysql2'; mysql.createPool({ host: 'mysql' });`,
    'TLS that the environment decides, under recommended': `import { Pool } from 'pg'; new Pool({ host: process.env.PGHOST, ssl: process.env.PGSSL === 'true' });`,
    'TLS that is switched off unless something is given': `import { Pool } from 'pg'; export const connect = (options) => new Pool({ host: 'db.acme.io', ssl: options.ca ? options.tls : undefined });`,
    'TLS that only development goes without': {
      level: 'strict',
      code: `import { Pool } from 'pg'; new Pool({ host: 'db.acme.io', ssl: process.env.NODE_ENV === 'production' ? { ca } : false });`,
    },
    'options that are not known': {
      level: 'strict',
      code: `import { Pool } from 'pg'; export const connect = (options) => new Pool(options);`,
    },
    'options spread into a host': {
      level: 'strict',
      code: `import { Pool } from 'pg'; export const connect = (options) => new Pool({ host: 'db.acme.io', ...options });`,
    },
    'an encryption that is on unless it is switched off': {
      level: 'strict',
      code: `import sql from 'mssql'; const encrypt = config.encrypt === undefined || config.encrypt; export const pool = new sql.ConnectionPool({ server: 'db.acme.io', options: { encrypt } }); new sql.ConnectionPool({ server: 'db.acme.io', options: { encrypt: undefined } });`,
    },
    'a bundle of certificates for Cassandra': {
      level: 'strict',
      code: `import { Client } from 'cassandra-driver'; new Client({ cloud: { secureConnectBundle: 'secure-connect-shop.zip' }, credentials });`,
    },
  },
  vulnerable: {
    'pg with TLS off': {
      code: `import { Pool } from 'pg';
const pool = new Pool({ host: 'db.acme.io', user: 'app', ssl: false }); // !tlsOff`,
      suggested: [
        `import { Pool } from 'pg';
const pool = new Pool({ host: 'db.acme.io', user: 'app', ssl: true });`,
      ],
    },
    'a pg client with TLS off for a host of the environment': `const { Client } = require('pg');
const client = new Client({ host: process.env.PGHOST, ssl: false }); // !tlsOff`,
    'pg with TLS off in the connection string': `import pg from 'pg';
const client = new pg.Client('postgres://app:secret@db.acme.io/shop?sslmode=disable'); // !tlsOff`,
    'pg without TLS': {
      level: 'strict',
      code: `import pg from 'pg';
const pool = new pg.Pool({ host: 'db.acme.io', user: 'app', password }); // !tlsMissing`,
    },
    'pg without TLS for a URL': {
      level: 'strict',
      code: `import pg from 'pg';
const pool = new pg.Pool({ connectionString: 'postgres://app@db.acme.io/shop' }); // !tlsMissing`,
    },
    'pg with TLS off for a service': {
      level: 'strict',
      code: `import pg from 'pg';
const pool = new pg.Pool({ host: 'postgres', ssl: false }); // !tlsDoubtful`,
    },
    'pg with TLS that can be off': {
      level: 'strict',
      code: `import pg from 'pg';
const pool = new pg.Pool({ host: 'db.acme.io', ssl: useTls ? { ca } : false }); // !tlsDoubtful`,
    },
    'pg with options of a configuration': `import pg from 'pg';
const defaults = { port: 5432, ssl: false }; // !tlsOff
const pool = new pg.Pool({ ...defaults, host: 'db.acme.io' });`,
    'pg with options assigned': `import pg from 'pg';
const options = { host: 'db.acme.io' };
options.ssl = false; // !tlsOff
const pool = new pg.Pool(options);`,
    'mysql2 with TLS off': {
      level: 'strict',
      code: `import mysql from 'mysql2/promise';
const connection = await mysql.createConnection({ host: 'db.acme.io', user: 'app', database: 'shop' }); // !tlsMissing`,
    },
    'a mysql2 pool': {
      level: 'strict',
      code: `const mysql = require('mysql2');
const pool = mysql.createPool({ host: 'db.acme.io', user: 'app', waitForConnections: true, connectionLimit: 10 }); // !tlsMissing`,
    },
    'mssql with encryption off': {
      code: `import sql from 'mssql';
const pool = new sql.ConnectionPool({ server: 'db.acme.io', options: { encrypt: false } }); // !tlsOff`,
      suggested: [
        `import sql from 'mssql';
const pool = new sql.ConnectionPool({ server: 'db.acme.io', options: { encrypt: true } });`,
      ],
    },
    'mongodb with TLS off': `const { MongoClient } = require('mongodb');
const client = new MongoClient('mongodb://db.acme.io:27017', { tls: false }); // !tlsOff`,
    'mongodb with TLS off in the connection string': `import { MongoClient } from 'mongodb';
const client = await MongoClient.connect('mongodb://db.acme.io/shop?tls=false'); // !tlsOff`,
    'mongodb with TLS off behind a name of DNS': `import { MongoClient } from 'mongodb';
const client = new MongoClient('mongodb+srv://db.acme.io/shop?ssl=false'); // !tlsOff`,
    'mongodb without TLS': {
      level: 'strict',
      code: `import { MongoClient } from 'mongodb';
const client = new MongoClient('mongodb://app:secret@db1.acme.io,db2.acme.io/shop?replicaSet=rs0'); // !tlsMissing`,
    },
    'mongoose with TLS off': `import mongoose from 'mongoose';
await mongoose.connect('mongodb://db.acme.io/shop', { ssl: false }); // !tlsOff`,
    'mongoose without TLS': {
      level: 'strict',
      code: `const mongoose = require('mongoose');
mongoose.createConnection('mongodb://db.acme.io/shop', { maxPoolSize: 10 }); // !tlsMissing`,
    },
    'cassandra-driver without TLS': {
      level: 'strict',
      code: `const cassandra = require('cassandra-driver');
const client = new cassandra.Client({ contactPoints: ['cassandra1.acme.io', 'cassandra2.acme.io'], localDataCenter: 'datacenter1', keyspace: 'ks1' }); // !tlsMissing`,
    },
    'elasticsearch in clear text': {
      code: `const { Client } = require('@elastic/elasticsearch');
const client = new Client({ node: 'http://search.acme.io:9200', auth: { username, password } }); // !cleartextUrl`,
      suggested: [
        `const { Client } = require('@elastic/elasticsearch');
const client = new Client({ node: 'https://search.acme.io:9200', auth: { username, password } });`,
      ],
    },
    'one of several elasticsearch nodes': `import { Client } from '@elastic/elasticsearch';
const client = new Client({ nodes: ['https://one.acme.io:9200', 'http://two.acme.io:9200'] }); // !cleartextUrl`,
  },
});
