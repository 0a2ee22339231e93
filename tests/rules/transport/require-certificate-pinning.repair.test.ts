import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import rule from '../../../src/rules/transport/require-certificate-pinning.ts';
import { applySuggestions, certificateFile, run, withServer } from './tls-peer.ts';

const program = `
import https from 'node:https';
const request = https.get({ host: 'localhost', port: process.env.PORT }, () => console.log('trusted'));
request.on('error', () => console.log('refused'));
`;

it('a repaired client trusts the one authority and no other, and nobody where none is named', async () => {
  const repaired = applySuggestions(rule, program, { options: { hosts: ['localhost'] } });
  // What the machine trusts besides: an authority that anybody may have got into its store.
  const env = { NODE_EXTRA_CA_CERTS: certificateFile };
  const [before, pinned, unnamed] = await withServer({}, (port) =>
    Promise.all([
      run(program, port, env),
      run(repaired, port, { ...env, PINNED_CA: readFileSync(certificateFile, 'utf8') }),
      run(repaired, port, env),
    ]),
  );
  expect({ before, pinned, unnamed }).toEqual({ before: 'trusted', pinned: 'trusted', unnamed: 'refused' });
});
