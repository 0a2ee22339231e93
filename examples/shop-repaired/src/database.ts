import { readFileSync } from 'node:fs';
import { Pool, type PoolConfig } from 'pg';
import { config } from './config.js';

const limits: PoolConfig = { max: 20, connectionTimeoutMillis: 5_000, statement_timeout: 10_000 };

// Hosted databases come with a certificate of the host's own authority.
const hosted: PoolConfig = {
  ...limits,
  connectionString: config.databaseUrl,
  ssl: { ca: readFileSync('/etc/ssl/database-ca.pem', 'utf8') },
};

const local: PoolConfig = {
  ...limits,
  connectionString: 'postgres://shop@localhost/shop',
  ssl: false,
};

export const pool = config.isProduction ? new Pool(hosted) : new Pool(local);

const SORTABLE = new Map([
  ['newest', 'created_at desc'],
  ['cheapest', 'price_cents'],
  ['name', 'name'],
]);

/** Column lists cannot be bound; they come from a closed list. */
export function orderBy(wanted: string): string {
  return SORTABLE.get(wanted) ?? 'created_at desc';
}
