import { orderBy, pool } from '../database.js';

export interface Product {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly price_cents: number;
}

export async function searchProducts(term: string, sort: string, limit: number): Promise<Product[]> {
  const { rows } = await pool.query<Product>(
    `select id, sku, name, price_cents from products where name ilike $1 order by ${orderBy(sort)} limit $2`,
    [`%${term}%`, Math.min(limit, 100)],
  );
  return rows;
}

export async function findProducts(ids: readonly string[]): Promise<Product[]> {
  const holes = ids.map((_, index) => `$${index + 1}`).join(', ');
  const { rows } = await pool.query<Product>(
    `select id, sku, name, price_cents from products where id in (${holes}) limit 100`,
    [...ids],
  );
  return rows;
}

export async function saveProduct(sku: string, name: string, cents: number): Promise<void> {
  await pool.query(
    'insert into products (sku, name, price_cents) values ($1, $2, $3) on conflict (sku) do update set name = $2, price_cents = $3',
    [sku, name, cents],
  );
}
