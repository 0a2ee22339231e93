import { describePackage } from '../grammar/index.ts';

/** Pools and clients are those of pg. As a tag `sql` binds what stands in the holes. */
export default describePackage({
  package: '@vercel/postgres',
  version: '0.10',
  instances: {
    sql: 'VercelPool',
    db: 'VercelPool',
    'createPool()': 'VercelPool',
    'createClient()': 'VercelClient',
    'VercelPool#connect()': 'VercelPoolClient',
  },
  extends: { VercelPool: 'pg:Pool', VercelClient: 'pg:Client', VercelPoolClient: 'pg:Client' },
});
