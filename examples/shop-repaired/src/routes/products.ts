import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import escapeHtml from 'escape-html';
import { Router } from 'express';
import { z } from 'zod';
import { etagOf, remember } from '../cache.js';
import { searchProducts } from '../repositories/products.js';
import { printProducts } from '../views/pages.js';

export const products = Router();

const Search = z.object({
  term: z.string().max(100).default(''),
  sort: z.enum(['newest', 'cheapest', 'name']).default('newest'),
  limit: z.coerce.number().int().min(1).max(100).default(24),
});

const Products = z.array(
  z.object({
    id: z.uuid(),
    sku: z.string().max(32),
    name: z.string().max(200),
    price_cents: z.int().min(0).max(10_000_000),
  }),
).max(100);
const Term = z.string().max(100).default('');
const Sku = z.string().max(32).regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/);
const Width = z.coerce.number().int().min(8).max(4_096);

const pack = promisify(gzip);

products.get('/', async (req, res) => {
  const { term, sort, limit } = Search.parse(req.query);
  const page = printProducts(await searchProducts(term, sort, limit), term);
  res.set('ETag', etagOf(page)).type('html').send(page);
});

products.get('/suggest', async (req, res) => {
  const term = Term.parse(req.query.term);
  req.log.info({ term }, 'suggesting');
  const known = await remember(`suggest:${term}`, () => searchProducts(term, 'name', 10), Products.parse);
  res.type('html').send(`<h2>${known.length} results for ${escapeHtml(term)}</h2>`);
});

products.get('/match', async (req, res) => {
  const wanted = Term.parse(req.query.pattern).toLowerCase();
  const all = await searchProducts('', 'name', 100);
  res.json(all.filter(({ name }) => name.toLowerCase().includes(wanted)));
});

products.get('/by-sku', async (req, res) => {
  const sku = Sku.parse(req.query.sku);
  res.json(await searchProducts(sku, 'name', 1));
});

/** Strips for the label printer: a byte for each eight dots. */
products.get('/label', (req, res) => {
  const strip = Buffer.alloc(Width.parse(req.query.width) / 8, 0xff);
  res.type('application/octet-stream').send(strip);
});

products.get('/blank-label', (_req, res) => {
  const label = Buffer.alloc(512);
  label.write('SHOP', 0);
  res.type('application/octet-stream').send(label);
});

products.get('/catalogue.json.gz', async (_req, res) => {
  const all = await searchProducts('', 'name', 100);
  res.type('application/gzip').send(await pack(JSON.stringify(all)));
});

/** Which of the parts of a price are shown depends on where it is shown. */
products.get('/price-parts', (req, res) => {
  const parts = { net: 'without tax', tax: 'tax', gross: 'with tax' };
  const shown = z.enum(['net', 'tax', 'gross']).parse(req.query.part);
  res.json({ part: shown, label: parts[shown] });
});
