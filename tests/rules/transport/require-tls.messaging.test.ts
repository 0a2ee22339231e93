import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'brokers over TLS': {
      level: 'strict',
      code: `import Redis from 'ioredis'; import { createClient } from 'redis'; import amqp from 'amqplib'; import mqtt from 'mqtt'; import { Kafka } from 'kafkajs';
new Redis('rediss://redis.my-service.com'); new Redis({ host: 'redis.my-service.com', tls: {} }); createClient({ url: 'rediss://cache.acme.io:6380' });
createClient({ socket: { host: 'cache.acme.io', tls: true } }); await amqp.connect('amqps://queue.acme.io'); mqtt.connect('mqtts://broker.acme.io:8883');
new Kafka({ clientId: 'shop', brokers: ['kafka1.acme.io:9093'], ssl: true });`,
    },
    'TLS options beside a URL in clear text': {
      level: 'strict',
      code: `import Redis from 'ioredis'; new Redis('redis://cache.acme.io:6380', { tls: { servername: 'cache.acme.io' } });`,
    },
    'brokers on the machine': {
      level: 'strict',
      code: `import Redis from 'ioredis'; import { createClient } from 'redis'; import amqp from 'amqplib'; import mqtt from 'mqtt'; import { Kafka } from 'kafkajs';
new Redis(); new Redis(6380); new Redis('/tmp/redis.sock'); new Redis(6379, '127.0.0.1'); new Redis({ port: 6379, host: '127.0.0.1' }); createClient(); createClient({ url: 'redis://localhost:6379' });
await amqp.connect('amqp://localhost'); mqtt.connect('mqtt://localhost:1883'); new Kafka({ clientId: 'shop', brokers: ['localhost:9092'] });`,
    },
    'brokers of a Compose file': `import Redis from 'ioredis'; import amqp from 'amqplib'; import { Kafka } from 'kafkajs';
new Redis('redis://redis:6379'); new Redis({ host: 'redis' }); await amqp.connect('amqp://guest:guest@rabbitmq:5672'); new Kafka({ brokers: ['kafka:9092'], ssl: false });`,
    'brokers of the environment': {
      level: 'strict',
      code: `import Redis from 'ioredis'; import amqp from 'amqplib'; import mqtt from 'mqtt'; new Redis(process.env.REDIS_URL); await amqp.connect(process.env.AMQP_URL); mqtt.connect(process.env.MQTT_URL);`,
    },
    'an AMQP object over TLS': {
      level: 'strict',
      code: `import amqp from 'amqplib'; await amqp.connect({ protocol: 'amqps', hostname: 'queue.acme.io', port: 5671 });`,
    },
    'MQTT options over TLS': {
      level: 'strict',
      code: `import mqtt from 'mqtt'; mqtt.connect({ protocol: 'mqtts', host: 'broker.acme.io', port: 8883 });`,
    },
  },
  vulnerable: {
    'ioredis with a URL': {
      code: `import Redis from 'ioredis';
const redis = new Redis('redis://default:secret@cache.acme.io:6379'); // !cleartextUrl`,
      suggested: [
        `import Redis from 'ioredis';
const redis = new Redis('rediss://default:secret@cache.acme.io:6379');`,
      ],
    },
    'ioredis with options': {
      level: 'strict',
      code: `const Redis = require('ioredis');
const redis = new Redis({ port: 6379, host: 'cache.acme.io', password: 'my-top-secret', db: 0 }); // !tlsMissing`,
    },
    'ioredis with a port and a host': {
      level: 'strict',
      code: `import { Redis } from 'ioredis';
const redis = new Redis(6379, 'cache.acme.io'); // !tlsMissing`,
    },
    'an ioredis cluster': {
      level: 'strict',
      code: `import Redis from 'ioredis';
const cluster = new Redis.Cluster([{ port: 6380, host: 'cache1.acme.io' }, { port: 6381, host: 'cache2.acme.io' }]); // !tlsMissing`,
    },
    'redis with a URL': `import { createClient } from 'redis';
const client = createClient({
  url: 'redis://alice:foobared@awesome.redis.server:6380' // !cleartextUrl
});`,
    'redis with TLS off': {
      code: `import { createClient } from 'redis';
const client = createClient({ socket: { host: 'cache.acme.io', port: 6379, tls: false } }); // !tlsOff`,
      suggested: [
        `import { createClient } from 'redis';
const client = createClient({ socket: { host: 'cache.acme.io', port: 6379, tls: true } });`,
      ],
    },
    'redis without TLS': {
      level: 'strict',
      code: `import { createClient } from 'redis';
const client = createClient({ socket: { host: 'cache.acme.io', port: 6379 } }); // !tlsMissing`,
    },
    'amqplib with a URL': {
      code: `const amqplib = require('amqplib');
const conn = await amqplib.connect('amqp://shop:secret@queue.acme.io'); // !cleartextUrl`,
      suggested: [
        `const amqplib = require('amqplib');
const conn = await amqplib.connect('amqps://shop:secret@queue.acme.io');`,
      ],
    },
    'amqplib with callbacks': `import amqp from 'amqplib/callback_api.js';
amqp.connect('amqp://queue.acme.io', (err, conn) => {}); // !cleartextUrl`,
    'amqplib with options': {
      code: `import amqp from 'amqplib';
await amqp.connect({ protocol: 'amqp', hostname: 'queue.acme.io', username, password }); // !cleartextUrl`,
    },
    'mqtt with a URL': {
      code: `import mqtt from 'mqtt';
const client = mqtt.connect('mqtt://test.mosquitto.org'); // !cleartextUrl`,
      suggested: [
        `import mqtt from 'mqtt';
const client = mqtt.connect('mqtts://test.mosquitto.org');`,
      ],
    },
    'mqtt over a WebSocket': `import { connect } from 'mqtt';
const client = connect('ws://broker.acme.io:8083/mqtt'); // !cleartextUrl`,
    'mqtt over TCP': `import mqtt from 'mqtt';
const client = await mqtt.connectAsync('tcp://broker.acme.io:1883'); // !cleartextUrl`,
    'mqtt with options': `import mqtt from 'mqtt';
const client = mqtt.connect({ protocol: 'mqtt', host: 'broker.acme.io', port: 1883 }); // !cleartextUrl`,
    'kafkajs with TLS off': {
      code: `import { Kafka } from 'kafkajs';
const kafka = new Kafka({ clientId: 'my-app', brokers: ['kafka1.acme.io:9092', 'kafka2.acme.io:9092'], ssl: false }); // !tlsOff`,
      suggested: [
        `import { Kafka } from 'kafkajs';
const kafka = new Kafka({ clientId: 'my-app', brokers: ['kafka1.acme.io:9092', 'kafka2.acme.io:9092'], ssl: true });`,
      ],
    },
    'kafkajs without TLS': {
      level: 'strict',
      code: `const { Kafka } = require('kafkajs');
const kafka = new Kafka({ clientId: 'my-app', brokers: ['kafka1.acme.io:9092'], sasl: { mechanism: 'plain', username, password } }); // !tlsMissing`,
    },
    'a broker of a Compose file': {
      level: 'strict',
      code: `import Redis from 'ioredis';
new Redis('redis://redis:6379'); // !cleartextHost`,
    },
    'NATS with TLS that nothing demands': {
      level: 'strict',
      code: `import { connect } from 'nats';
const nc = await connect({ servers: 'nats.acme.io:4222' }); // !upgradeMissing`,
    },
    'Server-Sent Events to a service': {
      level: 'strict',
      code: `const events = new EventSource('http://events:8080/stream'); // !cleartextHost`,
    },
  },
});
