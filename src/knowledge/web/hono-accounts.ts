import { describePackage } from '../grammar/index.ts';

/** What `hono/jwt` puts there, and what sessions are kept under. */
export default describePackage({
  package: 'hono',
  version: '4.13.19',
  roles: {
    account: [
      { at: 'Context#get()', when: { '(0)': { in: ['jwtPayload', 'user', 'session'] } } },
      'Context#var.{jwtPayload,user,session}',
    ],
  },
});
