import { describePackage } from '../grammar/index.ts';
import { holdTargets } from '../web/hono-targets.ts';

export default describePackage({
  package: '@hono/standard-validator',
  version: '0.4.0',
  proofs: holdTargets('sValidator'),
});
