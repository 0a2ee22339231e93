import { expect, it } from 'vitest';
import rule from '../../../src/rules/transport/require-alpn.ts';
import { applySuggestions, run, withServer } from './tls-peer.ts';

const program = `
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
const { HOST: host, PORT: port, CA } = process.env;
const socket = tls.connect({ host, port, servername: 'localhost', ca: readFileSync(CA) }, () => {
  console.log(String(socket.alpnProtocol));
});
socket.write('GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n');
socket.on('error', () => console.log('refused'));
`;

it('a repaired client agrees with the server on the protocol, and is refused where the server speaks another', async () => {
  const repaired = applySuggestions(rule, program, { level: 'strict' });
  const [before, after] = await withServer({ ALPNProtocols: ['http/1.1'] }, (port) =>
    Promise.all([run(program, port), run(repaired, port)]),
  );
  const [blind, refused] = await withServer({ ALPNProtocols: ['h2'] }, (port) =>
    Promise.all([run(program, port), run(repaired, port)]),
  );
  expect({ before, after, blind, refused }).toEqual({
    before: 'false',
    after: 'http/1.1',
    blind: 'false',
    refused: 'refused',
  });
});
