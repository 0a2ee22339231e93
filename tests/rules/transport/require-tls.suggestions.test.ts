import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a repaired URL': { level: 'strict', code: `await fetch('https://api.acme.io/v1');` },
  },
  vulnerable: {
    'the port of clear text becomes the port of TLS': {
      settings: { fix: 'hardening' },
      code: `await fetch('http://api.acme.io:80/v1'); // !cleartextUrl`,
      repaired: `await fetch('https://api.acme.io:443/v1');`,
    },
    'the port of a broker becomes its port of TLS': {
      settings: { fix: 'hardening' },
      code: `import mqtt from 'mqtt';
mqtt.connect('mqtt://broker.acme.io:1883'); // !cleartextUrl`,
      repaired: `import mqtt from 'mqtt';
mqtt.connect('mqtts://broker.acme.io:8883');`,
    },
    'another port stays': {
      settings: { fix: 'hardening' },
      code: `await fetch('http://api.acme.io:8080/v1'); // !cleartextUrl`,
      repaired: `await fetch('https://api.acme.io:8080/v1');`,
    },
    'a port that goes on behind a hole stays': {
      settings: { fix: 'hardening' },
      code: 'await fetch(`http://api.acme.io:80${suffix}`); // !cleartextUrl',
      repaired: 'await fetch(`https://api.acme.io:80${suffix}`);',
    },
    'double quotes': {
      settings: { fix: 'hardening' },
      code: `await fetch("http://api.acme.io/v1"); // !cleartextUrl`,
      repaired: `await fetch("https://api.acme.io/v1");`,
    },
    'a constant is repaired where it is written': {
      settings: { fix: 'hardening' },
      code: `const BASE = 'http://api.acme.io'; // !cleartextUrl
await fetch(\`\${BASE}/v1\`);`,
      repaired: `const BASE = 'https://api.acme.io';
await fetch(\`\${BASE}/v1\`);`,
    },
    'http.get stays: its module has to change too': {
      settings: { fix: 'hardening' },
      code: `import http from 'node:http';
http.get('http://api.acme.io/v1'); // !cleartextUrl`,
    },
    'a scheme in pieces stays': {
      settings: { fix: 'hardening' },
      code: `await fetch('http' + '://api.acme.io/v1'); // !cleartextUrl`,
    },
    'a protocol': {
      code: `import amqp from 'amqplib';
await amqp.connect({ protocol: 'amqp', hostname: 'queue.acme.io' }); // !cleartextUrl`,
      suggested: [
        `import amqp from 'amqplib';
await amqp.connect({ protocol: 'amqps', hostname: 'queue.acme.io' });`,
      ],
    },
    'a switch in a connection string': {
      code: `import pg from 'pg';
new pg.Client('postgres://app@db.acme.io/shop?sslmode=disable&application_name=shop'); // !tlsOff`,
      suggested: [
        `import pg from 'pg';
new pg.Client('postgres://app@db.acme.io/shop?sslmode=verify-full&application_name=shop');`,
      ],
    },
    'a switch in a connection string with holes': {
      code: `import pg from 'pg';
new pg.Client(\`postgres://\${user}@db.acme.io/\${name}?sslmode=disable\`); // !tlsOff`,
      suggested: [
        `import pg from 'pg';
new pg.Client(\`postgres://\${user}@db.acme.io/\${name}?sslmode=verify-full\`);`,
      ],
    },
    'a switch of MySQL in a connection string stays': {
      code: `import mysql from 'mysql2';
mysql.createPool('mysql://db.acme.io/shop?ssl=false'); // !tlsOff`,
      suggested: [],
    },
    'a switch of MongoDB in a connection string': {
      code: `import { MongoClient } from 'mongodb';
new MongoClient('mongodb://db.acme.io/shop?tls=false'); // !tlsOff`,
      suggested: [
        `import { MongoClient } from 'mongodb';
new MongoClient('mongodb://db.acme.io/shop?tls=true');`,
      ],
    },
    'a switch that takes options': {
      code: `import mysql from 'mysql2';
mysql.createPool({ host: 'db.acme.io', ssl: false }); // !tlsOff`,
      suggested: [
        `import mysql from 'mysql2';
mysql.createPool({ host: 'db.acme.io', ssl: { rejectUnauthorized: true } });`,
      ],
    },
    'a switch with a name of its own is switched where it is given': {
      code: `import { Pool } from 'pg';
const verbose = false; // !tlsOff
new Pool({ host: 'db.acme.io', ssl: verbose });`,
      suggested: [
        `import { Pool } from 'pg';
const verbose = false;
new Pool({ host: 'db.acme.io', ssl: true });`,
      ],
    },
    'a switch that is left out': {
      level: 'strict',
      code: `import { Pool } from 'pg';
new Pool({ host: 'db.acme.io', user: 'app' }); // !tlsMissing`,
      suggested: [
        `import { Pool } from 'pg';
new Pool({ host: 'db.acme.io', user: 'app', ssl: true });`,
      ],
    },
    'a switch that is left out behind a trailing comma': {
      level: 'strict',
      code: `import Redis from 'ioredis';
new Redis({ // !tlsMissing
  host: 'cache.acme.io',
  port: 6379,
});`,
      suggested: [
        `import Redis from 'ioredis';
new Redis({
  host: 'cache.acme.io',
  port: 6379, tls: { rejectUnauthorized: true },
});`,
      ],
    },
    'a switch that takes the name of a transport': {
      code: `import { Container } from 'rhea-promise';
new Container().createConnection({ host: 'queue.acme.io', port: 5671, transport: 'tcp' }); // !tlsOff`,
      suggested: [
        `import { Container } from 'rhea-promise';
new Container().createConnection({ host: 'queue.acme.io', port: 5671, transport: 'tls' });`,
      ],
    },
    'a switch that takes a word': {
      code: `import neo4j from 'neo4j-driver';
neo4j.driver('bolt://graph.acme.io', auth, { encrypted: 'ENCRYPTION_OFF' }); // !tlsOff`,
      suggested: [
        `import neo4j from 'neo4j-driver';
neo4j.driver('bolt://graph.acme.io', auth, { encrypted: 'ENCRYPTION_ON' });`,
      ],
    },
    'an upgrade that is left out': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer';
nodemailer.createTransport({ host: 'smtp.acme.io', port: 587, auth }); // !upgradeMissing`,
      suggested: [
        `import nodemailer from 'nodemailer';
nodemailer.createTransport({ host: 'smtp.acme.io', port: 587, auth, requireTLS: true });`,
      ],
    },
    'a directory begins with TLS': {
      level: 'strict',
      settings: { fix: 'hardening' },
      code: `import ldap from 'ldapjs';
ldap.createClient({ url: 'ldap://ldap.acme.io:389' }); // !upgradeMissing`,
      repaired: `import ldap from 'ldapjs';
ldap.createClient({ url: 'ldaps://ldap.acme.io:636' });`,
    },
  },
});
