import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import axios from 'axios';
import express, { Router } from 'express';
import type { Pool } from 'pg';
import { z } from 'zod';
import { pool } from '../database.js';
import { audit } from '../logger.js';
import { requireAdmin, requireStaff } from '../middleware/authenticate.js';
import { closeAccount } from '../repositories/accounts.js';
import { discount } from '../services/orders.js';
import { refund } from '../services/payments.js';

export const admin = Router();

const unpack = promisify(gunzip);

interface Period {
  readonly from: string;
  readonly to: string;
}

const Days = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
const Formula = z.strictObject({ from: z.int().min(0).max(1_000_000), less: z.int().min(0).max(1_000_000) });
const Newsletter = z.strictObject({ text: z.string().max(10_000) });
const Picture = z.strictObject({ name: z.string().regex(/^[a-z0-9-]{1,64}$/) });

// Route, service and query of the report on sales.
async function selectSales(database: Pool, { from, to }: Period): Promise<unknown[]> {
  const { rows } = await database.query(
    'select sku, sum(amount) as sold from sales where day between $1 and $2 group by sku limit 1000',
    [from, to],
  );
  return rows;
}

async function reportSales(period: Period): Promise<{ period: Period; sales: unknown[] }> {
  return { period, sales: await selectSales(pool, period) };
}

admin.get('/sales', requireStaff, async (req, res) => {
  res.json(await reportSales(Days.parse(req.query)));
});

admin.get('/sales/by-year/:year', requireStaff, async (req, res) => {
  const year = z.coerce.number().int().min(1998).max(2100).parse(req.params.year);
  const { rows } = await pool.query('select sku, sold from sales_of_year where year = $1 limit 1000', [year]);
  res.json(rows);
});

admin.delete('/accounts/:id', requireAdmin, async (req, res) => {
  const id = z.uuid().parse(req.params.id);
  await closeAccount(id);
  audit({ actor: req.user?.id ?? '', action: 'account-closed', outcome: 'ok', subject: id });
  res.sendStatus(204);
});

admin.post('/refunds/:charge', requireAdmin, async (req, res) => {
  const charge = z.string().regex(/^ch_\w{1,64}$/).parse(req.params.charge);
  await refund(charge);
  audit({ actor: req.user?.id ?? '', action: 'refunded', outcome: 'ok', subject: charge });
  res.sendStatus(204);
});

/** Tries a formula of a promotion on a sample cart. */
admin.post('/promotions/try', requireStaff, (req, res) => {
  res.json({ discount: discount(Formula.parse(req.body), 10_000) });
});

admin.post('/newsletter/preview', requireStaff, (req, res) => {
  const { text } = Newsletter.parse(req.body);
  res.json({ preview: text.replaceAll('{{name}}', () => 'Jane') });
});

admin.post('/pictures/fetch', requireStaff, async (req, res) => {
  const { name } = Picture.parse(req.body);
  const { data } = await axios.get<ArrayBuffer>(`https://pictures.shop.example/${name}.webp`, {
    responseType: 'arraybuffer',
    timeout: 5_000,
    maxContentLength: 5_000_000,
  });
  res.json({ bytes: data.byteLength });
});

admin.post('/products/import', requireStaff, express.raw({ type: 'application/gzip', limit: '5mb' }), async (req, res) => {
  const text = await unpack(req.body as Buffer, { maxOutputLength: 50_000_000 });
  res.json({ lines: text.toString('utf8').split('\n').length });
});

admin.get('/memory', requireAdmin, (_req, res) => {
  res.json(process.memoryUsage());
});

/** The trail grows by a gigabyte a month. */
admin.get('/audit/size', requireAdmin, async (_req, res) => {
  const { rows } = await pool.query<{ size: string }>("select pg_total_relation_size('audit_log') as size");
  res.json(rows[0]);
});
