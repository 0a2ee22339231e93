import { describePackage } from '../grammar/index.ts';
import { holdTargets } from '../web/hono-targets.ts';

export default describePackage({
  package: '@hono/valibot-validator',
  version: '0.6.1',
  proofs: holdTargets('vValidator'),
});
