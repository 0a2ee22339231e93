import { describePackage } from '../grammar/index.ts';

/** Before version 2.0.2 an expression could reach `Function`. */
export default describePackage({
  package: 'static-eval',
  version: '2.1.1',
  sinks: { code: [{ at: '(0)', versions: '<2.0.2' }] },
});
