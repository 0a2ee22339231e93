import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('@google-cloud/pubsub', () => {
  const PUBSUB = `import { PubSub } from '@google-cloud/pubsub';
${EXEC}const pubsub = new PubSub();
const subscription = pubsub.subscription('jobs');
`;
  testFlows({
    'a message': `${PUBSUB}subscription.on('message', (message) => { exec('x ' + message.data.toString()); message.ack(); }); // !command`,
    'a message as JSON': `${PUBSUB}const onMessage = async (message) => { const { url } = JSON.parse(message.data); await fetch(url); message.ack(); }; // !ssrf
subscription.on('message', onMessage);`,
    'an attribute': `${PUBSUB}subscription.on('message', ({ attributes }) => { exec(attributes.cmd); }); // !command`,
    'of a topic': `${PUBSUB}const [topic] = await pubsub.createTopic('t');
const [made] = await topic.createSubscription('s');
made.on('error', console.error).on('message', (m) => { exec(String(m.data)); }); // !command`,
    typed: `import type { Message } from '@google-cloud/pubsub';
${EXEC}export function handle(message: Message) { exec(message.data.toString()); } // !command`,
    'an id, a time, an error': `${PUBSUB}subscription.on('message', (message) => { exec('x ' + message.id + message.publishTime); });
subscription.on('error', (error) => { exec('x ' + error.message); });`,
  });
});

describe('@azure/service-bus and @azure/event-hubs', () => {
  const BUS = `import { ServiceBusClient } from '@azure/service-bus';
${EXEC}const client = new ServiceBusClient(process.env.BUS);
const receiver = client.createReceiver('jobs');
`;
  const HUB = `import { EventHubConsumerClient } from '@azure/event-hubs';
${EXEC}const client = new EventHubConsumerClient('$Default', process.env.HUB, 'hub');
`;
  testFlows({
    'a message': `${BUS}receiver.subscribe({ processMessage: async (message) => { exec('x ' + message.body.dir); }, processError: async (args) => { exec(args.entityPath); } }); // !command`,
    'a message of a named function': `${BUS}const processMessage = async ({ applicationProperties }) => { exec(applicationProperties.cmd); }; // !command
receiver.subscribe({ processMessage, processError: async () => {} });`,
    'received messages': `${BUS}const messages = await receiver.receiveMessages(10);
for (const message of messages) exec('x ' + message.body); // !command
messages.forEach((m) => exec(m.subject)); // !command`,
    'an iterator': `${BUS}for await (const message of receiver.getMessageIterator()) exec(message.body.cmd); // !command`,
    'of a session': `${BUS}const session = await client.acceptNextSession('q');
const [first] = await session.receiveMessages(1); exec(first.body); // !command`,
    typed: `import type { ServiceBusReceivedMessage } from '@azure/service-bus';
${EXEC}export const run = async (message: ServiceBusReceivedMessage) => { exec(message.body); }; // !command`,
    'a number of the broker': `${BUS}for (const message of await receiver.receiveMessages(1)) exec('x ' + message.sequenceNumber + message.deliveryCount);`,
    'what is sent': `${BUS}const message = { body: 'x' }; await client.createSender('q').sendMessages(message); exec(message.body);`,
    'events of a hub': `${HUB}client.subscribe({ processEvents: async (events, context) => { for (const event of events) exec('x ' + event.body.dir); }, processError: async () => {} }); // !command`,
    'events of a partition': `${HUB}client.subscribe('0', { async processEvents(events) { events.forEach((event) => exec(event.properties.cmd)); }, processError: async () => {} }); // !command`,
    'an offset of a hub': `${HUB}client.subscribe({ processEvents: async (events, context) => { exec('x ' + events.length + context.partitionId); }, processError: async () => {} });`,
  });
});

describe('SQS', () => {
  const SQS = `import { SQSClient, SQS, ReceiveMessageCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
${EXEC}const client = new SQSClient({});
`;
  testFlows({
    'received messages': `${SQS}const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl: 'q' }));
for (const message of Messages ?? []) exec('x ' + message.Body); // !command`,
    'received messages as JSON': `${SQS}const command = new ReceiveMessageCommand({ QueueUrl: 'q' });
const data = await client.send(command);
data.Messages?.forEach((m) => exec('x ' + JSON.parse(m.Body).dir)); // !command`,
    'the client of all commands': `${SQS}const data = await new SQS({}).receiveMessage({ QueueUrl: 'q' }); exec(data.Messages[0].MessageAttributes.cmd.StringValue); // !command`,
    typed: `import type { Message } from '@aws-sdk/client-sqs';
${EXEC}export const run = async (message: Message) => { exec(message.Body); }; // !command`,
    'version 2': `const AWS = require('aws-sdk');
const { exec } = require('child_process');
const sqs = new AWS.SQS();
sqs.receiveMessage({ QueueUrl: 'q' }, (err, data) => { exec(data.Messages[0].Body); }); // !command
async function poll() { const data = await sqs.receiveMessage({ QueueUrl: 'q' }).promise(); exec(data.Messages[0].Body); } // !command`,
    'a receipt, another command': `${SQS}const data = await client.send(new ReceiveMessageCommand({ QueueUrl: 'q' })); exec('x ' + data.Messages[0].MessageId);
const other = await client.send(new GetQueueUrlCommand({ QueueName: 'q' })); exec('x ' + other.Messages[0].Body);`,
    'sqs-consumer': `import { Consumer } from 'sqs-consumer';
${EXEC}const app = Consumer.create({ queueUrl: 'q', handleMessage: async (message) => { exec('x ' + JSON.parse(message.Body!).dir); } }); // !command
app.on('message_received', (message) => { exec(message.Body); }); // !command
app.on('error', (error) => { exec(error.message); });`,
    'sqs-consumer: a batch': `import { Consumer } from 'sqs-consumer';
${EXEC}new Consumer({ queueUrl: 'q', async handleMessageBatch(messages) { for (const m of messages) exec(m.Body); } }); // !command`,
  });
});

