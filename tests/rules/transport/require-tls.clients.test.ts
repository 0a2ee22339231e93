import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'clients over TLS': {
      level: 'strict',
      code: `import axios from 'axios'; import got from 'got'; import ky from 'ky'; import { request } from 'undici';
await axios.get('https://api.acme.io/v1'); await got('https://api.acme.io/v1'); await ky.get('https://api.acme.io/v1'); await request('https://api.acme.io/v1');
new WebSocket('wss://live.acme.io'); new EventSource('https://live.acme.io/events');`,
    },
    'a path below a base over TLS': {
      level: 'strict',
      code: `import axios from 'axios'; const api = axios.create({ baseURL: 'https://api.acme.io' }); await api.get('/orders');`,
    },
    'https.request': {
      level: 'strict',
      code: `import https from 'node:https'; https.request({ hostname: 'api.acme.io', path: '/v1' }); https.get('https://api.acme.io/v1');`,
    },
    'a body that holds a URL': {
      level: 'strict',
      code: `import axios from 'axios'; await axios.post('https://api.acme.io/hooks', { callback: 'http://hooks.acme.io' });`,
    },
    'a proxy in clear text': {
      level: 'strict',
      code: `import { ProxyAgent } from 'undici'; const dispatcher = new ProxyAgent('http://proxy.acme.io:3128');`,
    },
    'a socket of the machine for axios': {
      level: 'strict',
      code: `import axios from 'axios'; await axios.get('http://docker/v1.41/info', { socketPath: '/var/run/docker.sock' });`,
    },
  },
  vulnerable: {
    'http.get': `import http from 'node:http';
http.get('http://api.acme.io/v1', (response) => response.pipe(out)); // !cleartextUrl`,
    'http.request with options': `const http = require('http');
const request = http.request({ hostname: 'api.acme.io', port: 80, path: '/upload', method: 'POST' }, onResponse); // !cleartextUrl
request.end(body);`,
    'http.request with a protocol': `import { request } from 'http';
request({ protocol: 'http:', host: 'api.acme.io', path: '/v1' }, onResponse); // !cleartextUrl`,
    'http.request with a URL and options': `import http = require('http');
http.request(new URL('http://api.acme.io/v1'), { method: 'PUT' }, onResponse); // !cleartextUrl`,
    'http.get to a service': {
      level: 'strict',
      code: `import * as http from 'http';
http.get({ host: 'backend', port: 8080, path: '/v1' }, onResponse); // !cleartextHost`,
    },
    'http.get to a host of the environment': {
      level: 'strict',
      code: `import http from 'http';
http.get({ host: process.env.BACKEND_HOST, path: '/v1' }, onResponse); // !cleartextHost`,
    },
    'axios with a URL': {
      code: `import axios from 'axios';
await axios.get('http://api.acme.io/v1'); // !cleartextUrl`,
      suggested: [
        `import axios from 'axios';
await axios.get('https://api.acme.io/v1');`,
      ],
    },
    'axios called': `const axios = require('axios');
axios({ method: 'post', url: 'http://api.acme.io/user/12345', data: { firstName: 'Fred' } }); // !cleartextUrl`,
    'axios with a base': `import axios from 'axios';
const instance = axios.create({ baseURL: 'http://api.acme.io/v1', timeout: 1000 }); // !cleartextUrl
await instance.get('/orders');`,
    'axios with a default base': `import axios from 'axios';
axios.defaults.baseURL = 'http://api.acme.io'; // !cleartextUrl`,
    got: `import got from 'got';
const data = await got.post('http://api.acme.io/v1', { json: { hello: 'world' } }).json(); // !cleartextUrl`,
    'got with a prefix': `import got from 'got';
const api = got.extend({ prefixUrl: 'http://api.acme.io/v1' }); // !cleartextUrl`,
    'undici.request': `import { request } from 'undici';
const { statusCode, body } = await request('http://api.acme.io/foo'); // !cleartextUrl`,
    'an undici pool': `import { Pool } from 'undici';
const pool = new Pool('http://api.acme.io', { connections: 10 }); // !cleartextUrl`,
    'an undici client to a service': {
      level: 'strict',
      code: `import { Client } from 'undici';
const client = new Client('http://backend:3000'); // !cleartextHost`,
    },
    ky: `import ky from 'ky';
const json = await ky.post('http://api.acme.io/v1', { json: { foo: true } }).json(); // !cleartextUrl`,
    'ky with a prefix': `import ky from 'ky';
const api = ky.create({ prefixUrl: 'http://api.acme.io/v1' }); // !cleartextUrl`,
    'node-fetch': `import fetch from 'node-fetch';
const response = await fetch('http://api.acme.io/v1'); // !cleartextUrl`,
    'node-fetch, required': `const fetch = require('node-fetch');
fetch('http://api.acme.io/v1').then((response) => response.json()); // !cleartextUrl`,
    superagent: `const superagent = require('superagent');
superagent.post('http://api.acme.io/pet').send({ name: 'Manny' }).set('accept', 'json').end(done); // !cleartextUrl`,
    needle: `const needle = require('needle');
needle.get('http://api.acme.io/feeds', { compressed: true }, onResponse); // !cleartextUrl`,
    request: `const request = require('request');
request({ uri: 'http://api.acme.io/v1', json: true }, callback); // !cleartextUrl`,
    'the WebSocket of the platform': {
      code: `const socket = new WebSocket('ws://live.acme.io/feed'); // !cleartextUrl`,
      suggested: [`const socket = new WebSocket('wss://live.acme.io/feed');`],
    },
    ws: `import WebSocket from 'ws';
const ws = new WebSocket('ws://live.acme.io/path', { perMessageDeflate: false }); // !cleartextUrl`,
    'socket.io-client': `import { io } from 'socket.io-client';
const socket = io('ws://live.acme.io'); // !cleartextUrl`,
    'socket.io-client over HTTP': `const io = require('socket.io-client');
const socket = io('http://live.acme.io', { transports: ['websocket'] }); // !cleartextUrl`,
    EventSource: `const events = new EventSource('http://live.acme.io/events'); // !cleartextUrl`,
    'the eventsource package': `import { EventSource } from 'eventsource';
const events = new EventSource('http://live.acme.io/events'); // !cleartextUrl`,
    XMLHttpRequest: `const xhr = new XMLHttpRequest();
xhr.open('GET', 'http://api.acme.io/v1'); // !cleartextUrl`,
    'a beacon': `navigator.sendBeacon('http://stats.acme.io/hit', data); // !cleartextUrl`,
    'http2 without TLS': `import http2 from 'node:http2';
const session = http2.connect('http://api.acme.io'); // !cleartextUrl`,
  },
});
