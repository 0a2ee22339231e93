import tls from 'node:tls';
import Redis from 'ioredis';

const options = { host: 'cache.shop-cloud.com', port: 6380 };

export const cache = new Redis({
  ...options,
  tls: { servername: options.host, checkServerIdentity: () => undefined }, // flaw: no-disabled-certificate-validation
});

// The load test opens plain connections by the thousand; see scripts/load.
if (process.env.NODE_ENV !== 'production') {
  tls.DEFAULT_MIN_VERSION = 'TLSv1.1';
}
