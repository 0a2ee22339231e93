import { createHash } from 'node:crypto';
import tls from 'node:tls';
import { Redis } from 'ioredis';

const options = { host: 'cache.shop-cloud.com', port: 6380 };

export const cache = new Redis({
  ...options,
  connectTimeout: 5_000,
  tls: { servername: options.host, minVersion: 'TLSv1.3' },
});

// The load test opens plain connections by the thousand; see scripts/load.
if (process.env.NODE_ENV !== 'production') {
  tls.DEFAULT_MIN_VERSION = 'TLSv1.1';
}

/** Tells versions of a page apart, nothing more. */
export function etagOf(page: string): string {
  return `"${createHash('sha256').update(page).digest('base64url')}"`;
}

/** Keeps what `load` answers for about a minute; the spread keeps keys from expiring together. */
export async function remember<T>(key: string, load: () => Promise<T>, read: (value: unknown) => T): Promise<T> {
  const known = await cache.get(key);
  if (known !== null) return read(JSON.parse(known));
  const value = await load();
  await cache.set(key, JSON.stringify(value), 'EX', 60 + Math.floor(Math.random() * 10));
  return value;
}
