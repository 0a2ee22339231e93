import { describePackage } from '../grammar/index.ts';

/** An interpreter that is left by way of prototypes, in every version. */
export default describePackage({
  package: 'notevil',
  version: '1.3.3',
  sinks: { code: ['(0)', 'eval(0)', 'Function(0..)', 'FunctionFactory()(0..)'] },
});
