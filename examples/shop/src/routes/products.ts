import { gzipSync } from 'node:zlib';
import { Router } from 'express';
import { z } from 'zod';
import { etagOf } from '../cache.js';
import { searchProducts, type Product } from '../repositories/products.js';
import { printProducts } from '../views/pages.js';

export const products = Router();

const Search = z.object({
  term: z.string().max(100).default(''),
  sort: z.enum(['newest', 'cheapest', 'name']).default('newest'),
  limit: z.coerce.number().int().min(1).max(100).default(24),
});

/** What was found lately, by what was looked for. */
const found = new Map<string, Product[]>();

const SKU = /^(?:[A-Z0-9]+-?)+$/;

products.get('/', async (req, res) => {
  const { term, sort, limit } = Search.parse(req.query);
  const page = printProducts(await searchProducts(term, sort, limit), term);
  res.set('ETag', etagOf(page)).type('html').send(page);
});

products.get('/suggest', async (req, res) => {
  const term = String(req.query.term ?? '');
  console.log(`suggesting for ${term}`); // flaw: no-log-injection
  const known = found.get(term) ?? (await searchProducts(term, 'name', 10));
  found.set(term, known); // flaw: no-unbounded-cache
  res.send(`<h2>Results for ${term}</h2>`); // flaw: no-unsafe-html
});

products.get('/match', async (req, res) => {
  const pattern = new RegExp(String(req.query.pattern), 'i'); // flaw: no-untrusted-regexp
  const all = await searchProducts('', 'name', 100);
  res.json(all.filter(({ name }) => pattern.test(name)));
});

products.get('/by-sku', async (req, res) => {
  const sku = String(req.query.sku);
  if (!SKU.test(sku)) { // flaw: no-redos
    res.sendStatus(400);
    return;
  }
  res.json(await searchProducts(sku, 'name', 1));
});

/** Strips for the label printer: a byte for each eight dots. */
products.get('/label', (req, res) => {
  const width = Number(req.query.width);
  const strip = Buffer.alloc(width / 8, 0xff); // flaw: no-unbounded-allocation
  res.type('application/octet-stream').send(strip);
});

products.get('/blank-label', (_req, res) => {
  const label = Buffer.allocUnsafe(512); // flaw: no-uninitialized-memory
  label.write('SHOP', 0);
  res.type('application/octet-stream').send(label);
});

products.get('/catalogue.json.gz', async (_req, res) => {
  const all = await searchProducts('', 'name', 100);
  res.type('application/gzip').send(gzipSync(JSON.stringify(all))); // flaw: no-blocking-call-in-handler
});

/** Which of the parts of a price are shown depends on where it is shown. */
products.get('/price-parts', (req, res) => {
  const parts = { net: 'without tax', tax: 'tax', gross: 'with tax' };
  const shown = z.enum(['net', 'tax', 'gross']).parse(req.query.part);
  res.json({ part: shown, label: parts[shown] });
});
