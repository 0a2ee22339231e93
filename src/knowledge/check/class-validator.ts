import { describePackage } from '../grammar/index.ts';

/** What the decorators of the class say is not read. */
export default describePackage({
  package: 'class-validator',
  version: '0.15.1',
  validations: [
    { data: '{validate,validateSync}(0)', fails: 'length' },
    { data: 'validateOrReject(0)', throws: true },
  ],
});
