import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

/** Code as people publish it in answers, issues and repositories. */
testRule(rule, {
  safe: {
    'a proxy of a development server': `
import { defineConfig } from 'vite';
export default defineConfig({ server: { proxy: { '/api': { target: 'https://api.acme.com', secure: false } } } });`,
    'plain HTTP': `
import http from 'node:http';
http.request({ host: 'localhost', port: 8080, rejectUnauthorized: false });`,
    'a cookie that is not secure': `
import session from 'express-session';
app.use(session({ secret, cookie: { secure: false } }));`,
    'a default that checks': `
import https from 'node:https';
export function createAgent({ rejectUnauthorized = true } = {}) {
  return new https.Agent({ rejectUnauthorized });
}`,
    'an error that is explained': `
if (error.code === 'DEPTH_ZERO_SELF_SIGNED_CERT') {
  console.error('Set NODE_TLS_REJECT_UNAUTHORIZED=0 or rejectUnauthorized: false, if you must.');
}`,
    'an option that TLS saw in old versions of a package': `
import soap from 'soap';
await soap.createClientAsync('https://erp.acme.com/service?wsdl', { wsdl_options: { rejectUnauthorized: false } });`,
    'not seen: a factory that a framework calls': `
import { TypeOrmModule } from '@nestjs/typeorm';
export const orm = TypeOrmModule.forRootAsync({
  inject: [ConfigService],
  useFactory: (config: ConfigService) => ({
    type: 'postgres',
    url: config.get('DATABASE_URL'),
    ssl: { rejectUnauthorized: false },
  }),
});`,
  },
  vulnerable: {
    'a module in the middle of an expression': `
require('https').globalAgent.options.rejectUnauthorized = false; // !verificationDisabled`,
    'a class in the middle of an expression': `
const fetch = require('node-fetch');
fetch(url, { agent: new (require('https').Agent)({ rejectUnauthorized: false }) }); // !verificationDisabled`,
    'an agent chosen by a function': `
import fetch from 'node-fetch';
import http from 'node:http';
import https from 'node:https';
const insecure = new https.Agent({ rejectUnauthorized: false }); // !verificationDisabled
const plain = new http.Agent();
await fetch(url, { agent: (parsed) => (parsed.protocol === 'https:' ? insecure : plain) });`,
    'options made of a parsed URL': `
const https = require('https');
const url = require('url');
const options = url.parse('https://api.acme.com/orders');
options.rejectUnauthorized = false; // !verificationDisabled
https.get(options, onResponse);`,
    'options merged into a parsed URL': `
const https = require('https');
const url = require('url');
https.request(Object.assign(url.parse(target), { method: 'POST', rejectUnauthorized: false }), onResponse); // !verificationDisabled`,
    'a URL object and options': `
import https from 'node:https';
https.get(new URL('/orders', base), { rejectUnauthorized: false }, onResponse); // !verificationDisabled`,
    'a variable set unless it is set': `
process.env.NODE_TLS_REJECT_UNAUTHORIZED ??= '0'; // !verificationDisabled`,
    'production on Heroku': `
import pg from 'pg';
export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false, // !verificationDisabled
});`,
    'production on Heroku, shorter': `
const { Pool } = require('pg');
const isProduction = process.env.NODE_ENV === 'production';
const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: isProduction && { rejectUnauthorized: false } }); // !verificationDisabled`,
    'Sequelize in production': `
const { Sequelize } = require('sequelize');
const config = { dialect: 'postgres', logging: false };
if (process.env.NODE_ENV === 'production') {
  config.dialectOptions = { ssl: { require: true, rejectUnauthorized: false } }; // !verificationDisabled
}
module.exports = new Sequelize(process.env.DATABASE_URL, config);`,
    'a module of Nest for HTTP': `
import { HttpModule } from '@nestjs/axios';
import { Agent } from 'https';
export const http = HttpModule.register({ timeout: 5000, httpsAgent: new Agent({ rejectUnauthorized: false }) }); // !verificationDisabled`,
    'a queue of Bull': `
const Queue = require('bull');
const mails = new Queue('mails', process.env.REDIS_URL, { redis: { tls: { rejectUnauthorized: false } } }); // !verificationDisabled`,
    'a wrapper around ioredis': `
import Redis, { type RedisOptions } from 'ioredis';
const options: RedisOptions = { maxRetriesPerRequest: null };
if (process.env.REDIS_URL?.startsWith('rediss://')) options.tls = { rejectUnauthorized: false }; // !verificationDisabled
export const connection = new Redis(process.env.REDIS_URL ?? '', options);`,
    'socket.io-client called itself': `
const socket = require('socket.io-client')('https://chat.acme.com', { secure: true, rejectUnauthorized: false }); // !verificationDisabled`,
    'mqtt with options alone': `
const mqtt = require('mqtt');
const client = mqtt.connect({ host: 'broker.acme.com', port: 8883, protocol: 'mqtts', rejectUnauthorized: false }); // !verificationDisabled`,
    'ws over an agent': `
import WebSocket from 'ws';
import https from 'node:https';
new WebSocket('wss://feed.acme.com', { agent: new https.Agent({ rejectUnauthorized: false }) }); // !verificationDisabled`,
    'brokers behind a manager': `
import amqp from 'amqp-connection-manager';
amqp.connect(['amqps://mq.acme.com'], { connectionOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'an option that TLS saw in old versions of a package, under strict': {
      code: `
import soap from 'soap';
await soap.createClientAsync('https://erp.acme.com/service?wsdl', { wsdl_options: { rejectUnauthorized: false } }); // !verificationDisabled`,
      level: 'strict',
    },
    'certificates for SOAP': `
const soap = require('soap');
client.setSecurity(new soap.ClientSSLSecurity('key.pem', 'cert.pem', { rejectUnauthorized: false })); // !verificationDisabled`,
    'flags of Chromium beside others': `
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
await puppeteer.launch({ args: [...chromium.args, '--ignore-certificate-errors'], executablePath }); // !programUnverified`,
    execa: `
import { execa } from 'execa';
await execa('curl', ['-sk', url]); // !programUnverified`,
    'cross-spawn': `
const spawn = require('cross-spawn');
spawn.sync('wget', ['--no-check-certificate', url]); // !programUnverified`,
    ShellJS: `
const shell = require('shelljs');
shell.exec('git config --global http.sslVerify false'); // !programUnverified`,
    zx: `
import { $ } from 'zx';
await $\`curl -k https://get.acme.com/agent.tgz -o agent.tgz\`; // !programUnverified`,
    'simple-git': `
import { simpleGit } from 'simple-git';
const git = simpleGit({ config: ['http.sslVerify=false'] }); // !programUnverified`,
    'a client made once': `
import https from 'node:https';
let agent: https.Agent | undefined;
function getAgent() {
  agent ??= new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // !verificationDisabled
  return agent;
}
https.get('https://api.acme.com', { agent: getAgent() });`,
    'a host that is set later': `
import { Pool } from 'undici';
export class Controller {
  private address = '';
  login(address: string) {
    this.address = address;
  }
  open() {
    return new Pool('https://' + this.address, { connect: { rejectUnauthorized: false } }); // !verificationDisabled
  }
}`,
    'a static field': `
import https from 'node:https';
class Api {
  static readonly TLS = { rejectUnauthorized: false }; // !verificationDisabled
  get(path: string) {
    return https.get({ host: 'api.acme.com', path, ...Api.TLS });
  }
}`,
    'a getter': `
import https from 'node:https';
class Api {
  private get options() {
    return { host: 'api.acme.com', rejectUnauthorized: false }; // !verificationDisabled
  }
  ping() {
    return https.get(this.options);
  }
}`,
    'a lookup by environment': `
import https from 'node:https';
const settings = { staging: { rejectUnauthorized: false }, production: { rejectUnauthorized: true } }; // !verificationDisabled
https.get('https://api.acme.com', settings.staging);`,
  },
});
