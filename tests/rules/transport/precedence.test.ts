import { expect, it } from 'vitest';
import type { MitigateRule } from '../../../src/authoring/index.ts';
import openRedirect from '../../../src/rules/injection/no-open-redirect.ts';
import dnsTrust from '../../../src/rules/transport/no-dns-based-trust.ts';
import validation from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import alpn from '../../../src/rules/transport/require-alpn.ts';
import pinning from '../../../src/rules/transport/require-certificate-pinning.ts';
import mutual from '../../../src/rules/transport/require-mutual-tls.ts';
import requireTls from '../../../src/rules/transport/require-tls.ts';
import { lint, ruleName } from '../../support/test-rule.ts';

/** `line rule messageId` of everything that the rules report under `strict`. */
function report(rules: readonly MitigateRule[], code: string, options: object = {}): string[] {
  return rules
    .flatMap((rule) =>
      lint(rule, code, { level: 'strict', options: { ...options } }).map(
        ({ line, messageId }) => `${line} ${ruleName(rule)} ${messageId ?? ''}`,
      ),
    )
    .sort();
}

it('HTTP/2 in clear text: the client is for require-tls, the server for require-alpn', () => {
  const code = `import http2 from 'node:http2';
http2.connect('http://api.acme.io');
http2.connect('http://orders.internal:8080');
http2.createServer(app).listen(8080);
http2.connect('http://localhost:8080');`;
  expect(report([alpn, requireTls], code)).toEqual([
    '2 require-tls cleartextUrl',
    '3 require-tls cleartextHost',
    '4 require-alpn cleartextServer',
  ]);
});

it('certificates of clients: clear text is for require-tls, a blind server for require-mutual-tls, a blind client is two flaws', () => {
  const code = `import https from 'node:https';
https.get('http://ledger.acme.com');
fetch('http://ledger.acme.com');
https.createServer({ requestCert: true, rejectUnauthorized: false }, (req, res) => res.end());
https.get('https://ledger.acme.com', { rejectUnauthorized: false });`;
  const hosts = { hosts: ['ledger.acme.com'] };
  expect([...report([mutual], code, hosts), ...report([requireTls, validation], code)]).toEqual([
    '4 require-mutual-tls clientUnchecked',
    '5 require-mutual-tls certificateMissing',
    '2 require-tls cleartextUrl',
    '3 require-tls cleartextUrl',
    '5 no-disabled-certificate-validation verificationDisabled',
  ]);
});

it('pins: a look that is switched off or never objects is for no-disabled-certificate-validation, clear text for require-tls', () => {
  const code = `import grpc from '@grpc/grpc-js';
import https from 'node:https';
import { Pool } from 'pg';
https.get('https://ledger.acme.com', { rejectUnauthorized: false });
https.get('https://ledger.acme.com', { checkServerIdentity: () => undefined });
https.get('https://ledger.acme.com', { agent: new https.Agent({ rejectUnauthorized: false }) });
fetch('http://ledger.acme.com');
new grpc.Client('ledger.acme.com:443', grpc.credentials.createInsecure());
new Pool({ host: 'ledger.acme.com', ssl: false });
https.get('https://ledger.acme.com', { cert, key });`;
  const hosts = { hosts: ['ledger.acme.com'] };
  expect([...report([pinning], code, hosts), ...report([requireTls, validation], code)]).toEqual([
    '10 require-certificate-pinning unpinned',
    '4 no-disabled-certificate-validation verificationDisabled',
    '5 no-disabled-certificate-validation identityUnchecked',
    '6 no-disabled-certificate-validation verificationDisabled',
    '7 require-tls cleartextUrl',
    '8 require-tls insecureCredentials',
    '9 require-tls tlsOff',
  ]);
});

it('gRPC in clear text is not asked for a certificate', () => {
  const code = `import grpc from '@grpc/grpc-js';
new grpc.Client('ledger.acme.com:443', grpc.credentials.createInsecure());`;
  expect(report([mutual], code, { hosts: ['ledger.acme.com'] })).toEqual([]);
});

it('redirects: the host that a request names is for no-dns-based-trust, what a link can say for no-open-redirect', () => {
  const code = `import express from 'express';
express().get('/', (req, res) => {
  if (req.query.a) return res.redirect('https://' + req.headers.host + req.url);
  if (req.query.b) return res.redirect('https://' + req.get('x-forwarded-host') + '/');
  res.redirect(req.query.next);
});`;
  expect(report([dnsTrust, openRedirect], code)).toEqual([
    '3 no-dns-based-trust hostRedirected',
    '4 no-dns-based-trust hostLinked',
    '5 no-open-redirect tainted',
  ]);
});
