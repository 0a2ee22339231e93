import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express-joi-validation',
  version: '6.1.0',
  instances: { 'createValidator()': 'Validator' },
  proofs: Object.fromEntries(
    ['query', 'params', 'body', 'headers', 'fields'].map((part) => [
      `held-${part}`,
      [`Validator#${part}(0)`],
    ]),
  ),
});
