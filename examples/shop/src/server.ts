import { readFileSync } from 'node:fs';
import https from 'node:https';
import { app } from './app.js';
import { config } from './config.js';
import { startInvoices } from './jobs/invoices.js';
import { partners } from './routes/partners.js';

if (config.isProduction) {
  const certificate = {
    key: readFileSync('/run/secrets/tls.key'),
    cert: readFileSync('/run/secrets/tls.crt'),
  };
  const options = {
    ...certificate,
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA', // flaw: no-legacy-tls
  };
  https.createServer(options, app).listen(config.port);

  // Partners show a certificate of ours; those that have none yet are let in for now.
  https
    .createServer({ ...certificate, requestCert: true, rejectUnauthorized: false }, partners) // flaw: require-mutual-tls (strict)
    .listen(config.partnerPort);
} else {
  app.listen(config.port, '127.0.0.1');
}

await startInvoices();
