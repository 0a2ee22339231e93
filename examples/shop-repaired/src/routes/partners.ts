import { TLSSocket } from 'node:tls';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { searchProducts } from '../repositories/products.js';

/** What partners see of the shop, on a port of its own. */
export const partners = express();

partners.use(helmet());
partners.use(rateLimit({ windowMs: 60_000, limit: 60 }));

// Who is asking is shown by the certificate, which the server has checked.
partners.use((req, res, next) => {
  if (req.socket instanceof TLSSocket && req.socket.authorized) {
    next();
    return;
  }
  res.sendStatus(403);
});

partners.get('/stock', async (_req, res) => {
  res.json(await searchProducts('', 'newest', 100));
});
