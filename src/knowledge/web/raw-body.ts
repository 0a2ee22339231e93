import { describePackage } from '../grammar/index.ts';

/** The body of a request as it is read. */
export default describePackage({
  package: 'raw-body',
  version: '3.0.1',
  sources: { request: ['()', '(1..2:1)'] },
});