describe('jobs', () => {
  testFlows({
    'bee-queue': `const Queue = require('bee-queue');
const { exec } = require('child_process');
const queue = new Queue('jobs');
queue.process(async (job) => { exec('x ' + job.data.dir); }); // !command
queue.process(5, (job, done) => { exec('x ' + job.data.dir); done(); }); // !command`,
    'bee-queue: the id, what is made': `import Queue from 'bee-queue';
${EXEC}const queue = new Queue('jobs');
queue.process(async (job) => { exec('x ' + job.id); });
const job = queue.createJob({ dir: 'x' }); exec('x ' + job.data.dir);`,
    agenda: `import Agenda from 'agenda';
${EXEC}const agenda = new Agenda();
agenda.define('mail', async (job) => { const { to } = job.attrs.data; exec('mail ' + to); }); // !command
agenda.define('tell', { concurrency: 1 }, (job, done) => { exec(job.attrs.data.cmd); done(); }); // !command
agenda.define('name', async (job) => { exec('x ' + job.attrs.name); });`,
    'agenda: the class by name': `const { Agenda } = require('agenda');
const { exec } = require('child_process');
const agenda = new Agenda();
agenda.define('x', (job) => { exec(job.attrs.data.cmd); }); // !command`,
    'agenda: typed': `import type { Job } from 'agenda';
${EXEC}export default async function run(job: Job<{ cmd: string }>) { exec(job.attrs.data.cmd); } // !command`,
    'rascal: promises': `import { BrokerAsPromised as Broker } from 'rascal';
${EXEC}const broker = await Broker.create({});
const subscription = await broker.subscribe('demo');
subscription.on('message', (message, content, ackOrNack) => { exec('x ' + content.dir); exec(message.content.toString()); ackOrNack(); }) // !command !command
  .on('error', (error) => { exec(error.message); });`,
    'rascal: callbacks': `const rascal = require('rascal');
const { exec } = require('child_process');
rascal.Broker.create({}, (err, broker) => {
  broker.subscribe('demo', (err, subscription) => {
    subscription.on('message', (message, content) => { exec('x ' + content); }); // !command
  });
});`,
    'Nest and BullMQ': `import { Processor, WorkerHost } from '@nestjs/bullmq';
${EXEC}@Processor('audio')
export class Audio extends WorkerHost {
  async process(job) { exec('x ' + job.data.dir); exec('y ' + job.id); } // !command
  other(job) { exec('x ' + job.data.dir); }
}`,
    'Nest and Bull': `import { Processor, Process } from '@nestjs/bull';
${EXEC}@Processor('audio')
export class Audio {
  @Process('transcode')
  async transcode({ data }) { exec('x ' + data.dir); } // !command
  other(job) { exec('x ' + job.data.dir); }
}`,
  });
});

describe('other sockets', () => {
  testFlows({
    sockjs: `import sockjs from 'sockjs';
${EXEC}const echo = sockjs.createServer();
echo.on('connection', (conn) => {
  conn.on('data', (message) => { exec('x ' + message); }); // !command
  conn.on('close', () => { exec('x ' + conn.id); });
  exec('y ' + conn.headers['x-cmd']); // !command
});`,
    primus: `const Primus = require('primus');
const { exec } = require('child_process');
const primus = new Primus(server, {});
primus.on('connection', function (spark) {
  spark.on('data', function (data) { exec('x ' + data.cmd); }); // !command
  spark.on('end', () => { exec('x ' + spark.id); });
  exec(spark.query.cmd); // !command
});`,
    faye: `const faye = require('faye');
const { exec } = require('child_process');
const bayeux = new faye.NodeAdapter({ mount: '/faye' });
bayeux.on('publish', (clientId, channel, data) => { exec('x ' + data.cmd); exec('y ' + clientId); }); // !command
bayeux.addExtension({ incoming(message, callback) { exec(message.data.cmd); callback(message); } }); // !command
bayeux.getClient().subscribe('/messages', (message) => { exec('x ' + message.text); }); // !command`,
  });
});
