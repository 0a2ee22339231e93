import { describePackage } from '../grammar/index.ts';

/** `ExceptionFilter#catch(0)` is given whatever was thrown. */
export default describePackage({
  package: '@nestjs/common',
  version: '11.2.10',
  instances: { 'ExceptionFilter#catch(0)': 'Failure' },
  sources: { caught: ['Failure#'] },
});
