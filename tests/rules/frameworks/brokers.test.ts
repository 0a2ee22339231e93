import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('amqplib', () => {
  const MQ = `import amqp from 'amqplib';
${EXEC}const connection = await amqp.connect('amqps://mq.example.com');
const channel = await connection.createChannel();
`;
  testFlows({
    'methods of XML-RPC': `import xmlrpc from 'xmlrpc';
const server = xmlrpc.createServer({ host: '127.0.0.1', port: 9090 });
server.on('status', (error, params, callback) => { fetch(params[0]).then((answer) => callback(null, answer.status)); }); // !ssrf
server.on('version', (error, params, callback) => callback(null, '1'));`,
    'a message': `${MQ}channel.consume('jobs', (msg) => { exec('x ' + msg.content.toString()); channel.ack(msg); }); // !command`,
    'a message as JSON': `${MQ}await channel.consume('jobs', async (msg) => { const { url } = JSON.parse(msg.content.toString()); await fetch(url); }); // !ssrf`,
    'a header': `${MQ}channel.consume('jobs', (msg) => { exec(msg.properties.headers.cmd); exec(msg.properties.replyTo); }); // !command !command`,
    'a message that is fetched': `${MQ}const msg = await channel.get('jobs'); exec(String(msg.content)); // !command`,
    'a typed message': `import type { ConsumeMessage } from 'amqplib';
${EXEC}export function handle(msg: ConsumeMessage | null) { if (msg) exec(msg.content.toString()); } // !command`,
    callbacks: `const amqp = require('amqplib/callback_api');
const { exec } = require('child_process');
amqp.connect('amqps://mq.example.com', function (error0, connection) {
  connection.createChannel(function (error1, channel) {
    channel.consume('jobs', function (msg) { exec('x ' + msg.content.toString()); }, { noAck: true }); // !command
  });
});`,
    'a tag of the broker': `${MQ}channel.consume('jobs', (msg) => { exec('x ' + msg.fields.deliveryTag); });`,
    'what is sent': `${MQ}channel.sendToQueue('jobs', Buffer.from('x')); exec('x');`,
  });
});

describe('kafkajs', () => {
  const KAFKA = `import { Kafka } from 'kafkajs';
${EXEC}const kafka = new Kafka({ brokers: ['kafka.example.com:9093'], ssl: true });
const consumer = kafka.consumer({ groupId: 'g' });
`;
  testFlows({
    'each message': `${KAFKA}await consumer.run({ eachMessage: async ({ topic, partition, message }) => { exec(message.value.toString()); } }); // !command`,
    'each message as JSON': `${KAFKA}await consumer.run({ async eachMessage({ message }) { const data = JSON.parse(message.value.toString()); await fetch(data.url); } }); // !ssrf`,
    'a key and a header': `${KAFKA}await consumer.run({ eachMessage: async (payload) => { exec(String(payload.message.key)); exec(String(payload.message.headers.cmd)); } }); // !command !command`,
    'each batch': `${KAFKA}await consumer.run({ eachBatch: async ({ batch }) => { for (const message of batch.messages) exec(message.value.toString()); } }); // !command`,
    typed: `import type { EachMessagePayload } from 'kafkajs';
${EXEC}export const handle = async ({ message }: EachMessagePayload) => { exec(String(message.value)); }; // !command`,
    'an offset': `${KAFKA}await consumer.run({ eachMessage: async ({ message, partition }) => { exec('x ' + message.offset + partition); } });`,
  });
});

describe('bullmq and bull', () => {
  testFlows({
    'a worker': `import { Worker } from 'bullmq';
${EXEC}new Worker('jobs', async (job) => { exec('convert ' + job.data.file); }); // !command`,
    'a worker with options': `import { Worker } from 'bullmq';
${EXEC}const worker = new Worker('jobs', async ({ data }) => { await fetch(data.url); }, { connection: {} }); // !ssrf`,
    'a typed job': `import { Job } from 'bullmq';
${EXEC}export default async function (job: Job<{ cmd: string }>) { exec(job.data.cmd); } // !command`,
    'a typed processor': `import type { Processor, SandboxedJob } from 'bullmq';
${EXEC}export const run: Processor = async (job) => { exec(job.data.cmd); }; // !command
module.exports = async (job: SandboxedJob) => { exec(job.data.cmd); }; // !command`,
    bull: `const Queue = require('bull');
const { exec } = require('child_process');
const queue = new Queue('video');
queue.process(function (job, done) { exec('ffmpeg ' + job.data.file); done(); }); // !command
queue.process('named', 5, async (job) => { exec(job.data.cmd); }); // !command`,
    'the id of a job': `import { Worker } from 'bullmq';
${EXEC}new Worker('jobs', async (job) => { exec('x ' + job.id + job.attemptsMade); });`,
    'what is added': `import { Queue } from 'bullmq';
${EXEC}const queue = new Queue('jobs'); const job = await queue.add('a', { file: 'x' }); exec('x ' + job.data.file);`,
  });
});

describe('mqtt and nats', () => {
  testFlows({
    mqtt: `import mqtt from 'mqtt';
${EXEC}const client = mqtt.connect('mqtts://mq.example.com');
client.on('message', (topic, message) => { exec('x ' + message.toString()); exec('y ' + topic); }); // !command !command`,
    'mqtt: the named export': `import { connect } from 'mqtt';
${EXEC}const client = connect('mqtts://mq.example.com');
client.subscribe('x').on('message', (topic, payload) => { const data = JSON.parse(payload); exec(data.cmd); }); // !command`,
    'mqtt: typed': `import type { MqttClient } from 'mqtt';
${EXEC}export function listen(client: MqttClient) { client.on('message', (topic, payload) => exec(String(payload))); } // !command`,
    'mqtt: connected': `import mqtt from 'mqtt';
${EXEC}mqtt.connect('mqtts://mq.example.com').on('connect', (packet) => { exec('x ' + packet.cmd); });`,
    nats: `import { connect, StringCodec } from 'nats';
${EXEC}const nc = await connect({ servers: 'tls://nats.example.com' });
const sc = StringCodec();
const sub = nc.subscribe('jobs');
for await (const m of sub) { exec('x ' + sc.decode(m.data)); } // !command`,
    'nats: json': `import { connect } from 'nats';
${EXEC}const nc = await connect();
for await (const m of nc.subscribe('jobs')) { exec(m.json().cmd); exec(m.string()); } // !command !command`,
    'nats: a callback': `import { connect } from 'nats';
${EXEC}const nc = await connect();
nc.subscribe('jobs', { callback: (err, msg) => { exec(msg.string()); } }); // !command`,
  });
});
