import { pool } from '../database.js';

export interface Order {
  readonly id: string;
  readonly customer: string;
  readonly total_cents: number;
  readonly placed_at: Date;
}

export interface Line {
  readonly sku: string;
  readonly amount: number;
  readonly cents: number;
}

export async function selectOrders(customer: string, status: string): Promise<Order[]> {
  const { rows } = await pool.query<Order>(
    'select id, customer, total_cents, placed_at from orders where customer = $1 and status = $2 order by placed_at desc limit 100',
    [customer, status],
  );
  return rows;
}

export async function findOrder(id: string): Promise<Order | undefined> {
  const { rows } = await pool.query<Order>(
    'select id, customer, total_cents, placed_at from orders where id = $1',
    [id],
  );
  return rows[0];
}

export async function insertOrder(customer: string, lines: readonly Line[], totalCents: number): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      'insert into orders (customer, total_cents) values ($1, $2) returning id',
      [customer, totalCents],
    );
    const id = rows[0]?.id ?? '';
    for (const { sku, amount, cents } of lines) {
      await client.query('insert into lines (order_id, sku, amount, cents) values ($1, $2, $3, $4)', [
        id,
        sku,
        amount,
        cents,
      ]);
    }
    await client.query('commit');
    return id;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
