import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import rule from '../../../src/rules/transport/require-tls.ts';
import { certificateFile, harden, run, withServer } from './tls-peer.ts';

/** Each prints the status of the answer, or `refused` and the code of the error. */
const END = `
console.log(
  await response.then(
    ({ status }) => status,
    (error) => 'refused ' + (error.cause?.code ?? error.code),
  ),
);
`;
const programs: Record<string, string> = {
  'a template': `
const { HOST, PORT } = process.env;
const response = fetch(\`http://\${HOST}:\${PORT}/health\`);${END}`,
  'a concatenation': `
const response = fetch('http://' + process.env.HOST + ':' + process.env.PORT + '/health');${END}`,
  'a base in a constant': `
const BASE = \`http://\${process.env.HOST}:\${process.env.PORT}\`;
const response = fetch(new URL('/health', BASE));${END}`,
  'a request object': `
const request = new Request(\`http://\${process.env.HOST}:\${process.env.PORT}/\`, { method: 'POST' });
const response = fetch(request);${END}`,
};

const local = { HOST: 'localhost' };
const trusting = { ...local, NODE_EXTRA_CA_CERTS: certificateFile };

/** Runs an HTTP server without TLS on this machine as long as `use` takes. */
async function withPlainServer<Answer>(use: (port: number) => Promise<Answer>): Promise<Answer> {
  const server = createServer((_request, response) => response.writeHead(200).end());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}

describe('a program that dials in clear text, repaired', () => {
  for (const [name, program] of Object.entries(programs)) {
    const repaired = harden(rule, program, 'strict');

    it(`${name}: talks to a server over TLS that it trusts, and to no other`, async () => {
      const [before, after, untrusted] = await withServer({}, (port) =>
        Promise.all([
          run(program, port, trusting),
          run(repaired, port, trusting),
          run(repaired, port, local),
        ]),
      );
      expect({ before: before.startsWith('refused'), after, untrusted }).toEqual({
        before: true,
        after: '204',
        untrusted: 'refused DEPTH_ZERO_SELF_SIGNED_CERT',
      });
    });

    it(`${name}: sends nothing to a server without TLS`, async () => {
      const [before, after] = await withPlainServer((port) =>
        Promise.all([run(program, port, local), run(repaired, port, trusting)]),
      );
      expect({ before, after: after.startsWith('refused') }).toEqual({ before: '200', after: true });
    });
  }
});
