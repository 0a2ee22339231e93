import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('ws', () => {
  const WS = `import { WebSocketServer } from 'ws';
${EXEC}const wss = new WebSocketServer({ port: 8080 });
`;
  testFlows({
    'a message': `${WS}wss.on('connection', function connection(ws) {
  ws.on('error', console.error);
  ws.on('message', function message(data) { exec('x ' + data); }); // !command
});`,
    'a message as JSON': `${WS}wss.on('connection', (ws) => {
  ws.on('message', async (data) => { const message = JSON.parse(data.toString()); await fetch(message.url); }); // !ssrf
});`,
    'the request': `${WS}wss.on('connection', (ws, req) => {
  const token = new URL(req.url, 'ws://localhost').searchParams.get('token');
  exec('x ' + token); // !command
});`,
    'an upgrade': `${WS}import { createServer } from 'node:http';
const server = createServer();
server.on('upgrade', function (request, socket, head) {
  exec(request.headers['x-cmd']); // !command
  wss.handleUpgrade(request, socket, head, function done(ws) { ws.on('message', (data) => exec(String(data))); }); // !command
});`,
    'a property': `${WS}wss.on('connection', (ws) => { ws.onmessage = (event) => { exec(event.data); }; }); // !command`,
    'a listener of events': `${WS}wss.on('connection', (ws) => { ws.addEventListener('message', ({ data }) => { exec(data); }); }); // !command`,
    CommonJS: `const WebSocket = require('ws');
const { exec } = require('child_process');
const wss = new WebSocket.Server({ port: 8080 });
wss.on('connection', (ws) => { ws.on('message', (message) => { exec(message); }); }); // !command`,
    'a function of the file': `${WS}function handle(data) { exec('x ' + data); } // !command
wss.on('connection', (ws) => { ws.on('message', handle); });`,
    'what a server sends': `import WebSocket from 'ws';
${EXEC}const ws = new WebSocket('wss://api.example.com');
ws.on('message', (data) => { exec(data); });`,
    'another socket': `import { wss } from './server.js';
${EXEC}wss.on('connection', (ws) => { ws.on('message', (data) => { exec(data); }); });`,
    'a close': `${WS}wss.on('connection', (ws) => { ws.on('close', (code) => { exec('x ' + code); }); });`,
  });
});

describe('socket.io', () => {
  const IO = `import { Server } from 'socket.io';
${EXEC}const io = new Server(3000, {});
`;
  testFlows({
    'an event': `${IO}io.on('connection', (socket) => {
  socket.on('run', (cmd) => { exec(cmd); }); // !command
});`,
    'further arguments': `${IO}io.on('connection', (socket) => { socket.on('run', (id, { cmd }, callback) => { exec(cmd); callback(); }); }); // !command`,
    'the handshake': `${IO}io.on('connection', (socket) => {
  exec('x ' + socket.handshake.query.room); // !command
  exec('x ' + socket.handshake.auth.token); // !command
  exec('x ' + socket.handshake.headers['x-id']); // !command
});`,
    'a namespace': `${IO}io.of('/admin').on('connection', (socket) => { socket.on('run', (cmd) => exec(cmd)); }); // !command`,
    middleware: `${IO}io.use((socket, next) => { exec('x ' + socket.handshake.auth.token); next(); }); // !command`,
    'any event': `${IO}io.on('connection', (socket) => { socket.onAny((event, ...args) => { exec(args[0]); exec(event); }); }); // !command !command`,
    chained: `${IO}io.on('connection', (socket) => { socket.on('a', (a) => exec(a)).on('b', (b) => exec(b)); }); // !command !command`,
    CommonJS: `const io = require('socket.io')(server);
const { exec } = require('child_process');
io.on('connection', (socket) => { socket.on('run', (cmd) => exec(cmd)); }); // !command`,
    sockets: `const io = require('socket.io')(server);
const { exec } = require('child_process');
io.sockets.on('connection', (socket) => { socket.on('run', (cmd) => exec(cmd)); }); // !command`,
    typed: `import type { Socket } from 'socket.io';
${EXEC}export function register(socket: Socket) { socket.on('run', (cmd: string) => exec(cmd)); } // !command`,
    'an event of its own': `${IO}io.on('connection', (socket) => { socket.on('disconnect', (reason) => { exec('x ' + reason); }); });
io.on('connection', (socket) => { socket.on('disconnecting', (reason) => { exec('x ' + reason); }); });`,
    'the id': `${IO}io.on('connection', (socket) => { exec('x ' + socket.id); });`,
    'a client': `import { io } from 'socket.io-client';
${EXEC}const socket = io('https://api.example.com'); socket.on('run', (cmd) => exec(cmd));`,
    'another emitter': `import { EventEmitter } from 'node:events';
${EXEC}new EventEmitter().on('connection', (socket) => { socket.on('run', (cmd) => exec(cmd)); });`,
  });
});

describe('uWebSockets.js', () => {
  const UWS = `import uWS from 'uWebSockets.js';
${EXEC}`;
  testFlows({
    'a route': `${UWS}uWS.App().get('/*', (res, req) => { exec(req.getQuery('cmd')); exec(req.getUrl()); exec(req.getParameter(0)); exec(req.getHeader('x')); res.end('ok'); }); // !command !command !command !command`,
    'a socket': `${UWS}uWS.App().ws('/*', { message: (ws, message, isBinary) => { exec(Buffer.from(message).toString()); } }).listen(9001, () => {}); // !command`,
    'with TLS': `${UWS}uWS.SSLApp({}).ws('/*', { message(ws, message) { exec(new TextDecoder().decode(message)); } }); // !command`,
    'a redirect': `${UWS}uWS.App().get('/', (res, req) => { res.writeStatus('302').writeHeader('Location', req.getQuery('to')).end(); }); // !redirect`,
    'a body': `${UWS}uWS.App().post('/', (res, req) => { res.onData((chunk, isLast) => { exec(Buffer.from(chunk).toString()); }); }); // !command`,
  });
});
