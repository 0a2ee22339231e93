import rule from '../../../src/rules/secrets/no-uninitialized-memory.ts';
import { testRule } from '../../support/test-rule.ts';

/** Its one call repaired. */
const clear = (code: string) => ({
  code,
  repaired: code.replace(/ \/\/ !\w+/, '').replace(/allocUnsafe(?:Slow)?/, 'alloc'),
});
const strict = (code: string) => ({ ...clear(code), level: 'strict' as const });

testRule(rule, {
  safe: {
    'cleared memory': `const page = Buffer.alloc(64); page.write('SHOP'); process.stdout.write(page);`,
    'filled on the next line': `
      import fs from 'node:fs';
      const page = Buffer.allocUnsafe(64);
      page.fill(0);
      fs.writeFileSync('page', page);`,
    'filled in the same expression': `console.log(Buffer.allocUnsafe(64).fill('ab', 'hex'));`,
    'filled in two parts': `
      const page = Buffer.allocUnsafe(8);
      page.fill(1, 0, 4);
      page.fill(2, 4);
      process.stdout.write(page);`,
    'filled with random bytes': `
      import { randomFillSync } from 'node:crypto';
      const token = randomFillSync(Buffer.allocUnsafe(16));
      const other = Buffer.allocUnsafe(16);
      randomFillSync(other);
      console.log(token.toString('hex'), other.toString('hex'));`,
    'read into from first to last': `
      import fs from 'node:fs';
      const page = Buffer.allocUnsafe(100);
      fs.readSync(fd, page, 0, page.length, 0);
      console.log(page.toString());`,
    'read into by a handle': `
      import { open } from 'node:fs/promises';
      const handle = await open('a');
      const page = Buffer.allocUnsafe(10);
      await handle.read(page, 0, 10, 0);
      process.stdout.write(page);`,
    'numbers in every byte': `
      const head = Buffer.allocUnsafe(16);
      head.writeUInt32BE(kind, 0);
      head.writeUInt8(flags, 4);
      head[5] = 0;
      head.writeUIntBE(size, 6, 2);
      head.writeDoubleLE(value, 8);
      process.stdout.write(head);`,
    'a text of the same length': `
      const mark = Buffer.allocUnsafe(4);
      mark.write('RIFF');
      process.stdout.write(mark);`,
    'as long as the text': `
      const line = Buffer.allocUnsafe(Buffer.byteLength(text));
      line.write(text);
      process.stdout.write(line);`,
    'copied into, by a length that is added up': `
      const all = Buffer.allocUnsafe(one.length + two.length);
      one.copy(all, 0);
      two.copy(all, one.length);
      console.log(all.toString());`,
    'put together by concat': `console.log(Buffer.concat([Buffer.from('a'), Buffer.alloc(4)]));`,
    'a number in as many bytes as are asked for': `
      export function encode(value: number, width: number) {
        const bytes = Buffer.allocUnsafe(width);
        bytes.writeUIntBE(value, 0, width);
        return bytes;
      }`,
    'written in a loop': `
      const ramp = Buffer.allocUnsafe(256);
      for (let at = 0; at < 256; at++) ramp[at] = at;
      process.stdout.write(ramp);`,
    'only the written part': `
      const page = Buffer.allocUnsafe(1024);
      const end = page.write(text);
      process.stdout.write(page.subarray(0, end));
      console.log(page.toString('utf8', 0, end));`,
    'no bytes at all': `process.stdout.write(Buffer.allocUnsafe(0));`,
    'only its length is read': `const page = Buffer.allocUnsafe(64); console.log(page.length);`,
    'a function that fills it': `
      const page = Buffer.allocUnsafe(64);
      load(page);
      process.stdout.write(page);`,
    'a function of the file that fills it': `
      function clear(bytes) { bytes.fill(0); }
      const page = Buffer.allocUnsafe(64);
      clear(page);
      process.stdout.write(page);`,
    'an allocator': `export const allocate = (size) => Buffer.allocUnsafe(size);`,
    'a text for the old constructor': `console.log(new Buffer('SHOP'), Buffer([1, 2]), new Buffer(text, 'base64'));`,
    'a header for the old constructor': `
      import express from 'express';
      express().get('/', (req, res) => { res.json(new Buffer(req.get('authorization'), 'base64').length); });`,
    'a class of the same name': `
      import { Buffer } from './ring.js';
      console.log(Buffer.allocUnsafe(64));`,
    'not seen: read into in part': `
      import fs from 'node:fs';
      const page = Buffer.allocUnsafe(100);
      fs.readSync(fd, page, 0, 10, 0);
      process.stdout.write(page);`,
    'not seen: kept in an object': `
      const state = { page: Buffer.allocUnsafe(100) };
      process.stdout.write(state.page);`,
  },
  vulnerable: {
    'a head that is not whole, to whoever is connected': {
      code: `
      import net from 'node:net';
      net.createServer((socket) => {
        const head = Buffer.allocUnsafe(64); // !memoryPartlyShown
        head.writeUInt32BE(1, 0);
        socket.write(head);
      });`,
      repaired: `
      import net from 'node:net';
      net.createServer((socket) => {
        const head = Buffer.alloc(64);
        head.writeUInt32BE(1, 0);
        socket.write(head);
      });`,
    },
    'nothing written': {
      code: `import express from 'express';
express().get('/', (req, res) => {
  const page = Buffer.allocUnsafe(64); // !memoryShown
  res.send(page);
});`,
      repaired: `import express from 'express';
express().get('/', (req, res) => {
  const page = Buffer.alloc(64);
  res.send(page);
});`,
    },
    'the old constructor': {
      code: `import http from 'node:http';
http.createServer((req, res) => {
  res.end(new Buffer(64)); // !memoryShown
});`,
      repaired: `import http from 'node:http';
http.createServer((req, res) => {
  res.end(Buffer.alloc(64));
});`,
    },
    'a size nobody knows': clear(`
      export const draw = (size: number) => Buffer.allocUnsafeSlow(size).toString('hex'); // !memoryShown`),
    'a part written': clear(`
      const head = Buffer.allocUnsafe(8); // !memoryPartlyShown
      head.writeUInt32BE(1, 0);
      process.stdout.write(head);`),
    'a hole between': clear(`
      const head = Buffer.allocUnsafe(8); // !memoryPartlyShown
      head.fill(0, 0, 3);
      head.fill(0, 4, 8);
      process.stdout.write(head);`),
    'a text that is too short': clear(`
      const { Buffer: Bytes } = require('buffer');
      const label = Bytes.allocUnsafe(512); // !memoryPartlyShown
      label.write('SHOP', 0);
      console.log(label.toString());`),
    'filled too late': clear(`
      import { writeFileSync } from 'node:fs';
      function save() {
        const page = Buffer.allocUnsafe(64); // !memoryShown
        writeFileSync('page', page);
        page.fill(0);
      }
      save();`),
    'as part of more': clear(`
      import * as buffer from 'node:buffer';
      console.log(buffer.Buffer.concat([head, buffer.Buffer.allocUnsafe(4)])); // !memoryShown`),
    'by way of functions of the file': clear(`
      const make = (): Buffer => Buffer.allocUnsafe(32); // !memoryShown
      function tell(bytes: Buffer) { console.log(bytes.toString('hex')); }
      tell(make() as Buffer);`),
    'a number of a request': {
      code: `import express from 'express';
const app = express();
app.use(express.json());
app.post('/', (req, res) => {
  res.json(new Buffer(req.body.name).toString('base64')); // !sizeChosen
});`,
      suggested: [
        `import express from 'express';
const app = express();
app.use(express.json());
app.post('/', (req, res) => {
  res.json(Buffer.from(req.body.name).toString('base64'));
});`,
      ],
    },
    'a text that may be short': strict(`
      export function label(name) {
        const page = Buffer.allocUnsafe(64); // !textMayBeShort
        page.write(name);
        return page.toString();
      }`),
    'a text in memory of a size nobody knows': strict(`
      import http from 'node:http';
      http.createServer((req, res) => {
        const page = Buffer.allocUnsafe(Number(req.headers['x-size'])); // !textMayBeShort
        page.write('SHOP');
        res.end(page);
      });`),
    'returned with a text that may be short': strict(`
      export function label(name: string): Buffer {
        const page = Buffer.allocUnsafe(64); // !textMayBeShort
        page.write(name);
        return page;
      }`),
    'a message of a socket that is not whole': clear(`
      import { WebSocketServer } from 'ws';
      new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
        const hello = Buffer.allocUnsafe(16); // !memoryPartlyShown
        hello.writeUInt8(1, 0);
        socket.send(hello);
      });`),
    'a datagram that is not whole': clear(`
      import dgram from 'node:dgram';
      const socket = dgram.createSocket('udp4');
      export function ping(host: string, id: number) {
        const packet = Buffer.allocUnsafe(32); // !memoryPartlyShown
        packet.writeUInt16BE(id, 0);
        socket.send(packet, 7000, host);
      }`),
    'returned with a part written': strict(`
      export function head() {
        const page = Buffer.allocUnsafe(64); // !memoryLeft
        page.writeUInt32BE(1, 0);
        return page;
      }`),
    'what may be a number': {
      level: 'strict',
      code: `export const copy = (value) => new Buffer(value); // !sizeOrContent`,
      suggested: ['export const copy = (value) => Buffer.from(value);'],
    },
  },
});
