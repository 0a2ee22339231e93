import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a client that demands TLS 1.2': `
import Redis from 'ioredis';
new Redis({ host: 'redis.acme.com', tls: { minVersion: 'TLSv1.2' } });`,
  },
  vulnerable: {
    got: `
import got from 'got';
await got('https://legacy.acme.com', { https: { minVersion: 'TLSv1' } }); // !legacyVersion`,
    'axios with an agent': `
import axios from 'axios';
import https from 'node:https';
axios.create({ httpsAgent: new https.Agent({ minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }) }); // !legacyVersion !weakCipher`,
    undici: `
import { Agent, setGlobalDispatcher } from 'undici';
setGlobalDispatcher(new Agent({ connect: { minVersion: 'TLSv1' } })); // !legacyVersion`,
    request: `
const request = require('request');
request({ url: 'https://legacy.acme.com', agentOptions: { secureProtocol: 'SSLv3_method' } }, done); // !legacyVersion`,
    needle: `
const needle = require('needle');
needle.get('https://legacy.acme.com', { secureProtocol: 'TLSv1_method' }, done); // !legacyVersion`,
    pg: `
import { Pool } from 'pg';
new Pool({ host: 'db.acme.com', ssl: { minVersion: 'TLSv1' } }); // !legacyVersion`,
    mysql2: `
import mysql from 'mysql2';
mysql.createPool({ host: 'db.acme.com', ssl: { minVersion: 'TLSv1', ca } }); // !legacyVersion`,
    tedious: `
import { Connection } from 'tedious';
new Connection({
  server: 'sql.acme.com',
  options: { cryptoCredentialsDetails: { minVersion: 'TLSv1' } }, // !legacyVersion
});`,
    mssql: `
import sql from 'mssql';
await sql.connect({ server: 'sql.acme.com', options: { cryptoCredentialsDetails: { minVersion: 'TLSv1' } } }); // !legacyVersion`,
    ioredis: `
import Redis from 'ioredis';
new Redis({ host: 'redis.acme.com', tls: { minVersion: 'TLSv1.1' } }); // !legacyVersion`,
    redis: `
import { createClient } from 'redis';
createClient({ socket: { host: 'redis.acme.com', tls: true, minVersion: 'TLSv1' } }); // !legacyVersion`,
    'nodemailer with a version': `
const nodemailer = require('nodemailer');
nodemailer.createTransport({ host: 'smtp.acme.com', tls: { minVersion: 'TLSv1' } }); // !legacyVersion`,
    'nodemailer with ciphers': `
const nodemailer = require('nodemailer');
nodemailer.createTransport({ host: 'smtp.office365.com', port: 587, tls: { ciphers: 'SSLv3' } }); // !weakCipher`,
    Sequelize: `
import { Sequelize } from 'sequelize';
new Sequelize(process.env.DATABASE_URL, { dialectOptions: { ssl: { minVersion: 'TLSv1' } } }); // !legacyVersion`,
    amqplib: `
import amqp from 'amqplib';
await amqp.connect('amqps://mq.acme.com', { minVersion: 'TLSv1' }); // !legacyVersion`,
    kafkajs: `
import { Kafka } from 'kafkajs';
new Kafka({ brokers: ['kafka.acme.com:9093'], ssl: { minVersion: 'TLSv1.1' } }); // !legacyVersion`,
    mqtt: `
import mqtt from 'mqtt';
mqtt.connect('mqtts://broker.acme.com', { secureProtocol: 'TLSv1_method' }); // !legacyVersion`,
    ws: `
import WebSocket from 'ws';
new WebSocket('wss://feed.acme.com', { minVersion: 'TLSv1' }); // !legacyVersion`,
    'an FTP client': `
import { Client } from 'basic-ftp';
await new Client().access({ host: 'ftp.acme.com', secure: true, secureOptions: { minVersion: 'TLSv1' } }); // !legacyVersion`,
    Elasticsearch: `
import { Client } from '@elastic/elasticsearch';
new Client({ node: 'https://search.acme.com', tls: { minVersion: 'TLSv1' } }); // !legacyVersion`,
    'a server of Fastify': `
import Fastify from 'fastify';
Fastify({ https: { key, cert, minVersion: 'TLSv1' } }); // !legacyVersion`,
  },
});
