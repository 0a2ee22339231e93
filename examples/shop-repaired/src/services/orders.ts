import { findProducts } from '../repositories/products.js';
import { findOrder, insertOrder, selectOrders, type Line, type Order } from '../repositories/orders.js';
import { publish } from '../queue.js';
import { charge } from './payments.js';
import { getRates, reserve } from './shipping.js';

export interface Wanted {
  readonly id: string;
  readonly amount: number;
}

/** What the shop's own people write into the table of promotions. */
export interface Promotion {
  readonly from: number;
  readonly less: number;
}

export async function listOrders(customer: string, status: string): Promise<Order[]> {
  return selectOrders(customer, status);
}

export async function readOrder(id: string, customer: string): Promise<Order | undefined> {
  const order = await findOrder(id);
  return order?.customer === customer ? order : undefined;
}

export function discount(promotion: Promotion, total: number): number {
  return total >= promotion.from ? promotion.less : 0;
}

export async function placeOrder(
  customer: string,
  wanted: readonly Wanted[],
  country: string,
): Promise<{ id: string; payment: string }> {
  const amounts = new Map(wanted.map(({ id, amount }) => [id, amount]));
  const products = await findProducts([...amounts.keys()]);
  const lines: Line[] = products.map(({ id, sku, price_cents: cents }) => ({
    sku,
    cents,
    amount: amounts.get(id) ?? 0,
  }));
  const goods = lines.reduce((sum, { amount, cents }) => sum + amount * cents, 0);
  const [rate] = await getRates(country, 500);
  const total = goods + (rate?.cents ?? 0);
  for (const { sku, amount } of lines) await reserve(sku, amount);
  const id = await insertOrder(customer, lines, total);
  const payment = await charge({ orderId: id, cents: total });
  await publish('order.placed', { id, payment });
  return { id, payment };
}
