import { describe, expect, it } from 'vitest';
import rule from '../../../src/rules/transport/require-hsts.ts';
import { harden, run } from './tls-peer.ts';

/** Each asks itself once and prints the header of the answer. */
const END = `
server.listen(0, '127.0.0.1', async () => {
  const response = await fetch('http://127.0.0.1:' + server.address().port);
  console.log(response.headers.get('strict-transport-security') + ' ' + (await response.text()));
  server.close();
});`;

const programs: Record<string, readonly [string, string, string]> = {
  'a header that ends at once': [
    `
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  response.setHeader('Strict-Transport-Security', 'max-age=0; includeSubDomains');
  response.end('hello');
});${END}`,
    'max-age=0; includeSubDomains hello',
    'max-age=31536000; includeSubDomains hello',
  ],
  'a header without an age': [
    `
import { createServer } from 'node:http';
const headers = { 'content-type': 'text/plain', 'strict-transport-security': 'preload' };
const server = createServer((request, response) => {
  response.writeHead(200, headers);
  response.end('hello');
});${END}`,
    'preload hello',
    'max-age=31536000; preload hello',
  ],
  'an age that is counted out': [
    `
import { createServer } from 'node:http';
const DAY = 24 * 60 * 60;
const HEADER = 'Strict-Transport-Security';
const server = createServer((request, response) => {
  response.setHeader(HEADER, 'max-age=86400');
  response.end('hello');
});${END}`,
    'max-age=86400 hello',
    'max-age=31536000 hello',
  ],
  'no header': [
    `
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  response.end('hello');
});
server.listen(0, async () => {
  const response = await fetch('http://127.0.0.1:' + server.address().port);
  console.log(response.headers.get(['strict', 'transport', 'security'].join('-')) + ' ' + (await response.text()));
  server.close();
});`,
    'null hello',
    'max-age=31536000 hello',
  ],
};

describe('a server, repaired', () => {
  for (const [name, [program, before, after]] of Object.entries(programs)) {
    it(name, async () => {
      const answers = [await run(program, 0), await run(harden(rule, program, 'strict'), 0)];
      expect(answers).toEqual([before, after]);
    });
  }
});
