import { describePackage } from '../grammar/index.ts';

/** A template holds JavaScript. */
export default describePackage({
  package: 'vash',
  version: '0.13.0',
  sinks: { template: ['{compile,compileHelper,compileBatch}(0)'] },
});
