import { reverse } from 'node:dns/promises';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { searchProducts } from '../repositories/products.js';

/** What partners see of the shop, on a port of its own. */
export const partners = express();

partners.disable('x-powered-by');
partners.use(rateLimit({ windowMs: 60_000, limit: 60 }));

partners.use(async (req, res, next) => {
  const [name = ''] = await reverse(req.ip ?? '');
  if (name.endsWith('.parcel-carrier.com')) { // flaw: no-dns-based-trust
    next();
    return;
  }
  res.sendStatus(403);
});

partners.get('/stock', async (_req, res) => {
  res.json(await searchProducts('', 'newest', 100));
});
