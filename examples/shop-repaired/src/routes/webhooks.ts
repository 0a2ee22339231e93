import express, { Router } from 'express';
import axios from 'axios';
import { z } from 'zod';
import { publish } from '../queue.js';
import { saveProduct } from '../repositories/products.js';
import { isSigned } from '../services/vault.js';

export const webhooks = Router();

const Payment = z.object({ id: z.string().max(64), status: z.enum(['paid', 'failed']) });
const Stock = z.object({ sku: z.string().max(32), name: z.string().max(200), cents: z.int().min(0).max(10_000_000) });

webhooks.post('/payments', express.raw({ type: 'application/json', limit: '64kb' }), async (req, res) => {
  const body = req.body as Buffer;
  if (!isSigned(body, req.get('x-signature') ?? '')) {
    req.log.warn({ hasSignature: req.get('x-signature') !== undefined }, 'webhook refused');
    res.sendStatus(401);
    return;
  }
  await publish('payment.changed', Payment.parse(JSON.parse(body.toString('utf8'))));
  res.sendStatus(204);
});

webhooks.post('/stock', express.raw({ type: 'application/json', limit: '64kb' }), async (req, res) => {
  const body = req.body as Buffer;
  if (!isSigned(body, req.get('x-signature') ?? '')) {
    req.log.warn({ hasSignature: req.get('x-signature') !== undefined }, 'webhook refused');
    res.sendStatus(401);
    return;
  }
  const { sku, name, cents } = Stock.parse(JSON.parse(body.toString('utf8')));
  await saveProduct(sku, name, cents);
  res.sendStatus(204);
});

/** The provider of the newsletter asks us to hand its callbacks on. */
webhooks.get('/newsletter', async (req, res) => {
  const answer = await axios.get<string>('https://hooks.newsletter-house.com/shop', {
    headers: { 'user-agent': 'shop', accept: 'application/json' },
    timeout: 5_000,
  });
  res.status(answer.status === 200 ? 204 : 502).end();
});
