import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hono/jwt',
  version: '4.13.19',
  sources: { secret: ['sign()'] },
});
