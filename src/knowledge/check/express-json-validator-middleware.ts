import { describePackage } from '../grammar/index.ts';

/** JSON Schema, which ajv holds the parts of a request against; they stay as they are. */
export default describePackage({
  package: 'express-json-validator-middleware',
  version: '3.0.1',
  proofs: Object.fromEntries(
    ['query', 'params', 'body'].map((part) => [`tested-${part}`, [`Validator#validate(0).${part}`]]),
  ),
});
