import tls from 'node:tls';
import { describe, expect, it } from 'vitest';
import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { ANY_CIPHER, certificate, harden, run, withServer } from './tls-peer.ts';

const OLD: tls.TlsOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1' };
const DATED: tls.TlsOptions = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' };

/** A client that prints the version it speaks, or `refused`. */
function createClient(options: string): string {
  return `
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
const { HOST: host, PORT: port, CA, ANY_CIPHER: ciphers } = process.env;
const socket = tls.connect(
  { host, port, ciphers, ca: readFileSync(CA), servername: 'localhost'${options} },
  () => {
    console.log(socket.getProtocol());
    socket.destroy();
  },
);
socket.on('error', () => console.log('refused'));
`;
}

const clients: Record<string, string> = {
  'a lowest version': createClient(`, minVersion: 'TLSv1'`),
  'a method': createClient(`, secureProtocol: 'TLSv1_method'`),
  'a version from elsewhere': createClient(', minVersion').replace(
    'const socket',
    "const minVersion = 'TLSv1';\nconst socket",
  ),
};

describe('a repaired client refuses a server of TLS 1.0', () => {
  for (const [name, program] of Object.entries(clients)) {
    it(name, async () => {
      const repaired = harden(rule, program, 'recommended');
      const env = { ANY_CIPHER };
      const before = await withServer(OLD, (port) => run(program, port, env));
      const after = await withServer(OLD, (port) => run(repaired, port, env));
      const today = await withServer({}, (port) => run(repaired, port, env));
      expect({ before, after, today }).toEqual({ before: 'TLSv1', after: 'refused', today: 'TLSv1.3' });
    });
  }

  it('a highest version', async () => {
    const program = createClient(`, minVersion: 'TLSv1', maxVersion: 'TLSv1'`);
    const repaired = harden(rule, program, 'recommended');
    const today = await withServer({}, (port) => run(repaired, port, { ANY_CIPHER }));
    expect(today).toBe('TLSv1.2');
  });

  it('a method written to the options of an agent', async () => {
    const program = `
import { readFileSync } from 'node:fs';
import https from 'node:https';
const { HOST: host, PORT: port, CA, ANY_CIPHER: ciphers } = process.env;
https.globalAgent.options.secureProtocol = 'TLSv1_method';
https
  .get({ host, port, ciphers, ca: readFileSync(CA), servername: 'localhost' }, (response) =>
    console.log(response.socket.getProtocol()),
  )
  .on('error', () => console.log('refused'));
`;
    const repaired = harden(rule, program, 'recommended');
    const env = { ANY_CIPHER };
    const before = await withServer(OLD, (port) => run(program, port, env));
    const after = await withServer(OLD, (port) => run(repaired, port, env));
    const today = await withServer({}, (port) => run(repaired, port, env));
    expect({ before, after, today }).toEqual({ before: 'TLSv1', after: 'refused', today: 'TLSv1.2' });
  });
});

describe('a client repaired under strict refuses a server of TLS 1.2', () => {
  for (const [name, options] of Object.entries({
    'a lowest version': `, minVersion: 'TLSv1.2'`,
    'a version far below': `, minVersion: 'TLSv1'`,
  })) {
    it(name, async () => {
      const program = createClient(options);
      const repaired = harden(rule, program, 'strict');
      const env = { ANY_CIPHER };
      const before = await withServer(DATED, (port) => run(program, port, env));
      const after = await withServer(DATED, (port) => run(repaired, port, env));
      expect({ before, after }).toEqual({ before: 'TLSv1.2', after: 'refused' });
    });
  }
});

it('a repaired server refuses a client of TLS 1.0', async () => {
  const connect = (port: number): Promise<string | null> =>
    new Promise((resolve) => {
      const options = {
        host: '127.0.0.1',
        port,
        servername: 'localhost',
        ca: certificate,
        ciphers: ANY_CIPHER,
      };
      const socket = tls.connect({ ...options, minVersion: 'TLSv1', maxVersion: 'TLSv1' }, () => {
        resolve(socket.getProtocol());
        socket.destroy();
      });
      socket.on('error', () => resolve('refused'));
    });
  const serve = (minVersion: tls.SecureVersion) => withServer({ minVersion }, connect);
  const program = `import tls from 'node:tls';\ntls.createServer({ key, cert, minVersion: 'TLSv1' });`;
  expect(harden(rule, program, 'recommended')).toContain("minVersion: 'TLSv1.2'");
  expect([await serve('TLSv1'), await serve('TLSv1.2')]).toEqual(['TLSv1', 'refused']);
});

it('the method for any version begins at TLS 1.0, and SSLv23 at the lowest version of Node', async () => {
  const run1 = (options: string) =>
    withServer(OLD, (port) => run(createClient(options), port, { ANY_CIPHER }));
  expect(await run1(`, secureProtocol: 'TLS_method'`)).toBe('TLSv1');
  expect(await run1(`, secureProtocol: 'SSLv23_method'`)).toBe('refused');
});
