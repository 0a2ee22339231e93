import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'mail over TLS from the first byte': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: 'smtp.acme.io', port: 465, secure: true, auth }); nodemailer.createTransport('smtps://user:pass@smtp.acme.io');`,
    },
    'mail with a demanded upgrade': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: 'smtp.acme.io', port: 587, secure: false, requireTLS: true, auth });`,
    },
    'mail to the port of TLS': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: 'smtp.acme.io', port: 465, auth });`,
    },
    'mail through a service that nodemailer knows': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ service: 'gmail', auth: { user, pass } });`,
    },
    'mail on the machine': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: 'localhost', port: 1025, ignoreTLS: true }); nodemailer.createTransport({ sendmail: true });`,
    },
    'mail with an upgrade that nothing demands, under recommended': `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: 'smtp.acme.io', port: 587, secure: false, auth });`,
    'a directory over TLS': {
      level: 'strict',
      code: `import ldap from 'ldapjs'; import { Client } from 'ldapts'; ldap.createClient({ url: ['ldaps://ldap.acme.io'] }); new Client({ url: 'ldaps://ldap.jumpcloud.com', tlsOptions: { minVersion: 'TLSv1.2' } });`,
    },
    'a directory whose connection is upgraded': {
      level: 'strict',
      code: `import { Client } from 'ldapts'; const client = new Client({ url: 'ldap://ldap.acme.io' }); await client.startTLS({ ca }); await client.bind(dn, password);`,
    },
    'a directory on the machine': {
      level: 'strict',
      code: `import ldap from 'ldapjs'; ldap.createClient({ url: ['ldap://127.0.0.1:1389', 'ldap://127.0.0.2:1389'] });`,
    },
    'a directory with STARTTLS, under recommended': `import ldap from 'ldapjs'; ldap.createClient({ url: 'ldap://ldap.acme.io' });`,
    'files over TLS': {
      level: 'strict',
      code: `import { Client } from 'basic-ftp'; const client = new Client(); await client.access({ host: 'myftpserver.com', user: 'very', password: 'password', secure: true }); await client.access({ host: 'old.acme.io', secure: 'implicit' });`,
    },
    'a socket with TLS laid over it': {
      level: 'strict',
      code: `import net from 'node:net'; import tls from 'node:tls'; const socket = net.connect(587, 'smtp.acme.io'); socket.once('data', () => { const secure = tls.connect({ socket, servername: 'smtp.acme.io' }); });`,
    },
    'a socket on the machine': {
      level: 'strict',
      code: `import net from 'node:net'; net.connect(6379); net.connect({ port: 6379, host: '127.0.0.1' }); net.connect('/var/run/app.sock'); net.createConnection({ path: '/var/run/app.sock' });`,
    },
    'a socket to another host, under recommended': `import net from 'node:net'; net.connect(7000, 'probe.acme.io');`,
    'remote calls with TLS': {
      level: 'strict',
      code: `import * as grpc from '@grpc/grpc-js'; new Greeter('greeter.acme.io:443', grpc.credentials.createSsl()); server.bindAsync('0.0.0.0:443', grpc.ServerCredentials.createSsl(ca, pairs, true), done);`,
    },
    'remote calls on the machine': {
      level: 'strict',
      code: `import * as grpc from '@grpc/grpc-js'; const client = new Greeter('localhost:50051', grpc.credentials.createInsecure()); server.bindAsync('127.0.0.1:50051', grpc.ServerCredentials.createInsecure(), done);`,
    },
    'remote calls on the machine, credentials apart': {
      level: 'strict',
      code: `import { credentials } from '@grpc/grpc-js'; const plain = credentials.createInsecure(); const client = new Greeter('localhost:50051', plain);`,
    },
    'mail whose TLS the environment decides': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer'; nodemailer.createTransport({ host: process.env.SMTP_HOST, port: Number(process.env.SMTP_PORT), secure: process.env.SMTP_SECURE === 'true' });`,
    },
    'credentials that a condition replaces, under recommended': `import * as grpc from '@grpc/grpc-js'; let creds = grpc.credentials.createInsecure(); if (ca) creds = grpc.credentials.createSsl(ca); const client = new Greeter('greeter.acme.io:443', creds);`,
    'credentials that are handed on, under recommended': `import * as grpc from '@grpc/grpc-js'; const session = new Session(options, grpc.credentials.createInsecure());`,
    'remote calls to a service': `import * as grpc from '@grpc/grpc-js'; const client = new Greeter('greeter:50051', grpc.credentials.createInsecure());`,
  },
  vulnerable: {
    'mail with TLS ignored': {
      code: `const nodemailer = require('nodemailer');
const transporter = nodemailer.createTransport({ host: 'smtp.acme.io', port: 25, ignoreTLS: true }); // !tlsOff`,
      suggested: [
        `const nodemailer = require('nodemailer');
const transporter = nodemailer.createTransport({ host: 'smtp.acme.io', port: 25, ignoreTLS: false });`,
      ],
    },
    'mail with an upgrade that nothing demands': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer';
const transporter = nodemailer.createTransport({ host: 'smtp.acme.io', port: 587, secure: false, auth: { user, pass } }); // !upgradeMissing`,
    },
    'mail without a word on TLS': {
      level: 'strict',
      code: `import { createTransport } from 'nodemailer';
createTransport({ pool: true, host: 'smtp.acme.io', port: 587, auth }); // !upgradeMissing`,
    },
    'mail with a URL': {
      level: 'strict',
      code: `import nodemailer from 'nodemailer';
nodemailer.createTransport('smtp://user:pass@smtp.acme.io:587'); // !upgradeMissing`,
    },
    'a directory with STARTTLS': {
      level: 'strict',
      code: `const ldap = require('ldapjs');
const client = ldap.createClient({ url: ['ldap://ldap.acme.io'] }); // !upgradeMissing`,
    },
    ldapts: {
      level: 'strict',
      code: `import { Client } from 'ldapts';
const client = new Client({ url: 'ldap://ldap.forumsys.com:389' }); // !upgradeMissing`,
    },
    'basic-ftp with TLS off': {
      code: `import { Client } from 'basic-ftp';
const client = new Client();
await client.access({ host: 'files.acme.io', user, password, secure: false }); // !tlsOff`,
      suggested: [
        `import { Client } from 'basic-ftp';
const client = new Client();
await client.access({ host: 'files.acme.io', user, password, secure: true });`,
      ],
    },
    'basic-ftp without a word on TLS': {
      level: 'strict',
      code: `const ftp = require('basic-ftp');
const client = new ftp.Client();
await client.access({ host: 'files.acme.io', user: 'very', password: 'password' }); // !tlsMissing`,
    },
    'ftp without a word on TLS': {
      level: 'strict',
      code: `const Client = require('ftp');
const c = new Client();
c.connect({ host: 'files.acme.io', user, password }); // !tlsMissing`,
    },
    telnet: {
      level: 'strict',
      code: `import { Telnet } from 'telnet-client';
const connection = new Telnet();
await connection.connect({ host: 'router.acme.io', port: 23, shellPrompt: '/ # ' }); // !rawSocket`,
    },
    'a socket to another host': {
      level: 'strict',
      code: `import net from 'node:net';
const client = net.createConnection({ port: 8124, host: 'feed.acme.io' }, () => client.write('world!')); // !rawSocket`,
    },
    'a socket that is connected later': {
      level: 'strict',
      code: `const net = require('net');
const socket = new net.Socket();
socket.connect(23, 'router.acme.io', () => socket.write('show version')); // !rawSocket`,
    },
    'remote calls without TLS': `const grpc = require('@grpc/grpc-js');
const client = new hello_proto.Greeter('greeter.acme.io:50051', grpc.credentials.createInsecure()); // !insecureCredentials`,
    'remote calls to an address of the environment': `import { credentials } from '@grpc/grpc-js';
const client = new Greeter(process.env.GREETER_ADDRESS, credentials.createInsecure()); // !insecureCredentials`,
    'remote calls without TLS to a service': {
      level: 'strict',
      code: `import * as grpc from '@grpc/grpc-js';
const client = new Greeter('greeter:50051', grpc.credentials.createInsecure()); // !insecureDoubtful`,
    },
    'a server of remote calls on every address': {
      level: 'strict',
      code: `import * as grpc from '@grpc/grpc-js';
server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), () => server.start()); // !insecureDoubtful`,
    },
    'credentials that are one choice of two': {
      level: 'strict',
      code: `import * as grpc from '@grpc/grpc-js';
const creds = useTls ? grpc.credentials.createSsl() : grpc.credentials.createInsecure(); // !insecureDoubtful`,
    },
    'remote calls without TLS, credentials apart': `import * as grpc from '@grpc/grpc-js';
const insecure = grpc.credentials.createInsecure(); // !insecureCredentials
const client = new Greeter('greeter.acme.io:50051', insecure);`,
  },
});
