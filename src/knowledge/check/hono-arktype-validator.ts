import { describePackage } from '../grammar/index.ts';
import { holdTargets } from '../web/hono-targets.ts';

export default describePackage({
  package: '@hono/arktype-validator',
  version: '2.0.1',
  proofs: holdTargets('arktypeValidator'),
});
