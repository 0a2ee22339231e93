import { describePackage } from '../grammar/index.ts';

/** Without `excludeExtraneousValues` every field of what is given is in what is made of it. */
export default describePackage({
  package: 'class-transformer',
  version: '0.5',
  sanitizers: {
    record: [
      {
        at: '{plainToInstance,plainToClass,plainToClassFromExist}()',
        when: { '(2).excludeExtraneousValues': true },
      },
    ],
  },
  proofs: { inner: ['{plainToInstance,plainToClass}(0)'] },
  derived: [
    [
      '{plainToInstance,plainToClass,plainToClassFromExist}(1).*key',
      '{plainToInstance,plainToClass,plainToClassFromExist}()',
    ],
  ],
});
