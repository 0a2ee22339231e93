import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import rule from '../../../src/rules/transport/require-mutual-tls.ts';
import { applySuggestions, certificateFile, keyFile, run, withServer } from './tls-peer.ts';

/** Serves one client, which shows a certificate where `SHOW` is set, and prints what becomes of it. */
const createServerProgram = (options: string): string => `
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
const [cert, key] = [readFileSync(process.env.CA), readFileSync(process.env.KEY)];
const server = tls.createServer({ cert, key, ca: cert, ${options} });
server.on('secureConnection', (socket) => socket.end('HTTP/1.1 204 No Content\\r\\n\\r\\n'));
server.on('secureConnection', () => console.log('served'));
server.on('tlsClientError', () => console.log('refused'));
server.listen(0, () => {
  const shown = process.env.SHOW ? { cert, key } : {};
  tls.connect({ port: server.address().port, ca: cert, servername: 'localhost', ...shown }).on('error', () => {});
});
`;

describe('a repaired server serves clients alone that show a certificate it trusts', () => {
  it.each([
    ['one that lets everybody in', 'requestCert: true, rejectUnauthorized: false', {}],
    ['one that asks nobody', 'requestCert: false', { hosts: ['*'] }],
    ['one that does not say', 'handshakeTimeout: 1000', { hosts: ['*'] }],
  ])('%s', async (_, written, options) => {
    const program = createServerProgram(written);
    const repaired = applySuggestions(rule, program, { options });
    const [before, stranger, known] = await Promise.all([
      run(program, 0),
      run(repaired, 0),
      run(repaired, 0, { SHOW: 'yes' }),
    ]);
    expect({ before, stranger, known }).toEqual({ before: 'served', stranger: 'refused', known: 'served' });
  });
});

it('a repaired client shows its certificate', async () => {
  const program = `
import { readFileSync } from 'node:fs';
import https from 'node:https';
const request = https.get(
  { host: 'localhost', port: process.env.PORT, ca: readFileSync(process.env.CA) },
  () => console.log('served'),
);
request.on('error', () => console.log('refused'));
`;
  const repaired = applySuggestions(rule, program, { options: { hosts: ['localhost'] } });
  const certificate = readFileSync(certificateFile, 'utf8');
  const env = { CLIENT_CERT: certificate, CLIENT_KEY: readFileSync(keyFile, 'utf8') };
  const mutual = { requestCert: true, ca: certificate };
  const [before, after] = await withServer(mutual, (port) =>
    Promise.all([run(program, port, env), run(repaired, port, env)]),
  );
  expect({ before, after }).toEqual({ before: 'refused', after: 'served' });
});
