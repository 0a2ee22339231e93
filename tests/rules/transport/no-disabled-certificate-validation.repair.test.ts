import { describe, expect, it } from 'vitest';
import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { certificateFile, harden, run, withServer } from './tls-peer.ts';

const REFUSED = 'DEPTH_ZERO_SELF_SIGNED_CERT';

/** Each prints `accepted`, or the code of the error. */
const programs: Record<string, string> = {
  'the option of a request': `
import https from 'node:https';
const { HOST: host, PORT: port } = process.env;
https
  .get({ host, port, rejectUnauthorized: false }, () => console.log('accepted'))
  .on('error', (error) => console.log(error.code));
`,
  'a constant that other code uses too': `
import https from 'node:https';
const off = false;
const agent = new https.Agent({ keepAlive: off, rejectUnauthorized: off });
https
  .get({ host: process.env.HOST, port: process.env.PORT, agent }, () => console.log('accepted'))
  .on('error', (error) => console.log(error.code));
`,
  'the environment': `
import tls from 'node:tls';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
const socket = tls.connect({ host: process.env.HOST, port: process.env.PORT }, () => {
  console.log('accepted');
  socket.destroy();
});
socket.on('error', (error) => console.log(error.code));
`,
  'the agent of the whole process': `
import https from 'node:https';
https.globalAgent.options.rejectUnauthorized = false;
https
  .get({ host: process.env.HOST, port: process.env.PORT }, () => console.log('accepted'))
  .on('error', (error) => console.log(error.code));
`,
};

const unchecked = `
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
const socket = tls.connect(
  {
    host: process.env.HOST,
    port: process.env.PORT,
    servername: process.env.SERVER_NAME,
    ca: readFileSync(process.env.CA),
    checkServerIdentity: () => undefined,
  },
  () => {
    console.log('accepted');
    socket.destroy();
  },
);
socket.on('error', (error) => console.log(error.code));
`;

describe('a repaired program refuses a certificate that nobody vouches for', () => {
  for (const [name, program] of Object.entries(programs)) {
    it(name, async () => {
      const repaired = harden(rule, program, 'recommended');
      const [before, after, trusted] = await withServer({}, (port) =>
        Promise.all([
          run(program, port),
          run(repaired, port),
          run(repaired, port, { NODE_EXTRA_CA_CERTS: certificateFile }),
        ]),
      );
      expect({ before, after, trusted }).toEqual({ before: 'accepted', after: REFUSED, trusted: 'accepted' });
    });
  }
});

it('a repaired program refuses the certificate of another host', async () => {
  const repaired = harden(rule, unchecked, 'recommended');
  const env = { SERVER_NAME: 'pay.acme.com' };
  const [before, after, own] = await withServer({}, (port) =>
    Promise.all([
      run(unchecked, port, env),
      run(repaired, port, env),
      run(repaired, port, { SERVER_NAME: 'localhost' }),
    ]),
  );
  expect({ before, after, own }).toEqual({
    before: 'accepted',
    after: 'ERR_TLS_CERT_ALTNAME_INVALID',
    own: 'accepted',
  });
});

it('what TLS takes for an Error, and what it does not take for a no', async () => {
  const refusing = unchecked.replace('() => undefined', '() => true').replace('error.code', "'refused'");
  const zero = (programs['the option of a request'] ?? '').replace(
    'rejectUnauthorized: false',
    'rejectUnauthorized: 0',
  );
  const answers = await withServer({}, (port) =>
    Promise.all([run(refusing, port, { SERVER_NAME: 'localhost' }), run(zero, port)]),
  );
  expect(answers).toEqual(['refused', REFUSED]);
});
