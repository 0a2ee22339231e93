import { Router } from 'express';
import { findOrders } from '../database.js';
import { sendReceipt } from '../mail.js';
import { charge } from '../payments.js';
import { publish } from '../queue.js';
import { getRates, reserve } from '../shipping.js';

export const orders = Router();

orders.get('/', async (req, res) => {
  res.json(await findOrders(String(req.query.customer)));
});

orders.post('/', async (req, res) => {
  const { id, sku, cents, country, grams, mail } = req.body as Record<string, string>;
  const [rate] = await getRates(String(country), Number(grams));
  await reserve(String(sku));
  const payment = await charge({ orderId: String(id), cents: Number(cents) + (rate?.cents ?? 0) });
  await publish('order.placed', { id, payment });
  await sendReceipt(String(mail), String(id));
  res.status(201).json({ id, payment });
});
