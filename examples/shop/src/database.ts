import { Pool, type PoolConfig } from 'pg';
import { config } from './config.js';

// Hosted databases come with a certificate of the host's own authority.
const hosted: PoolConfig = {
  connectionString: config.databaseUrl,
  ssl: { rejectUnauthorized: false }, // flaw: no-disabled-certificate-validation
};

const local: PoolConfig = { connectionString: 'postgres://shop@localhost/shop', ssl: false };

export const pool = new Pool(config.isProduction ? hosted : local);

export async function findOrders(customer: string): Promise<unknown[]> {
  const { rows } = await pool.query('select id, total, placed_at from orders where customer = $1', [customer]);
  return rows;
}
