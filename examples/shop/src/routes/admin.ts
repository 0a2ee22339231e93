import { writeHeapSnapshot } from 'node:v8';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import axios from 'axios';
import express, { Router } from 'express';
import Handlebars from 'handlebars';
import type { Pool } from 'pg';
import { z } from 'zod';
import { pool } from '../database.js';
import { audit } from '../logger.js';
import { requireAdmin, requireStaff } from '../middleware/authenticate.js';
import { closeAccount } from '../repositories/accounts.js';
import { refund } from '../services/payments.js';

export const admin = Router();

const unpack = promisify(gunzip);

interface Period {
  readonly from: string;
  readonly to: string;
}

// Route, service and query of the report on sales.
async function selectSales(database: Pool, { from, to }: Period): Promise<unknown[]> {
  const { rows } = await database.query(
    `select sku, sum(amount) as sold from sales where day between '${from}' and '${to}' group by sku limit 1000`, // flaw: require-parameterized-queries
  );
  return rows;
}

async function reportSales(period: Period): Promise<{ period: Period; sales: unknown[] }> {
  return { period, sales: await selectSales(pool, period) };
}

admin.get('/sales', requireStaff, async (req, res) => {
  res.json(await reportSales({ from: String(req.query.from), to: String(req.query.to) }));
});

admin.get('/sales/by-year/:year', requireStaff, async (req, res) => {
  const year = Number(req.params.year);
  const { rows } = await pool.query(`select sku, sold from sales_of_year where year = ${year} limit 1000`);
  res.json(rows);
});

admin.delete('/accounts/:id', async (req, res) => { // flaw: require-authorization
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
  const { formula } = req.body as { formula: string };
  const reduce = new Function('total', `return ${formula};`) as (total: number) => number; // flaw: no-code-injection
  res.json({ discount: reduce(10_000) });
});

admin.post('/newsletter/preview', requireStaff, (req, res) => {
  const { text } = req.body as { text: string };
  const render = Handlebars.compile(text); // flaw: no-template-injection
  res.json({ preview: render({ name: 'Jane' }) });
});

admin.post('/pictures/fetch', requireStaff, async (req, res) => {
  const { url } = req.body as { url: string };
  const { data } = await axios.get<ArrayBuffer>(url, { responseType: 'arraybuffer', timeout: 5_000, maxContentLength: 5_000_000 }); // flaw: no-ssrf
  res.json({ bytes: data.byteLength });
});

admin.post('/products/import', requireStaff, express.raw({ type: 'application/gzip', limit: '5mb' }), async (req, res) => {
  const text = await unpack(req.body as Buffer); // flaw: no-unbounded-decompression
  res.json({ lines: text.toString('utf8').split('\n').length });
});

admin.post('/heap', requireAdmin, (_req, res) => {
  res.json({ file: writeHeapSnapshot() }); // flaw: no-memory-dump-exposure
});

/** The trail grows by a gigabyte a month. */
admin.post('/audit/trim', requireAdmin, async (_req, res) => {
  await pool.query(`delete from audit_log where at < now() - interval '30 days'`); // flaw: no-audit-trail-mutation
  res.sendStatus(204);
});
