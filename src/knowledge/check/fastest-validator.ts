import { describePackage } from '../grammar/index.ts';

/** Schemas are written in a language of their own, which is not read. A check answers `true`, or a list of what is wrong. */
export default describePackage({
  package: 'fastest-validator',
  version: '1.19.1',
  default: 'FastestValidator',
  instances: { 'FastestValidator#compile()': 'Check' },
  validations: [
    { data: 'Check(0)', tells: '' },
    { data: 'FastestValidator#validate(0)', tells: '' },
  ],
});
