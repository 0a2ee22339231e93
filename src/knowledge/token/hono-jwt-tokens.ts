import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono/jwt',
  version: '4.13.19',
  sinks: { 'claimed-token': ['decode(0)'] },
  roles: { 'jwt-key': ['verify(1)'], 'jwt-claims': ['sign(0)'] },
});
