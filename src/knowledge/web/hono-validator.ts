import { describePackage } from '../grammar/index.ts';
import { holdTargets } from './hono-targets.ts';

/** The second argument is a function that hands out what is valid, or an answer. */
export default describePackage({
  package: 'hono/validator',
  version: '4.13.19',
  sources: { request: ['validator(1:0)'] },
  proofs: holdTargets('validator'),
});
