import { describePackage } from '../grammar/index.ts';
import { holdTargets } from '../web/hono-targets.ts';

export default describePackage({
  package: '@hono/zod-validator',
  version: '0.9.1',
  proofs: holdTargets('zValidator'),
});
