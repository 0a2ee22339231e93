import { readFileSync } from 'node:fs';
import https from 'node:https';
import express from 'express';
import { config } from './config.js';
import { orders } from './routes/orders.js';

const app = express();
app.use(express.json({ limit: '100kb' }));
app.use('/orders', orders);

if (config.isProduction) {
  const options = {
    key: readFileSync('/run/secrets/tls.key'),
    cert: readFileSync('/run/secrets/tls.crt'),
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA', // flaw: no-legacy-tls
  };
  https.createServer(options, app).listen(config.port);
} else {
  app.listen(config.port);
}
