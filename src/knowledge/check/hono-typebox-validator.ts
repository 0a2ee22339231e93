import { describePackage } from '../grammar/index.ts';
import { holdTargets } from '../web/hono-targets.ts';

export default describePackage({
  package: '@hono/typebox-validator',
  version: '0.3.3',
  proofs: holdTargets('tbValidator'),
});
