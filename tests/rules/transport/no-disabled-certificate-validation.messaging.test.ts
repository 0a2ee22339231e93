import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'mail with the check left on': `
import nodemailer from 'nodemailer';
nodemailer.createTransport({ host: 'smtp.acme.com', port: 465, secure: true, tls: { servername: 'smtp.acme.com' } });`,
  },
  vulnerable: {
    nodemailer: `
const nodemailer = require('nodemailer');
const transporter = nodemailer.createTransport({
  host: 'smtp.acme.com',
  port: 587,
  secure: false,
  tls: {
    // do not fail on invalid certs
    rejectUnauthorized: false, // !verificationDisabled
  },
});`,
    'nodemailer with options of tls in a variable': `
import { createTransport } from 'nodemailer';
const tls = { rejectUnauthorized: false }; // !verificationDisabled
export const mailer = createTransport({ service: 'gmail', auth, tls });`,
    ImapFlow: `
import { ImapFlow } from 'imapflow';
const client = new ImapFlow({ host: 'imap.acme.com', port: 993, secure: true, tls: { rejectUnauthorized: false } }); // !verificationDisabled`,
    imap: `
const Imap = require('imap');
const imap = new Imap({ host: 'imap.acme.com', port: 993, tls: true, tlsOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    ldapjs: `
import ldap from 'ldapjs';
const client = ldap.createClient({ url: 'ldaps://ad.acme.com', tlsOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'STARTTLS of ldapjs': `
const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://ad.acme.com' });
client.starttls({ rejectUnauthorized: false }, null, onUpgrade); // !verificationDisabled`,
    ldapts: `
import { Client } from 'ldapts';
const client = new Client({ url: 'ldaps://ad.acme.com', tlsOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    amqplib: `
import amqp from 'amqplib';
const connection = await amqp.connect('amqps://mq.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    'amqplib with callbacks': `
const amqp = require('amqplib/callback_api');
amqp.connect('amqps://mq.acme.com', { cert, key, rejectUnauthorized: false }, onConnect); // !verificationDisabled`,
    kafkajs: `
const { Kafka } = require('kafkajs');
const kafka = new Kafka({
  clientId: 'shop',
  brokers: ['kafka1.acme.com:9093'],
  ssl: {
    rejectUnauthorized: false, // !verificationDisabled
    ca: [fs.readFileSync('/my/custom/ca.crt', 'utf-8')],
  },
});`,
    mqtt: `
import mqtt from 'mqtt';
const client = mqtt.connect('mqtts://broker.acme.com:8883', { rejectUnauthorized: false }); // !verificationDisabled`,
    'mqtt with promises': `
import { connectAsync } from 'mqtt';
await connectAsync('mqtts://broker.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    nats: `
import { connect } from 'nats';
await connect({ servers: 'nats.acme.com', tls: { rejectUnauthorized: false } }); // !verificationDisabled`,
    stompit: `
const stompit = require('stompit');
stompit.connect({ host: 'mq.acme.com', port: 61614, ssl: true, rejectUnauthorized: false }, onConnect); // !verificationDisabled`,
    rhea: `
const container = require('rhea');
container.connect({ host: 'mq.acme.com', port: 5671, transport: 'tls', rejectUnauthorized: false }); // !verificationDisabled`,
    ws: `
import WebSocket from 'ws';
const ws = new WebSocket('wss://feed.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    'ws with protocols': `
const WebSocket = require('ws');
const ws = new WebSocket('wss://feed.acme.com', ['v2'], { rejectUnauthorized: false }); // !verificationDisabled`,
    'socket.io-client': `
import { io } from 'socket.io-client';
const socket = io('https://chat.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    gRPC: `
import { credentials } from '@grpc/grpc-js';
const creds = credentials.createSsl(null, null, null, { rejectUnauthorized: false }); // !verificationDisabled`,
    'an FTP client': `
import { Client } from 'basic-ftp';
const client = new Client();
await client.access({ host: 'ftp.acme.com', secure: true, secureOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    Kubernetes: `
import { KubeConfig } from '@kubernetes/client-node';
const config = new KubeConfig();
config.loadFromOptions({
  clusters: [{ name: 'main', server: 'https://k8s.acme.com', skipTLSVerify: true }], // !verificationDisabled
});`,
    'HashiCorp Vault': `
const vault = require('node-vault')({
  endpoint: 'https://vault.acme.com:8200',
  requestOptions: { strictSSL: false }, // !verificationDisabled
});`,
  },
});
