import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

/** How people write it: patterns met in public repositories, told anew. */
testRule(rule, {
  safe: {
    'a store beside the program': `import { Client } from 'minio';
const inContainer = process.env.IN_CONTAINER === 'yes';
export const store = new Client({ endPoint: process.env.STORE_HOST || (inContainer ? 'minio' : 'localhost'), port: 9000, useSSL: false, accessKey, secretKey });`,
    'a database whose default is on the machine': `import { Pool } from 'pg';
export const pool = new Pool({ host: process.env.PGHOST || 'localhost', port: 5432, ssl: false });`,
    'a mail catcher of a Compose file': `import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: staging ? 'mail-catcher' : 'second-catcher', port: 1025, secure: false, ignoreTLS: true });`,
    'a mail catcher on the default host': {
      level: 'strict',
      code: `const mailer = require('nodemailer'); const transport = mailer.createTransport({ port: 1025, ignoreTLS: true });`,
    },
    'an upgrade ignored on the machine only': `import nodemailer from 'nodemailer';
const host = process.env.SMTP_HOST; const port = Number(process.env.SMTP_PORT);
const options = { host, port, secure: port === 465, ...(host === 'localhost' ? { ignoreTLS: true } : { requireTLS: port === 587 }) };
export const transport = nodemailer.createTransport(options);`,
    'mail over TLS that ignores the upgrade': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: 'smtp.gmail.com', port: 465, secure: true, ignoreTLS: true, auth });`,
    },
    'a stand-in for DynamoDB in tests': `const AWS = require('aws-sdk');
const inTest = process.env.JEST_WORKER_ID;
const config = { convertEmptyValues: true, ...(inTest && { endpoint: 'localhost:8000', sslEnabled: false, region: 'local' }) };
const documents = new AWS.DynamoDB.DocumentClient(config);`,
    'an endpoint on the machine without a scheme': {
      level: 'strict',
      code: `const AWS = require('aws-sdk'); new AWS.DynamoDB({ endpoint: 'localhost:8000', sslEnabled: false });`,
    },
    'a service of remote calls with a default on the machine': `import grpc from '@grpc/grpc-js';
const address = process.env.POLICY_ADDRESS || 'localhost:5075';
export const policies = new proto.PolicyService(address, grpc.credentials.createInsecure());`,
    'a database of a developer': {
      level: 'strict',
      code: `import { drizzle } from 'drizzle-orm/node-postgres'; export const db = drizzle({ connection: { host: 'localhost', port: 5432, user: 'dev', ssl: false } });`,
    },
    'a socket to an API under the scheme of the page': {
      level: 'strict',
      code: `function connect(id) {
  const host = 'api.acme.io';
  const protocol = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
  const url = \`\${protocol}//\${host}/ws/\${id}\`;
  socket = new WebSocket(url);
}`,
    },
    'an API of the environment with a default on the machine': {
      level: 'strict',
      code: `const fetch = require('node-fetch');
const API = process.env.API_URL || 'http://localhost:5000';
const load = async (user) => (await fetch(\`\${API}/\${user}/achievements\`)).json();`,
    },
    'a service of Nest on the machine': {
      level: 'strict',
      code: `import { Transport } from '@nestjs/microservices';
app.connectMicroservice({ transport: Transport.REDIS, options: { host: 'localhost', port: config.get('REDIS_PORT') } });`,
    },
    'an API of the same network': `import axios from 'axios'; export const names = () => axios.get('http://shop-admin/names.php');`,
    'a broker at home': `import mqtt from 'mqtt'; const client = mqtt.connect('mqtt://mqtt.home', { clientId: 'boiler' });`,
    'a WebSocket to the own host, under recommended': `const socket = new WebSocket('ws://' + window.location.host + '/ws');`,
  },
  vulnerable: {
    'an API at a bare address': `import axios from 'axios';
export const load = async () => {
  const { data } = await axios.get('http://3.14.15.92:8000/api/names/'); // !cleartextUrl
  return data.names;
};`,
    'a request with options far from their call': `const http = require('http');
function upload(body) {
  return new Promise((resolve, reject) => {
    const options = { hostname: 'tills.staging.acme.io', path: '/cards/load', method: 'POST', headers: { 'Content-Type': 'application/json' } };
    const req = http.request(options, (res) => res.on('data', resolve)); // !cleartextUrl
    req.on('error', reject);
    req.end(body);
  });
}`,
    'a directory of a university': {
      level: 'strict',
      code: `var LdapStrategy = require('passport-ldapauth');
var OPTS = { server: { url: 'ldap://ldap.acme.edu:389', bindDN: 'cn=admin', searchBase: 'ou=users' } }; // !upgradeMissing
passport.use(new LdapStrategy(OPTS));`,
    },
    'a cache of the environment': {
      level: 'strict',
      code: `import { createClient } from 'redis';
const client = createClient({ url: 'redis://' + process.env.REDIS_HOST + ':' + process.env.REDIS_PORT }); // !cleartextHost`,
    },
    'a microservice whose address the environment says': {
      level: 'strict',
      code: `const http = require('http');
const options = { hostname: \`\${process.env.USERS_HOST}\`, port: process.env.USERS_PORT, path: '/user', method: 'POST' };
const req = http.request(options, (res) => res.resume()); // !cleartextHost`,
    },
    'a public broker': `const mqtt = require('mqtt');
const publisher = mqtt.connect('mqtt://broker.hivemq.com', { keepalive: 3, port: 1883 }); // !cleartextUrl`,
    'a broker of the environment without TLS': `import { Kafka } from 'kafkajs';
if (!process.env.KAFKA_BROKER) throw new Error('KAFKA_BROKER is missing');
const kafka = new Kafka({ brokers: [process.env.KAFKA_BROKER], ssl: false, sasl }); // !tlsOff`,
    'a database of the environment without TLS': `import postgres from 'postgres';
const sql = postgres(process.env.DATABASE_URL!, { ssl: false, prepare: false, max: 1 }); // !tlsOff`,
    'a mapper without TLS': `import { Sequelize } from 'sequelize-typescript';
const { DB_HOST: host, DB_NAME: database } = process.env;
export const db = new Sequelize({ database, host, dialect: 'postgres', dialectOptions: { ssl: false } }); // !tlsOff`,
    'a table of AWS without TLS': `const { DynamoDB } = require('aws-sdk');
const documents = new DynamoDB.DocumentClient({ apiVersion: '2012-08-10', sslEnabled: false, paramValidation: false }); // !tlsOff`,
    'a service of remote calls with a default on the machine, under strict': {
      level: 'strict',
      code: `import grpc from '@grpc/grpc-js';
const address = process.env.POLICY_ADDRESS || 'localhost:5075';
export const policies = new proto.PolicyService(address, grpc.credentials.createInsecure()); // !insecureDoubtful`,
    },
    'a database whose default is on the machine, under strict': {
      level: 'strict',
      code: `import { Pool } from 'pg';
export const pool = new Pool({ host: process.env.PGHOST || 'localhost', port: 5432, ssl: false }); // !tlsDoubtful`,
    },
  },
});
