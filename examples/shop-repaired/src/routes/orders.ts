import { Router } from 'express';
import { z } from 'zod';
import { requireUser } from '../middleware/authenticate.js';
import { findAccount } from '../repositories/accounts.js';
import { sendReceipt } from '../services/mail.js';
import { listOrders, placeOrder, readOrder } from '../services/orders.js';
import { track } from '../services/shipping.js';

export const orders = Router();

const NewOrder = z.strictObject({
  lines: z.array(z.strictObject({ id: z.uuid(), amount: z.int().min(1).max(99) })).min(1).max(50),
  country: z.string().regex(/^[A-Z]{2}$/),
});

const Status = z.enum(['open', 'paid', 'sent']).default('open');

orders.use(requireUser);

orders.get('/', async (req, res) => {
  const list = await listOrders(req.user?.id ?? '', Status.parse(req.query.status));
  res.set('Cache-Control', 'no-store').json(list);
});

orders.get('/:id', async (req, res) => {
  const order = await readOrder(z.uuid().parse(req.params.id), req.user?.id ?? '');
  if (order === undefined) res.sendStatus(404);
  else res.set('Cache-Control', 'no-store').json(order);
});

orders.post('/', async (req, res) => {
  const { lines, country } = NewOrder.parse(req.body);
  const customer = req.user?.id ?? '';
  const placed = await placeOrder(customer, lines, country);
  const account = await findAccount(customer);
  if (account !== undefined) await sendReceipt(account.mail, account.name, placed.id);
  res.status(201).json({ ...placed, country });
});

orders.get('/:id/parcel', async (req, res) => {
  res.json(await track(z.uuid().parse(req.params.id), req.headers));
});

orders.get('/:id/invoice', async (req, res) => {
  const id = z.uuid().parse(req.params.id);
  res.attachment(`${id}.pdf`);
  res.type('application/pdf').send(Buffer.from('%PDF-1.7\n'));
});
