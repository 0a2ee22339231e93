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
  const options: https.ServerOptions = {
    ...certificate,
    minVersion: 'TLSv1.3',
  };
  https.createServer(options, app).listen(config.port);

  // Partners show a certificate of ours.
  https
    .createServer({ ...options, ca: readFileSync('/etc/ssl/partners-ca.pem'), requestCert: true }, partners)
    .listen(config.partnerPort);
} else {
  app.listen(config.port, '127.0.0.1');
}

await startInvoices();
