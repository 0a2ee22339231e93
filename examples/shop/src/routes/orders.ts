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

/** The last address an order was sent to, for the greeting on the front page. */
let lastCountry = 'DE';

orders.use(requireUser);

orders.get('/', async (req, res) => {
  res.json(await listOrders(req.user?.id ?? '', String(req.query.status ?? 'open'))); // flaw: require-no-store (strict)
});

orders.get('/:id', async (req, res) => {
  const order = await readOrder(z.uuid().parse(req.params.id), req.user?.id ?? '');
  if (order === undefined) res.sendStatus(404);
  else res.json(order); // flaw: require-no-store (strict)
});

orders.post('/', async (req, res) => {
  const { lines, country } = NewOrder.parse(req.body);
  lastCountry = country; // flaw: no-shared-request-state
  const customer = req.user?.id ?? '';
  const placed = await placeOrder(customer, lines, country);
  const account = await findAccount(customer);
  if (account !== undefined) await sendReceipt(account.mail, account.name, placed.id);
  res.status(201).json({ ...placed, country: lastCountry });
});

orders.get('/:id/parcel', async (req, res) => {
  res.json(await track(z.uuid().parse(req.params.id), req.headers));
});

orders.get('/:id/invoice', async (req, res) => {
  const name = String(req.query.name ?? 'invoice.pdf');
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`); // flaw: no-header-injection
  res.type('application/pdf').send(Buffer.from('%PDF-1.7\n'));
});
